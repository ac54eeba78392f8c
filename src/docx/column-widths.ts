import { type Face, textWidth } from '../decree30/text-width.ts';
import { twipsOfPt } from '../decree30/units.ts';
import type { Cell, Table } from '../document/tree.ts';
import { gridOf } from '../table/grid.ts';

export interface TableRoom {
  /** Width of the whole table, in twips. */
  readonly total: number;
  /** What of each column its words cannot take, in twips: margins and lines. */
  readonly around: number;
  /** Type size in pt. */
  readonly size: number;
}

/**
 * The widths of the columns in whole twips that add up to the table's: as they are asked for, but a column in which a
 * word would be torn is widened to hold it, and the others give way.
 */
export function columnWidths(table: Table, room: TableRoom): number[] {
  const asked = table.columns.map((share) => share * room.total);
  const words = wordsOf(table);
  const tooNarrow = words.some((own, column) => widest(own, room, asked[column] ?? 0) > 0);
  return wholeTwips(
    tooNarrow
      ? widened(
          asked,
          words.map((own) => widest(own, room, 0)),
        )
      : asked,
  );
}

interface Word {
  readonly text: string;
  readonly face: Face;
}

/** What a line of each column must hold; what stands in a cell over several columns has room enough. */
function wordsOf({ columns, header, rows }: Table): Word[][] {
  const all = [...header, ...rows];
  const { starts } = gridOf(all);
  const words: Word[][] = columns.map(() => []);
  for (const [row, cells] of all.entries()) {
    for (const [at, cell] of cells.entries()) {
      if (cell.columnSpan === 1) words[starts[row]?.[at] ?? 0]?.push(...wordsIn(cell));
    }
  }
  return words;
}

function wordsIn({ paragraphs, bold }: Cell): Word[] {
  return paragraphs.flatMap(({ inlines }) =>
    inlines.flatMap((inline) =>
      inline.tag === 'text'
        ? inline.text.split(breaks).map((text) => ({ text, face: faceOf(bold || inline.bold, inline.italic) }))
        : [],
    ),
  );
}

/** Where every program may begin a new line. */
const breaks = / |(?<=[-–—])/;

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/**
 * The width that a column needs for its widest word, if that is more than `from`; otherwise 0. A word that would take
 * a third of the table, such as an address on the web, is torn wherever it stands.
 */
function widest(words: readonly Word[], { total, around, size }: TableRoom, from: number): number {
  let most = 0;
  for (const { text, face } of words) {
    const over = Math.max(from, most);
    // No letter is wider than the type is high, and to count them is quicker than to measure them.
    if (text.length * twipsOfPt(size) + around <= over) continue;
    const width = Math.ceil(twipsOfPt(textWidth(text, face, size))) + around;
    if (width > over && width <= total / 3) most = width;
  }
  return most;
}

/** What the tight columns lack is taken from the others in proportion; as asked where the words do not fit anyhow. */
function widened(asked: readonly number[], least: readonly number[]): readonly number[] {
  const total = sum(asked);
  if (sum(least) > total) return asked;
  const tight = new Set<number>();
  for (;;) {
    const rest = total - sum(least.filter((_, column) => tight.has(column)));
    const scale = rest / sum(asked.filter((_, column) => !tight.has(column)));
    const widths = asked.map((width, column) => (tight.has(column) ? (least[column] ?? 0) : width * scale));
    const more = [...widths.keys()].filter((column) => (widths[column] ?? 0) < (least[column] ?? 0));
    if (more.length === 0) return widths;
    for (const column of more) tight.add(column);
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** Rounded at their edges, so that they still add up. */
function wholeTwips(widths: readonly number[]): number[] {
  let before = 0;
  let end = 0;
  return widths.map((width) => {
    end += width;
    const edge = Math.round(end);
    const whole = edge - before;
    before = edge;
    return whole;
  });
}
