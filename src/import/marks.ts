import { pointLetter, roman } from '../decree30/numbering.ts';
import { numeral } from '../outline/numerals.ts';
import { headingRole } from '../roles/content.ts';
import type { Role } from '../roles/role.ts';

export type Kind = 'part' | 'section' | 'article' | 'clauses' | 'points' | 'numbered' | 'bullets';

/** What stands in front of a heading or an item. */
export interface Mark {
  readonly kind: Kind;
  /** As written: `2.1.`, `a)`, `-`. */
  readonly label: string;
  /** How many clauses it is in, itself counted; 0 for what is no clause. */
  readonly depth: number;
  /** The last figure of its number; nothing for a dash. */
  readonly count?: number;
}

const patterns: readonly (readonly [Role | 'numbered', Kind, RegExp])[] = [
  ['partLabel', 'part', /^Phần\s+(?:thứ\s+)?([\p{L}\d]+)\s*[.:]?\s*/iu],
  ['section', 'section', /^([IVXLC]+)\s*[.)–-]\s*/u],
  ['article', 'article', /^Điều\s+(\d+)\s*[.:]\s*/iu],
  ['subclause', 'clauses', /^(?:\d+\.)+(\d+)\.?\s*/u],
  ['clause', 'clauses', /^(\d{1,2})\s*[.)]\s*/u],
  ['point', 'points', /^(\p{Ll}{1,2})\s*[.)]\s*/u],
  ['bullet', 'bullets', /^(?:[-–—+•*▪●]\s*|o\s+)/u],
  ['numbered', 'numbered', /^\((\d{1,2})\)\s*/u],
];

/** @param text of a line, with the number that Word writes */
export function markOf(text: string): (Mark & { readonly length: number }) | undefined {
  const role = headingRole(text) ?? 'numbered';
  const known = patterns.find(([of]) => of === role);
  const match = known?.[2].exec(text);
  if (!known || !match) return undefined;
  const label = match[0].trim();
  const kind = known[1];
  const count = countOf(kind, match[1]);
  // A short word with a full stop behind it is no letter of a point.
  if (kind === 'points' && count === undefined) return undefined;
  return {
    kind,
    label: kind === 'bullets' ? label.replace(/[–—]/u, '-') : label,
    depth: kind === 'clauses' ? (label.match(/\d+/g)?.length ?? 1) : 0,
    count,
    length: match[0].length,
  };
}

function countOf(kind: Kind, number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  if (kind !== 'points') return numeral(number);
  for (let position = 1; position < 60; position++) if (pointLetter(position) === number) return position;
  return undefined;
}

/** The number that the tool writes for the n-th of its kind. */
export function labelFor(kind: Kind, count: number, clause: string): string {
  switch (kind) {
    case 'part':
      return `Phần ${roman(count)}`;
    case 'section':
      return `${roman(count)}.`;
    case 'article':
      return `Điều ${count}.`;
    case 'clauses':
      return `${clause}${count}.`;
    case 'points':
      return `${pointLetter(count)})`;
    case 'numbered':
      return `(${count})`;
    case 'bullets':
      return '-';
  }
}
