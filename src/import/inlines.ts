import type { WordFile, WordParagraph, WordRun } from '../reader/model.ts';
import { composedRuns } from '../roles/composed.ts';
import type { Context } from './context.ts';
import type { Notes } from './notes.ts';

/** What a paragraph shows, freed of everything but bold and italic. */
export type Inline =
  | { readonly tag: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly tag: 'note'; readonly id: string }
  | { readonly tag: 'break' };

/** The runs of a paragraph as inlines, without the number that Word writes itself. */
export function inlinesOf(
  { runs }: Pick<WordParagraph, 'runs'>,
  { file, notes }: Pick<Context, 'file' | 'notes'>,
): Inline[] {
  const inlines: Inline[] = [];
  for (const run of composedRuns(runs)) {
    if (run.format.hidden) continue;
    const id = noteOf(run, inlines.at(-1), file, notes);
    if (id !== undefined) inlines.push({ tag: 'note', id });
    else addText(inlines, run);
  }
  return inlines;
}

/** A note, or the number of one that was referred to before, set as a raised figure. */
function noteOf(run: WordRun, before: Inline | undefined, file: WordFile, notes: Notes): string | undefined {
  if (run.footnote !== undefined) return notes.refer(file, 'footnote', run.footnote);
  if (run.endnote !== undefined) return notes.refer(file, 'endnote', run.endnote);
  const isPower = before?.tag === 'text' && /(?:^|[\s\d])[kcdm]?m$/u.test(before.text);
  if (!run.format.superscript || isPower || !/^\d{1,3}$/.test(run.text)) return undefined;
  return notes.again(file, Number(run.text));
}

function addText(inlines: Inline[], { text, format }: WordRun): void {
  const shown = raised(format.allCaps ? text.toLocaleUpperCase('vi') : text, format.superscript);
  shown.split('\n').forEach((piece, index) => {
    if (index > 0) inlines.push({ tag: 'break' });
    const words = visible(piece);
    if (words === '') return;
    const last = inlines.at(-1);
    // White space has no face of its own.
    const isSpace = words.trim() === '';
    const face = isSpace && last?.tag === 'text' ? last : format;
    if (last?.tag === 'text' && last.bold === face.bold && last.italic === face.italic)
      inlines[inlines.length - 1] = { ...last, text: last.text + words };
    else inlines.push({ tag: 'text', text: words, bold: face.bold && !isSpace, italic: face.italic && !isSpace });
  });
}

function raised(text: string, isRaised: boolean): string {
  return isRaised && /^[23]$/.test(text) ? (text === '2' ? '²' : '³') : text;
}

/** What no spec may hold is dropped; spaces of all widths but the non-breaking one are one kind. */
function visible(text: string): string {
  return text
    .replace(/[\t\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\p{Cc}|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/gu, '')
    .toWellFormed()
    .replaceAll('\ufffd', '');
}

/** The words alone. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.tag === 'text' ? inline.text : inline.tag === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without the first characters of the text, and without the white space behind them. */
export function dropStart(inlines: readonly Inline[], length: number): Inline[] {
  let rest = length;
  let isAtStart = true;
  return inlines.flatMap((inline): Inline[] => {
    if (inline.tag !== 'text') return isAtStart && inline.tag === 'break' ? [] : [inline];
    const cut = inline.text.slice(Math.min(rest, inline.text.length));
    rest -= inline.text.length - cut.length;
    const text = isAtStart && rest === 0 ? cut.trimStart() : cut;
    if (text === '') return [];
    isAtStart = false;
    return [{ ...inline, text }];
  });
}

/** Cut at the line breaks. */
export function linesIn(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.tag === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) =>
    line.some((inline) => inline.tag === 'note' || (inline.tag === 'text' && inline.text.trim() !== '')),
  );
}

/** Several lines as one, a break between each two. */
export function joined(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index > 0 ? [{ tag: 'break' }, ...line] : [...line]));
}

/** The share of its letters that are bold, from 0 to 1. */
export function boldShare(inlines: readonly Inline[]): number {
  const lengths = inlines.map((inline) =>
    inline.tag === 'text'
      ? { all: inline.text.replace(/\s/gu, '').length, bold: inline.bold }
      : { all: 0, bold: false },
  );
  const all = lengths.reduce((sum, { all }) => sum + all, 0);
  const bold = lengths.reduce((sum, { all, bold }) => sum + (bold ? all : 0), 0);
  return all === 0 ? 0 : bold / all;
}

export function isAllItalic(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.tag !== 'text' || inline.italic || inline.text.trim() === '');
}
