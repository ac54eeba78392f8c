import { typeAbbreviations } from '../decree30/document-types.ts';
import { fold, isInCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import {
  appendixLabelIn,
  isDocumentNumber,
  isMark,
  isNationalName,
  isPlaceAndDate,
  isRecipientsLabel,
  isSigningLine,
} from './patterns.ts';

/** The lines of one document of a file. */
export interface Stretch {
  readonly kind: 'document' | 'appendix';
  readonly lines: readonly Line[];
}

/** Cuts a file where a letterhead, an appendix or an attached document without letterhead begins. */
export function documentsIn(lines: readonly Line[]): Stretch[] {
  const starts: { at: number; kind: Stretch['kind'] }[] = [{ at: 0, kind: 'document' }];
  let isSigned = false;
  const begin = (at: number, kind: Stretch['kind']) => {
    const last = starts.at(-1);
    // What the signing of a file leaves above it belongs to what begins there.
    if (last && !hasText(lines, last.at, at)) starts[starts.length - 1] = { at: last.at, kind };
    else starts.push({ at, kind });
  };
  lines.forEach((line, index) => {
    if (line.kind !== 'text') return;
    if (isNationalName(line.text)) {
      begin(letterheadStart(lines, index, starts.at(-1)?.at ?? 0), 'document');
      isSigned = false;
    } else if (isAppendixLabel(line)) {
      begin(index, 'appendix');
      isSigned = false;
    } else if (isRecipientsLabel(line.text)) isSigned = true;
    else if (isSigned && typeOf(line.text) !== undefined && isInCapitals(line.text) && isCentred(line)) {
      starts.push({ at: index, kind: 'document' });
      isSigned = false;
    }
  });
  return starts.map(({ at, kind }, index) => ({ kind, lines: lines.slice(at, starts[index + 1]?.at) }));
}

/** Tên loại, as Annex III writes it, of a line that is nothing else. */
export function typeOf(text: string): string | undefined {
  return typesByFold.get(fold(text).replace(/\W+$/, ''));
}

const typesByFold = new Map(Object.keys(typeAbbreviations).map((name) => [fold(name), name]));

function hasText(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line?.kind === 'text' && !isSigningLine(line.text)) return true;
  }
  return false;
}

/** With everything in its table. */
const longestLetterhead = 60;

/** The issuer's column comes before Quốc hiệu where the letterhead is a table, and may where it is set otherwise. */
function letterheadStart(lines: readonly Line[], index: number, first: number): number {
  const name = lines[index];
  let at = index;
  while (at > Math.max(first, index - longestLetterhead)) {
    const [line, current] = [lines[at - 1], lines[at]];
    if (!line || !current || !name) break;
    const isSameTable = tableOf(line) !== undefined && tableOf(line) === tableOf(name);
    const isSameParagraph = line.paragraph === current.paragraph;
    const isHeadOfPage = !current.paragraph.startsPage && index - at < 8 && isLetterheadLine(line);
    if (!isSameTable && !isSameParagraph && !isHeadOfPage) break;
    at--;
  }
  return at;
}

function isLetterheadLine({ kind, text }: Line): boolean {
  if (kind !== 'text' || isDocumentNumber(text) || isPlaceAndDate(text) || isMark(text)) return true;
  return isInCapitals(text) && text.length < 80;
}

function tableOf({ paragraph: { container } }: Line): object | undefined {
  return container.in === 'cell' ? container.table : undefined;
}

function isCentred({ paragraph }: Line): boolean {
  return paragraph.format.alignment === 'center';
}

/** Alone or before a title in capitals, in the middle or at the head of a page; a mention in a table is none. */
function isAppendixLabel(line: Line): boolean {
  const found = appendixLabelIn(line.text);
  if (!found || line.paragraph.container.in === 'cell') return false;
  return isCentred(line) || line.paragraph.startsPage;
}
