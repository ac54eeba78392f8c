import { expect, test } from 'vitest';
import { reportCsv } from '../../src/batch/report.ts';

/** The report of a batch as a spreadsheet opens it. */

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\tx', '\rx'])('the report gives %j as text, not as a formula', (text) => {
  const remarks = [{ column: text, message: 'Một; hai', hint: 'x=1' }];
  const csv = reportCsv([{ number: 1, line: 2, outcome: 'failed', files: [], remarks }], ',');
  const guarded = text.includes('\r') ? `"'${text}"` : `'${text}`;
  expect(csv).toContain(`\r\n1,2,lỗi,,${guarded},Một; hai,x=1\r\n`);
});

test('the report puts into quotes what holds its own mark between columns', () => {
  const remarks = [{ column: 'a;b', message: 'nói "có"', hint: '1,5' }];
  const csv = reportCsv([{ number: 1, line: 2, outcome: 'failed', files: [], remarks }], ';');
  expect(csv).toContain('\r\n1;2;lỗi;;"a;b";"nói ""có""";1,5\r\n');
});
