import { CsvError, parse } from 'csv-parse/sync';
import { type DataProblem, type Record, type Table, tableOf, withoutRows } from './table.ts';

/** CSV as spreadsheets write it: columns parted by `,`, `;` or a tab, whichever the head of the table has most of. */

export type Delimiter = ',' | ';' | '\t';

/** @param text with its byte-order mark if it has one */
export function readCsv(text: string): { readonly table: Table; readonly delimiter: Delimiter } {
  const bare = text.replace(/^\uFEFF/, '');
  // Excel's own first line, which names the mark between columns.
  const [told = '', named] = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(bare) ?? [];
  const body = bare.slice(told.length);
  const delimiter = delimiters.find((candidate) => candidate === named) ?? delimiterOf(body);
  const before = told === '' ? 0 : 1;
  try {
    const read: unknown[] = parse(body, { delimiter, info: true, relaxColumnCount: true, relaxQuotes: true });
    return { table: tableOf(recordsOf(read, before)), delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { table: withoutRows(explain(error, body, before)), delimiter };
  }
}

const delimiters = [',', ';', '\t'] as const;

/** Counted in the head of the table, outside of quotes. */
function delimiterOf(text: string): Delimiter {
  const [head = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const count = (mark: string) => head.split(mark).length;
  return delimiters.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

function recordsOf(read: readonly unknown[], before: number): Record[] {
  return read.flatMap((item): Record[] => {
    if (typeof item !== 'object' || item === null || !('record' in item) || !('info' in item)) return [];
    const { record, info } = item;
    if (!Array.isArray(record) || typeof info !== 'object' || info === null || !('lines' in info)) return [];
    const cells = record.map(String);
    // The parser tells where a record ends; the lines within its cells lie before that.
    const within = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return [{ line: Number(info.lines) - within + before, cells }];
  });
}

function explain({ code, message, ...about }: CsvError, body: string, before: number): DataProblem {
  const lines: unknown = code === 'CSV_QUOTE_NOT_CLOSED' ? openingLine(body) : Reflect.get(about, 'lines');
  const line = typeof lines === 'number' ? lines + before : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return {
      code: 'batch/open-quote',
      line,
      message: 'Có ô mở ngoặc kép mà chưa đóng.',
      hint: 'Ô đặt trong ngoặc kép thì mỗi dấu ngoặc kép bên trong ghi hai lần ("").',
    };
  }
  return {
    code: 'batch/bad-csv',
    line,
    message: `Không đọc được tệp CSV: ${message}`,
    hint: 'Mở tệp bằng phần mềm bảng tính rồi lưu lại dạng CSV UTF-8.',
  };
}

/** The line of the last quote that opens: the parser itself tells only where the file ends. */
function openingLine(body: string): number {
  return body.slice(0, body.lastIndexOf('"') + 1).split(/\r\n|\n|\r/).length;
}
