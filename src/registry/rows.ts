import type { Day } from '../decree30/dates.ts';

/** What the files of data/ say, row by row; docs/data.md explains every key. */

/** How sure a row is: read in the text itself; told by several independent sources; told once or inferred. */
export type Certainty = 'high' | 'medium' | 'low';

export interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

/** A stretch of time, both days included; an end that is missing is open. */
export interface Stretch {
  readonly from?: Day;
  readonly to?: Day;
}

/** A province or centrally run city under one name and of one kind. */
export interface Province extends Sourced, Stretch {
  /** Without its kind: `Hà Giang`. */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** Kind and name where they are not written as Annex II, III.1.a has it: `Thành phố Hồ Chí Minh`. */
  readonly written?: string;
  /** Kind and name of the one it became or was joined to. */
  readonly replacedBy?: string;
  /** Whether it has đặc khu beside xã and phường: islands. */
  readonly specialZones?: true;
}

export type Level = 'central' | 'province' | 'district' | 'commune';

/** A body, or a word for bodies and units of one kind: `Sở Tài chính`, `Ủy ban nhân dân huyện`, `thị trấn`. */
export interface Agency extends Sourced, Stretch {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: Level;
  /** Who has its work now. */
  readonly successors: readonly Successor[];
}

export interface Successor {
  readonly name: string;
  /** The part of the work that went there; absent for whatever no other part covers. */
  readonly field?: string;
  /** How a basis cites it, where that is not by its name: a law by its title and day (Annex I, Part I, II.6.a). */
  readonly asBasis?: string;
}

/** A law, decree, circular or guide. */
export interface Law extends Sourced, Stretch {
  /** As it is cited: `77/2015/QH13`. */
  readonly number: string;
  /** `Luật Tổ chức chính quyền địa phương`. */
  readonly title: string;
  /** The day it was passed or signed. */
  readonly date?: Day;
  readonly replacedBy?: string;
}

/** How many units of a level there were. */
export interface Count extends Sourced, Stretch {
  /** What is counted: `đơn vị hành chính cấp tỉnh`. */
  readonly level: string;
  readonly total: number;
  /** The same by kind; empty where it is not known. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Words by which a text claims this number: `63 tỉnh`. */
  readonly phrases: readonly string[];
}

/** A name as Annex II has it written. */
export interface Name extends Sourced {
  readonly name: string;
  /** Clause of Annex II: `điểm a khoản 1 Mục IV`. */
  readonly clause: string;
  /** Longer phrases in which the same words are no name: `quản lý nhà nước`. */
  readonly except: readonly string[];
}

/** A short form that stands for a part of many names: `UBND`. */
export interface Abbreviation extends Sourced {
  readonly short: string;
  readonly long: string;
}

export interface Misspelling extends Sourced {
  readonly wrong: string;
  readonly right: string;
  /** Longer phrases in which the same syllables are right: `lịch sử lý luận`. */
  readonly except: readonly string[];
}

/** Words that end like the name of a body and are none: `cán bộ`, `cơ sở`. */
export interface Compound extends Sourced {
  readonly word: string;
}

export interface Registry {
  readonly provinces: readonly Province[];
  readonly agencies: readonly Agency[];
  readonly laws: readonly Law[];
  readonly units: readonly Count[];
  readonly names: readonly Name[];
  readonly abbreviations: readonly Abbreviation[];
  readonly misspellings: readonly Misspelling[];
  readonly compounds: readonly Compound[];
}
