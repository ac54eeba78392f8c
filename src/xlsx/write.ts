import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { readZip } from '../zip/read.ts';
import { type Deflate, entryOf, zip } from '../zip/write.ts';
import { listFeature } from './list-feature.ts';

/** A list for people: a heading that stays in place, a filter on every column, dates as dates. */
export interface Sheet {
  /** As Excel allows it. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A text is never taken for a formula. */
export type SheetCell = (
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: { readonly year: number; readonly month: number; readonly day: number } }
) & {
  readonly mark?: 'past' | 'soon';
};

/** Excel refuses a file with a longer text. */
const longestText = 32_767;

/**
 * Sheets as an .xlsx. The same sheets give the same bytes.
 *
 * @param deflate compresses to raw DEFLATE
 */
export async function writeXlsx(sheets: readonly Sheet[], deflate: Deflate): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(headingOf), ...rows.map((row): Row => row.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [listFeature(sheets)] },
  ).toBuffer();
  // The library stamps the clock on every part.
  const parts = readZip(written);
  if (typeof parts === 'string') throw new Error(`write-excel-file wrote a zip that is ${parts}`);
  return zip([...parts].map(([path, bytes]) => entryOf(path, bytes, deflate)));
}

const grid = { borderStyle: 'thin', borderColor: '#808080', wrap: true } as const;

function headingOf({ title }: Column): CellObject {
  return {
    value: title,
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#DDE6F0',
    ...grid,
  };
}

const colours = { past: '#F8CBAD', soon: '#FFF2CC' } as const;

function cellOf(cell: SheetCell): CellObject {
  const look = { ...grid, alignVertical: 'top', ...(cell.mark && { backgroundColor: colours[cell.mark] }) } as const;
  if ('number' in cell) return { value: cell.number, type: Number, align: 'center', ...look };
  if ('day' in cell) {
    const { year, month, day } = cell.day;
    return {
      value: new Date(Date.UTC(year, month - 1, day)),
      type: Date,
      format: 'dd/mm/yyyy',
      align: 'center',
      ...look,
    };
  }
  return cell.text === ''
    ? { ...look }
    : { value: cell.text.slice(0, longestText).toWellFormed(), type: String, ...look };
}
