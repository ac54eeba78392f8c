/** What every rule says of itself; its page under docs/rules/ is made of this. */
export interface RuleCard {
  /** Of the catalogue: `H01`. */
  readonly code: string;
  /** E contradicts the decree's text; W differs from its model forms or settled practice; I is a matter of consistency. */
  readonly level: Level;
  /** What a document has to be, in one short Vietnamese sentence. */
  readonly title: string;
  /** Where that is written, in Vietnamese: `điểm a khoản 1 Mục II Phần I Phụ lục I`; for W and I the model form or the practice. */
  readonly source: string;
  /** Why it matters, in one to three Vietnamese sentences. */
  readonly why: string;
  /** A short example that breaks it and one that keeps it, as text. */
  readonly wrong: string;
  readonly right: string;
}

export type Level = 'E' | 'W' | 'I';

/** What a rule found, in Vietnamese; `level` where this case is graver or milder than the rule's own. */
export interface Violation<Where> {
  readonly where: Where;
  readonly found: string;
  readonly required: string;
  readonly remedy: string;
  readonly level?: Level;
  /** Where this case is written, when that is another place than the rule's own. */
  readonly source?: string;
}
