import { type OpenPoint, openMark } from '../plan/open-points.ts';
import { indentOf } from './lines.ts';
import type { Edit, Notes, Question } from './notes.ts';
import type { Review } from './review.ts';

/** The new text of a plan, and where in it everything stands. */

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
  readonly edit?: Edit;
  readonly question?: string;
  /** How much of the text is the open point above an edit. */
  readonly lead: number;
}

interface Placed extends Piece {
  /** Offset in the new text. */
  readonly at: number;
}

interface Written {
  readonly text: string;
  readonly review: Review;
}

/**
 * Puts edits and open points into a text; everything else stays as it is.
 *
 * @param known the open points that the text has already
 */
export function written(
  source: string,
  known: readonly OpenPoint[],
  notes: Notes,
  about: Omit<Review, 'changes' | 'questions' | 'literals'>,
): Written {
  const pieces = inOrder([
    ...notes.edits.map((edit) => editPiece(source, edit)),
    ...newQuestions(known, notes.questions).map((question) => questionPiece(source, question)),
  ]);
  let text = '';
  let from = 0;
  const placed: Placed[] = [];
  for (const one of pieces) {
    text += source.slice(from, one.start);
    placed.push({ ...one, at: text.length });
    text += one.text;
    from = one.end;
  }
  text += source.slice(from);

  const starts = lineStarts(text);
  const lineAt = (offset: number) => lineOf(starts, offset);
  const moved = (offset: number) => offset + shift(placed, offset);
  const review: Review = {
    ...about,
    changes: placed.flatMap(({ edit, at, lead }) => {
      if (!edit) return [];
      const { about: what, note, start, end, text: after } = edit;
      const first = at + lead + (start === end ? after.length - after.trimStart().length : 0);
      const last = at + lead + Math.max(0, after.trimEnd().length - 1);
      const line = lineAt(first);
      return [
        {
          line,
          lastLine: Math.max(line, lineAt(last)),
          before: source.slice(start, end),
          after,
          about: what,
          ...(note ? { note } : {}),
        },
      ];
    }),
    questions: [
      ...placed.flatMap(({ question, at }) =>
        question ? [{ line: lineAt(at), text: question, isFormer: false }] : [],
      ),
      ...known.map(({ text: former, span }) => ({ line: lineAt(moved(span.start)), text: former, isFormer: true })),
    ].sort((a, b) => a.line - b.line),
    literals: notes.literals
      .filter(({ at }) => !notes.edits.some(({ start, end }) => start <= at && at < end))
      .map(({ at, ...literal }) => ({ ...literal, line: lineAt(moved(at)) }))
      .sort((a, b) => a.line - b.line),
  };
  return { text, review };
}

/** What is not yet asked at its place. */
function newQuestions(known: readonly OpenPoint[], questions: readonly Question[]): Question[] {
  const asked = new Set(known.map(({ text, below }) => `${below.start} ${text}`));
  return questions.filter(({ line, text }) => {
    const key = `${line} ${text}`;
    const isNew = !asked.has(key);
    asked.add(key);
    return isNew;
  });
}

function questionPiece(source: string, { line, text }: Question): Piece {
  const marker = markerLine(source, indentOf(source, line), text);
  return { start: line, end: line, text: marker, rank: 1, question: text, lead: 0 };
}

function editPiece(source: string, edit: Edit): Piece {
  const { start, end, text, open } = edit;
  const marker = open === undefined ? '' : markerLine(source, indentOf(text, 0), open);
  const rank = start === end ? 0 : 2;
  return { start, end, text: marker + text, rank, edit, lead: marker.length, ...(open ? { question: open } : {}) };
}

function markerLine(source: string, indent: string, text: string): string {
  return `${indent}${openMark} ${text}${source.includes('\r\n') ? '\r\n' : '\n'}`;
}

/** By place; what is put in comes before what is said of the line that stands there, as it was noted. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => a.start - b.start || a.rank - b.rank);
}

function shift(placed: readonly Placed[], offset: number): number {
  return placed.reduce(
    (sum, { start, end, text }) => (end <= offset && start <= offset ? sum + text.length - (end - start) : sum),
    0,
  );
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
