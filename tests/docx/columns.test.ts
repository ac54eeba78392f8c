import { expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import { measureWidth } from '../support/docx-measure.ts';
import { columnWidths, roledOf } from '../support/docx-read.ts';
import { spec } from '../support/spec.ts';

/** The widths of the columns of a plan's tables, in pt. */
async function widthsOf(text: string): Promise<number[]> {
  const [file] = await buildSpec(spec(text));
  return columnWidths(roledOf(file?.bytes ?? new Uint8Array()));
}

const tasks = (orientation: string) =>
  `
  tasks:
    - bullets:
        - text: Rà soát thủ tục hành chính, xem {{ref phu-luc}}
          task: { lead: [Sở Tư pháp], due: Trước ngày 15 tháng 12 năm 2026, product: Báo cáo }
        - text: Tổng kết
          task: { lead: [Sở Nội vụ], due: 31/12/2026 }
  appendices:
    - id: phu-luc
      title: Danh mục nhiệm vụ
      orientation: ${orientation}
      content: [{ tasks: {} }]
`;

/** What stands left and right of the words of a cell, in pt. */
const margins = 8;

test('the columns of an upright table of tasks hold their longest words', async () => {
  const [number = 0, , , , due = 0] = await widthsOf(tasks('portrait'));
  expect(number - margins).toBeGreaterThan(await measureWidth('STT', { size: 12, bold: true, italic: false }));
  expect(due - margins).toBeGreaterThan(await measureWidth('31/12/2026', { size: 12, bold: false, italic: false }));
});

test('the columns of a table that lies have the widths of the template, for all words fit', async () => {
  const widths = await widthsOf(tasks('landscape'));
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(widths.map((width) => Math.round((width / total) * 100))).toEqual([6, 30, 20, 15, 12, 17]);
});

const table = (columns: string, row: string) => `
  purpose:
    - table:
        columns: [${columns}]
        rows: [[${row}]]
`;

test('a column that is asked for too narrow takes what it lacks from all others', async () => {
  const columns = '{ title: TT, width: 1 }, { title: A, width: 50 }, { title: B, width: 49 }';
  const [first = 0, second = 0, third = 0] = await widthsOf(table(columns, '10, a, b'));
  expect(first - margins).toBeGreaterThan(await measureWidth('TT', { size: 12, bold: true, italic: false }));
  expect(second / third).toBeCloseTo(50 / 49, 2);
});

test('a word as long as a third of the table does not make its column wider, only those that can be held do', async () => {
  const address = `https://dichvucong.gov.vn/${'thutuc/'.repeat(9)}`;
  const columns = '{ title: STT, width: 3 }, { title: A, width: 80 }, { title: B, width: 17 }';
  const [first = 0, , third = 0] = await widthsOf(table(columns, `1, a, "${address}"`));
  expect(first).toBeGreaterThan(30);
  expect(third).toBeLessThan(0.17 * 454);
});

test('columns too many for their words keep the widths they are asked for', async () => {
  const columns = Array.from({ length: 20 }, (_, index) => `{ title: Phường${index}, width: 5 }`).join(', ');
  const widths = await widthsOf(table(columns, Array.from({ length: 20 }, () => '1').join(', ')));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
});
