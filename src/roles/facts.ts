import { exists, type PartialDate } from '../decree30/dates.ts';
import { readDate, readNumber, type WrittenNumber } from '../decree30/letterhead-lines.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import type { Passage, Role } from './role.ts';

/** What the number line says. */
export function numberIn(passages: readonly Passage[]): WrittenNumber | undefined {
  return readNumber(textOf(passages, 'documentNumber'));
}

/** What the line of place and date says, as far as it is filled in and the calendar has it. */
export function dateIn(passages: readonly Passage[]): PartialDate | undefined {
  const date = readDate(textOf(passages, 'placeAndDate'));
  return date && exists(date) ? date : undefined;
}

function textOf(passages: readonly Passage[], wanted: Role): string {
  return passages.find(({ role }) => role === wanted)?.text ?? '';
}

/** A document of the Party says so where others have Quốc hiệu. */
export function isOfParty(lines: readonly Line[]): boolean {
  const head = lines.filter(({ kind }) => kind === 'text').slice(0, 15);
  return head.some(({ text }) => /^dang cong san viet nam\W*$/.test(fold(text)));
}
