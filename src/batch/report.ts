import type { Delimiter } from './csv.ts';

/** What became of a row. */
export type Outcome = 'built' | 'unchanged' | 'failed' | 'waiting';

export interface ReportRow {
  readonly number: number;
  readonly line: number;
  readonly outcome: Outcome;
  /** From the folder of the project; none where the row gives no name. */
  readonly files: readonly string[];
  readonly remarks: readonly Remark[];
}

interface Remark {
  readonly column: string;
  readonly message: string;
  readonly hint: string;
}

const outcomes: Readonly<Record<Outcome, string>> = {
  built: 'đã dựng',
  unchanged: 'không đổi',
  failed: 'lỗi',
  waiting: 'chưa dựng',
};

const head = ['Thứ tự', 'Dòng', 'Kết quả', 'Tệp', 'Cột', 'Nội dung', 'Cách sửa'];

/** @returns CSV that Excel reads as it is: with a byte-order mark, CRLF, and nothing that it takes for a formula */
export function reportCsv(rows: readonly ReportRow[], delimiter: Delimiter): string {
  const lines = rows.flatMap(({ number, line, outcome, files, remarks }) => {
    const own = [String(number), String(line), outcomes[outcome], files.join(', ')];
    if (remarks.length === 0) return [[...own, '', '', '']];
    return remarks.map(({ column, message, hint }) => [...own, column, message, hint]);
  });
  const text = [head, ...lines].map((cells) => cells.map((cell) => cellCsv(cell, delimiter)).join(delimiter));
  return `\uFEFF${text.join('\r\n')}\r\n`;
}

function cellCsv(text: string, delimiter: Delimiter): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const needsQuotes = /["\r\n]/.test(guarded) || guarded.includes(delimiter);
  return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
