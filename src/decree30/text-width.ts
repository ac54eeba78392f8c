import { timesNewRoman } from './times-new-roman.ts';

/** The four faces of a font family. */
export type Face = keyof typeof timesNewRoman;

const widths = new Map<Face, Map<string, number>>();

/** Width of a character the table does not have, in thousandths of the type size: that of a digit. */
const unknownWidth = 500;

/** The tone and vowel marks that add nothing to a letter's width; the horn of ơ and ư is not among them. */
const marks = /[\u0300-\u0303\u0306\u0309\u0323\u0302]/gu;

/**
 * The width of a line of Times New Roman.
 *
 * @param text one line; a non-breaking space is as wide as a space
 * @param face the face it is set in
 * @param size type size in points
 * @returns the width in points
 */
export function textWidth(text: string, face: Face, size: number): number {
  const table = tableOf(face);
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += table.get(character) ?? learnt(table, character);
  return (thousandths * size) / 1000;
}

/** The width of a character that the table does not have itself: that of its letter without marks. */
function learnt(table: Map<string, number>, character: string): number {
  let width = 0;
  for (const bare of withoutMarks(character)) width += table.get(bare) ?? unknownWidth;
  table.set(character, width);
  return width;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(marks, '').normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

function tableOf(face: Face): Map<string, number> {
  const known = widths.get(face);
  if (known) return known;
  const table = new Map<string, number>();
  for (const [width, characters] of Object.entries(timesNewRoman[face])) {
    for (const character of characters) table.set(character, Number(width));
  }
  widths.set(face, table);
  return table;
}
