import { unprintableAt } from '../plan/unprintable.ts';
import { columnKey } from './column-name.ts';

/** The data of a batch: one row, one document. Every cell is text, whatever it looks like. */

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Why there are no rows to work on; then there are none. */
  readonly problems: readonly DataProblem[];
}

export interface Column {
  /** As the head of the table has it. */
  readonly title: string;
  /** The same without diacritics, spaces and capitals, as which `{{…}}` may name it too. */
  readonly key: string;
}

export interface Row {
  /** Of all rows, from 1. */
  readonly number: number;
  /** Where it stands in its file, from 1. */
  readonly line: number;
  /** One for each column: NFC, without spaces around it, line breaks made into spaces. */
  readonly cells: readonly string[];
  readonly problems: readonly DataProblem[];
}

export interface DataProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** From 1. */
  readonly line?: number;
  /** The title of the column. */
  readonly column?: string;
}

/** What a file of data holds, before it is judged. */
export interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

/** @param records the head of the table first */
export function tableOf([head, ...records]: readonly Record[]): Table {
  if (!head || head.cells.every((cell) => tidy(cell) === '')) return withoutRows(emptyData);
  const titles = head.cells.map(tidy);
  const width = titles.findLastIndex((title) => title !== '') + 1;
  const columns = titles.slice(0, width).map((title): Column => ({ title, key: columnKey(title) }));
  const problems = headProblems(columns, head.line);
  if (problems.length > 0) return withoutRows(...problems);
  const filled = records.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''));
  if (filled.length === 0) return withoutRows(emptyData);
  return { columns, rows: filled.map((record, index) => rowOf(record, index + 1, columns)), problems: [] };
}

export function withoutRows(...problems: readonly DataProblem[]): Table {
  return { columns: [], rows: [], problems };
}

const emptyData: DataProblem = {
  code: 'batch/no-rows',
  message: 'Tệp dữ liệu chưa có dòng nào.',
  hint: 'Dòng đầu ghi tên các cột, mỗi dòng sau là một văn bản.',
};

function headProblems(columns: readonly Column[], line: number): DataProblem[] {
  return columns.flatMap(({ title, key }, index): DataProblem[] => {
    const place = { line, column: title || `thứ ${index + 1}` };
    if (key === '') {
      return [
        {
          ...place,
          code: 'batch/unnamed-column',
          message: `Cột thứ ${index + 1} chưa có tên.`,
          hint: 'Ghi tên cột ở dòng đầu, có ít nhất một chữ cái hoặc chữ số.',
        },
      ];
    }
    const first = columns.findIndex((column) => column.key === key);
    if (first === index) return [];
    return [
      {
        ...place,
        code: 'batch/duplicate-column',
        message: `Cột thứ ${first + 1} và cột thứ ${index + 1} trùng tên “${title}”.`,
        hint: 'Mỗi cột một tên; chữ hoa và dấu không làm thành tên khác.',
      },
    ];
  });
}

function rowOf({ line, cells }: Record, number: number, columns: readonly Column[]): Row {
  const problems: DataProblem[] = [];
  const beyond = cells.slice(columns.length).filter((cell) => tidy(cell) !== '').length;
  if (cells.length < columns.length || beyond > 0) {
    problems.push({
      code: 'batch/uneven-row',
      line,
      message: `Dòng này có ${cells.length} ô, còn bảng có ${columns.length} cột.`,
      hint: 'Kiểm tra dấu ngăn cột; ô có dấu ngăn ở bên trong thì đặt cả ô trong ngoặc kép.',
    });
  }
  const tidied = columns.map((_, index) => tidy(cells[index] ?? ''));
  for (const [index, cell] of tidied.entries()) {
    const at = unprintableAt(cell);
    if (at === undefined) continue;
    problems.push({
      code: 'batch/control-character',
      line,
      column: columns[index]?.title,
      message: `Ô này có một ký tự điều khiển không nhìn thấy được, ở vị trí thứ ${at + 1}.`,
      hint: 'Xóa ký tự này rồi gõ lại đoạn chữ quanh nó.',
    });
  }
  return { number, line, cells: tidied, problems };
}

/** A cell stands inside a sentence: it is one line. A soft line break of a spreadsheet is a space. */
function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\s*[\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ')
    .trim();
}
