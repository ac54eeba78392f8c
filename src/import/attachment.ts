import { dateInWords, numberInFull, openDate } from '../decree30/dates.ts';
import { bare } from './appendices.ts';
import type { Context } from './context.ts';
import { markup } from './markup.ts';
import type { Source, Sources } from './sources.ts';
import { titleInlines } from './titles.ts';
import { type Entry, prose } from './yaml-node.ts';

/** The line (Kèm theo …): what it tells of the document, and what the tool will write there. */

/** On an electronic document the number and the date of (Kèm theo …) are left open: Annex I, Part I, III.1.c. */
export function mediumOf({ plan, appendices, isSeparate }: Sources): 'paper' | 'electronic' {
  if (isSeparate) return 'electronic';
  const lines = [plan, ...appendices].flatMap(
    (source) => source?.zones.head.filter(({ role }) => role === 'attachmentLine') ?? [],
  );
  return lines.some(({ text }) => /\d/u.test(text)) ? 'paper' : 'electronic';
}

/** What the tool will write in the line (Kèm theo …). */
export function attachmentLine(
  { document: { number, date } }: Source,
  type: string,
  by: string,
  medium: 'paper' | 'electronic',
): string {
  const given = medium === 'paper' && number?.number ? { number: Number(number.number) } : {};
  const when = medium === 'paper' && date ? dateInWords(date) : openDate;
  return `(Kèm theo ${type} số ${numberInFull({ ...given, symbol: number?.symbol ?? '' })} ${when} của ${by})`;
}

/** The line of the plan, where it is another than the tool would write. */
export function attachmentEntry({ zones }: Source, expected: string, context: Context): Entry | undefined {
  const lines = titleInlines(
    zones.head.filter(({ role }) => role === 'attachmentLine'),
    context,
  );
  const text = lines
    .map((line) => markup(line, { ...context.linking, keepsSpaces: false }, { italic: true }))
    .join(' ');
  return text === '' || bare(text) === bare(expected)
    ? undefined
    : { key: 'attachment', value: prose(text), apart: true };
}
