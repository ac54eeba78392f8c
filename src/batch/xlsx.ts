import { type Record, type Table, tableOf, withoutRows } from './table.ts';

/** The first sheet of a workbook; of a formula the value that the spreadsheet computed last. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const { readSheet } = await import('read-excel-file/universal');
  const whole = new Uint8Array(bytes).buffer;
  const rows = await readSheet(whole).catch(() => undefined);
  if (!rows) {
    return withoutRows({
      code: 'batch/not-a-workbook',
      message: 'Không đọc được bảng tính này.',
      hint: 'Mở tệp bằng phần mềm bảng tính, bỏ mật khẩu nếu có, rồi lưu lại dạng .xlsx.',
    });
  }
  const records = rows.map((cells, index): Record => ({ line: index + 1, cells: cells.map(cellText) }));
  return tableOf(
    records.slice(
      Math.max(
        0,
        records.findIndex(({ cells }) => cells.some((cell) => cell !== '')),
      ),
    ),
  );
}

/** As a plan writes it: a decimal comma, a date as year-month-day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  const text = String(cell);
  return /^-?\d+\.\d+$/.test(text) && typeof cell === 'number' ? text.replace('.', ',') : text;
}
