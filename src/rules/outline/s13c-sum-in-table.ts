import { agree, readNumber, writeValue } from '../../outline/figures.ts';
import { numeral } from '../../outline/numerals.ts';
import { type CellLine, headerOf, tablesOf } from '../../outline/tables.ts';
import type { OutlineRule } from './rule.ts';

export const sumInTable: OutlineRule = {
  code: 'S13c',
  level: 'W',
  title: 'Dòng tổng cộng của bảng phải bằng tổng các dòng.',
  source: 'tính chính xác của số liệu; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Dòng tổng sai làm cả bảng không dùng được để giao chỉ tiêu, phân bổ kinh phí.',
  wrong: 'Sở Nội vụ | 300\nSở Tài chính | 200\nTổng cộng | 450',
  right: 'Sở Nội vụ | 300\nSở Tài chính | 200\nTổng cộng | 500',
  check({ documents }, report) {
    for (const document of documents) {
      const header = headerOf(document);
      for (const cells of tablesOf(document)) {
        const rows = rowsOf(cells);
        const totals = rows.filter(isTotal);
        const [total] = totals;
        if (!total || totals.length > 1) continue;
        const parts = topRows(rows.filter((row) => row !== total));
        for (const cell of total) {
          if (notAdded.test(header(cell)) || cell.cell.columnSpan > 1 || !isNumber(cell.text)) continue;
          const column = parts.map((row) => row.find((other) => other.cell.column === cell.cell.column));
          if (column.some((part) => !part || part.cell.rowSpan > 1 || !(isNumber(part.text) || isEmpty(part.text))))
            continue;
          const figures = column.flatMap((part) => (part && isNumber(part.text) ? [readNumber(part.text.trim())] : []));
          const written = readNumber(cell.text.trim());
          const sum = figures.reduce((value, figure) => value + figure.value, 0);
          if (figures.length < 2 || agree(sum, written.value, [written, ...figures])) continue;
          const decimals = Math.max(...figures.map((figure) => figure.decimals));
          report({
            where: cell.where,
            found: `Dòng tổng ghi ${cell.text.trim()}${header(cell) ? ` ở cột “${header(cell)}”` : ''}, các dòng cộng lại được ${writeValue(sum, decimals)}.`,
            required: 'Dòng tổng bằng các dòng cộng lại, chỉ lệch do làm tròn.',
            remedy: 'Kiểm tra lại dòng tổng và từng dòng.',
          });
        }
      }
    }
  },
};

const notAdded = /%|tỷ lệ|tỉ lệ|bình quân|xếp hạng|thứ hạng|năm$|^(?:STT|TT|Số TT)$|ghi chú/i;
const number = /^\s*(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)\s*$/;

function isNumber(text: string): boolean {
  return number.test(text);
}

function isEmpty(text: string): boolean {
  return /^[\s\-–.…]*$/.test(text);
}

/** The rows below the header, each as the cells that begin in it. */
function rowsOf<Where>(cells: readonly CellLine<Where>[]): CellLine<Where>[][] {
  const isMarked = cells.some(({ cell }) => cell.isHeader);
  const rows: CellLine<Where>[][] = [];
  for (const line of cells) {
    if (isMarked ? line.cell.isHeader : line.cell.row === 0) continue;
    const row = rows[line.cell.row] ?? [];
    row.push(line);
    rows[line.cell.row] = row;
  }
  return rows.filter((row) => row !== undefined);
}

function isTotal(row: readonly CellLine<unknown>[]): boolean {
  return row.slice(0, 2).some(({ text }) => /^\s*(?:tổng cộng|tổng số|tổng|cộng)\s*:?\s*$/i.test(text));
}

/** Where some rows sum up others (I, II above 1, 2; 1 above 1.1), only those of the first kind. */
function topRows<Where>(rows: CellLine<Where>[][]): CellLine<Where>[][] {
  const kinds = rows.map(([first]) => kindOf(first?.text.trim() ?? ''));
  return rows.filter((_, index) => kinds[index] === kinds[0]);
}

function kindOf(label: string): string {
  if (/^[A-ZĐ]$/.test(label) && !/^[IVX]$/.test(label)) return 'letter';
  if (/^\d+[.)]?$/.test(label)) return 'number';
  if (/^\d+(\.\d+)+[.)]?$/.test(label)) return 'subnumber';
  if (/^[IVXLC]+$/.test(label) && numeral(label) !== undefined) return 'roman';
  return /^[-+*a-zđ]\)?$/.test(label) || label === '' ? 'dash' : 'text';
}
