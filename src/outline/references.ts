import { citedType } from './citations.ts';

/** A place in a document that a sentence names: `điểm a khoản 2 Mục III`. */
export interface Reference {
  /** From the smallest outwards, as written. Empty for “Phụ lục kèm theo”, which names no number. */
  readonly steps: readonly ReferenceStep[];
  /** `this`: of the document itself, by its words; `other`: of a cited one; `unsaid`: the sentence does not say. */
  readonly owner: 'this' | 'other' | 'unsaid';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReferenceStep {
  readonly unit: Unit;
  /** `III`, `2`, `1.1`, `đ`. */
  readonly number: string;
}

export type Unit = 'phụ lục' | 'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm';

const ranks: Readonly<Record<Unit, number>> = {
  điểm: 0,
  khoản: 1,
  điều: 2,
  'tiểu mục': 3,
  mục: 4,
  chương: 5,
  phần: 6,
  'phụ lục': 7,
};

const count = '(?:[IVXLC]+|\\d+(?:\\.\\d+)*)';
const letter = '(?:\\d+\\.\\d+(?:\\.\\d+)*|[a-zđ])';
const listed = (one: string) => `(${one}(?:(?:,| và| hoặc|, và)\\s+${one}(?![A-Za-zÀ-ỹ\\d]|,\\d))*)`;
const place = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])(?:([Pp]hụ lục|Phần|Chương|(?<!(?:[Dd]anh|[Hh]ạng|[Cc]huyên|[Bb]iên) )[Mm]ục|[Tt]iểu mục|Điều|(?<![Tt]ài )[Kk]hoản)(?: số)?\\s+${listed(count)}|([Đđ]iểm)\\s+${listed(letter)})(?![A-Za-zÀ-ỹ\\d]|[,/]\\d)`,
  'g',
);
const anyAppendix =
  /(?<![A-Za-zÀ-ỹ])(?:[Pp]hụ lục|[Bb]iểu)(?!\s+(?:số\s+)?[IVX\d])(?![A-Za-zÀ-ỹ])[^.;]{0,60}?kèm theo/g;

/** A quick look that spares most texts the slow ones. */
export function mayRefer(text: string): boolean {
  return hints.some((hint) => text.includes(hint)) && mayName.test(text);
}

const hints = ['ục ', 'Phần ', 'Chương ', 'Điều ', 'hoản ', 'iểm ', 'kèm theo'];
const mayName = /(?:ục|Phần|Chương|Điều|hoản|iểm)(?: số)? (?:[IVXLC\d]|[a-zđ][ ,;.)])|kèm theo/;

/**
 * The places of documents that a text refers to.
 *
 * @param text with plain spaces
 */
export function referencesIn(text: string): Reference[] {
  if (!mayRefer(text)) return [];
  const found: Token[] = [...text.matchAll(place)].map((match) => ({
    unit: unitOf(match[1] ?? match[3] ?? ''),
    numbers: (match[2] ?? match[4] ?? '').split(/,?\s+(?:và|hoặc)\s+|,\s+/),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const numbered = runsOf(text, found).flatMap((run) => referencesOf(text, run));
  if (!text.includes('kèm theo')) return numbered;
  const unnumbered = [...text.matchAll(anyAppendix)].map((match): Reference => {
    const end = match.index + match[0].length;
    return { steps: [], owner: ownerOf(text, match.index, end), text: match[0], start: match.index, end };
  });
  return [...numbered, ...unnumbered].sort((a, b) => a.start - b.start);
}

interface Token {
  readonly unit: Unit;
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
}

function unitOf(written: string): Unit {
  const lower = written.toLocaleLowerCase('vi');
  const units = Object.keys(ranks).filter((unit): unit is Unit => unit in ranks);
  return units.find((unit) => unit === lower) ?? 'mục';
}

/** Places that one name of a document behind them belongs to: `Điều 1, khoản 2 Điều 3 và Điều 5 Luật …`. */
function runsOf(text: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^(?:\s|,|;|và|hoặc|của|tại|thuộc|các)*$/.test(text.slice(last.end, token.start)))
      run.push(token);
    else runs.push([token]);
  }
  return runs;
}

function referencesOf(text: string, run: readonly Token[]): Reference[] {
  const owner = ownerOf(text, run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  const chains: Token[][] = [];
  for (const token of run) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const joined = last && !/[,;]|và|hoặc/.test(text.slice(last.end, token.start));
    if (chain && last && joined && ranks[last.unit] < ranks[token.unit]) chain.push(token);
    else chains.push([token]);
  }
  return chains.flatMap((chain) => {
    const [first, ...outer] = chain;
    if (!first) return [];
    const start = first.start;
    const end = chain.at(-1)?.end ?? first.end;
    const around = outer.map(({ unit, numbers }) => ({ unit, number: numbers[0] ?? '' }));
    return first.numbers.map((number) => ({
      steps: [{ unit: first.unit, number }, ...around],
      owner,
      text: text.slice(start, end),
      start,
      end,
    }));
  });
}

const thisDocument =
  /^[\s,(]*(?:(?:của|tại|trong|thuộc|ban hành|kèm theo|theo)\s+)*(?:bản\s+)?(?:Kế hoạch|Quyết định|Phụ lục|Đề án|Chương trình|Văn bản|Quy chế|Quy định|văn bản|Nghị quyết|Chỉ thị|Thông báo|Hướng dẫn)\s+này/;
const document = new RegExp(
  `^[\\s,(]*(?:(?:của|tại|trong|thuộc|ban hành|được|kèm theo|theo)\\s+)*(?:các\\s+)?(?:${citedType.source}|Phụ lục|Bộ |Quốc hội|Chính phủ)`,
);

/** What a sentence goes on about when it names a place behind it; `Báo cáo` and the like are also plain words. */
const law =
  /(?<![A-Za-zÀ-ỹ])(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Quy chế|Công văn)(?! này)(?![A-Za-zÀ-ỹ])/;

function ownerOf(text: string, start: number, end: number): Reference['owner'] {
  const after = text.slice(end);
  if (thisDocument.test(after)) return 'this';
  if (document.test(after)) return 'other';
  const sentence = text.slice(Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start)) + 1, start);
  return /\d\/[A-ZĐÁÂÔƠƯỦỨ]{2}|\d-[A-ZĐÁÂÔƠƯỦỨ]{2}/.test(sentence) || law.test(sentence) ? 'other' : 'unsaid';
}
