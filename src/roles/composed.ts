import type { WordParagraph, WordRun } from '../reader/model.ts';

/**
 * A paragraph with each letter and its marks as one character (NFC), which is how everything here is recognised; the
 * reader leaves the text as it was typed, so that rule P08 can tell.
 *
 * @returns the same paragraph where nothing has to be composed
 */
export function composed(paragraph: WordParagraph): WordParagraph {
  const runs = composedRuns(paragraph.runs);
  const label = paragraph.label?.normalize('NFC');
  if (runs === paragraph.runs && label === paragraph.label) return paragraph;
  const text = runs.map((run) => (run.format.hidden ? '' : run.text)).join('');
  return { ...paragraph, text, runs, ...(label !== undefined && { label }) };
}

/** The same of runs: a mark that begins a run belongs to the letter at the end of the one before it. */
export function composedRuns(runs: readonly WordRun[]): readonly WordRun[] {
  if (runs.every(({ text }) => text === text.normalize('NFC') && !leadingMarks.test(text))) return runs;
  return withOwnMarks(runs).map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

const leadingMarks = /^[\u0300-\u036f]+/;

function withOwnMarks(runs: readonly WordRun[]): WordRun[] {
  const moved: WordRun[] = [];
  let last = -1;
  for (const run of runs) {
    const [marks = ''] = leadingMarks.exec(run.text) ?? [];
    const before = moved[last];
    const isMoved = before !== undefined && !run.format.hidden;
    if (isMoved) moved[last] = { ...before, text: before.text + marks };
    moved.push(isMoved ? { ...run, text: run.text.slice(marks.length) } : run);
    if (!run.format.hidden && run.text.length > marks.length) last = moved.length - 1;
  }
  return moved;
}
