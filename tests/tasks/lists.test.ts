import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../src/cli/deflate.ts';
import type { AssignedTask } from '../../src/tasks/assigned.ts';
import { calendarOf } from '../../src/tasks/calendar.ts';
import { dueOfFact } from '../../src/tasks/due.ts';
import { contentLine, escapeText } from '../../src/tasks/ics-lines.ts';
import { byLead } from '../../src/tasks/order.ts';
import { sheetNames } from '../../src/tasks/sheet-names.ts';
import { sheetsOf } from '../../src/tasks/sheets.ts';
import { taskTable } from '../../src/tasks/table.ts';
import { writeXlsx } from '../../src/xlsx/write.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { at, childrenOf, type XmlElement } from '../../src/xml/tree.ts';
import { readZip } from '../../src/zip/read.ts';
import { sdkErrors, validatorMissing } from '../support/docx-validator.ts';

const today = { year: 2025, month: 6, day: 1 };
function task(leads: readonly string[], name: string, due?: string, more: Partial<AssignedTask> = {}): AssignedTask {
  return {
    plan: 'mot',
    issuer: 'UBND tỉnh Hà Tĩnh',
    title: 'Nâng cao Chỉ số PAPI',
    number: '25/KH-UBND',
    name,
    text: name,
    leads,
    support: [],
    ...(due && { due: dueOfFact(due, 2025) }),
    ...more,
  };
}

const tasks = [
  task(['Sở Tư pháp'], 'Phổ biến pháp luật', 'Thường xuyên'),
  task(['Sở Nội vụ'], '=1+1; rà soát', '15/12/2025', { support: ['Sở Tư pháp'], product: 'Báo cáo "A", <B> & C' }),
  task(['Sở Nội vụ'], 'Ban hành quy chế', 'Trước ngày 20/6/2025'),
  task(['Sở Tài chính', 'Sở Nội vụ'], 'Bố trí kinh phí', '31/5/2025'),
  task([], 'Gửi báo cáo', '15/6/2025'),
];

describe('tasks by leading body', () => {
  it('stand by due date, the earliest first and the undated last, those of nobody at the end', () => {
    expect(taskTable(tasks, today, 100)).toMatchInlineSnapshot(`
      "Sở Nội vụ (3 nhiệm vụ)
        31/5/2025    Quá hạn 1 ngày     Bố trí kinh phí
                                        Thời hạn: 31/5/2025
        20/6/2025    Còn 18 ngày        Ban hành quy chế
                                        Thời hạn: Trước ngày 20/6/2025
        15/12/2025   Còn 197 ngày       =1+1; rà soát
                                        Thời hạn: 15/12/2025
                                        Phối hợp: Sở Tư pháp
                                        Sản phẩm: Báo cáo "A", <B> & C

      Sở Tư pháp (1 nhiệm vụ)
        –                               Phổ biến pháp luật
                                        Thời hạn: Thường xuyên

      Chưa nêu cơ quan chủ trì (1 nhiệm vụ)
        15/6/2025    Còn 14 ngày        Gửi báo cáo
                                        Thời hạn: 15/6/2025"
    `);
  });

  it('of several issuers are kept apart', () => {
    const other = task(['Sở Nội vụ'], 'Rà soát', undefined, { issuer: 'UBND tỉnh Lai Châu' });
    expect(byLead([...tasks.slice(1, 2), other]).map(({ name }) => name)).toEqual([
      'Sở Nội vụ – UBND tỉnh Hà Tĩnh',
      'Sở Nội vụ – UBND tỉnh Lai Châu',
    ]);
  });

  it('of several leads that never lead alone stand once', () => {
    expect(byLead([task(['các sở', 'UBND cấp xã'], 'Báo cáo')]).map(({ name }) => name)).toEqual([
      'Các sở; UBND cấp xã',
    ]);
  });
});

describe('the calendar', () => {
  const calendar = calendarOf(tasks, { today, remindDays: 7 }) ?? '';

  it('has the dated tasks as whole days, an alarm at eight o’clock before those that are not past', () => {
    expect(
      calendar
        .replaceAll('\r\n ', '')
        .replaceAll('\r\n', '\n')
        .replace(/[\da-f]{32}/g, '#'),
    ).toMatchSnapshot();
  });

  it('moves a task whose date has moved: its UID stays', () => {
    const uids = (text: string | undefined) => text?.match(/UID:.*/g);
    const moved = tasks.map((one) =>
      one.name === 'Gửi báo cáo' ? { ...one, due: dueOfFact('16/6/2025', 2025) } : one,
    );
    expect(uids(calendarOf(moved, { today, remindDays: 7 }))).toEqual(uids(calendar));
    expect(new Set(uids(calendar)).size).toBe(4);
  });

  it('is none where nothing has a date', () => {
    expect(calendarOf(tasks.slice(0, 1), { today, remindDays: 7 })).toBeUndefined();
  });

  it('rings a day before, or not at all, as asked', () => {
    expect(calendarOf(tasks, { today, remindDays: 1 })).toContain('TRIGGER:-PT16H');
    expect(calendarOf(tasks, { today, remindDays: 0 })).not.toContain('VALARM');
  });

  it('folds any text at 75 octets of whole letters, and unfolds to the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, (any) => {
        const escaped = escapeText(any);
        const folded = contentLine(escaped);
        const lines = folded.split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(folded).toBe(folded.toWellFormed());
        expect(folded.replaceAll('\r\n ', '')).toBe(`${escaped}\r\n`);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[;,]|\n/);
      }),
    );
  });
});

describe('the workbook', () => {
  async function partsOf(bytes: Uint8Array): Promise<(path: string) => XmlElement> {
    const parts = readZip(bytes);
    if (typeof parts === 'string') throw new Error(parts);
    return (path) => {
      const root = parseXml(new TextDecoder().decode(parts.get(path)), { deepest: 100 });
      if ('reason' in root) throw new Error(root.message);
      return root;
    };
  }

  async function rowsOf(bytes: Uint8Array, sheet: number): Promise<string[][]> {
    const part = await partsOf(bytes);
    const shared = childrenOf(part('xl/sharedStrings.xml'), 'si').map((si) => at(si, 't')?.children.join('') ?? '');
    return childrenOf(at(part(`xl/worksheets/sheet${sheet}.xml`), 'sheetData'), 'row').map((row) =>
      childrenOf(row, 'c').map((cell) => {
        const value = at(cell, 'v')?.children.join('') ?? '';
        return cell.attributes.t === 's' ? (shared[Number(value)] ?? '') : value;
      }),
    );
  }

  it('read back has the rows in order, dates as numbers of days, no formula', async () => {
    const bytes = await writeXlsx(sheetsOf(tasks, today), deflate);
    expect((await rowsOf(bytes, 1)).map((row) => row.slice(0, 8).join(' | '))).toEqual([
      'TT | Cơ quan chủ trì | Nhiệm vụ | Cơ quan phối hợp | Ngày đến hạn | Thời hạn ghi trong kế hoạch | Tình trạng ngày 01/6/2025 | Sản phẩm, kết quả',
      '1 | Sở Tài chính; Sở Nội vụ | Bố trí kinh phí |  | 45808 | 31/5/2025 | Quá hạn 1 ngày | ',
      '2 | Chưa nêu cơ quan chủ trì | Gửi báo cáo |  | 45823 | 15/6/2025 | Còn 14 ngày | ',
      '3 | Sở Nội vụ | Ban hành quy chế |  | 45828 | Trước ngày 20/6/2025 | Còn 18 ngày | ',
      '4 | Sở Nội vụ | =1+1; rà soát | Sở Tư pháp | 46006 | 15/12/2025 | Còn 197 ngày | Báo cáo "A", <B> & C',
      '5 | Sở Tư pháp | Phổ biến pháp luật |  |  | Thường xuyên |  | ',
    ]);
    const part = await partsOf(bytes);
    const sheets = childrenOf(at(part('xl/workbook.xml'), 'sheets')).map(({ attributes }) => attributes.name);
    expect(sheets).toEqual(['Tất cả', 'Sở Nội vụ', 'Sở Tư pháp', 'Chưa nêu cơ quan chủ trì']);
    expect(at(part('xl/worksheets/sheet1.xml'), 'autoFilter')?.attributes.ref).toBe('A1:L6');
    expect(at(part('xl/worksheets/sheet1.xml'), 'sheetViews', 'sheetView', 'pane')?.attributes.ySplit).toBe('1');
  });

  it('is the same bytes each time', async () => {
    const [one, two] = [
      await writeXlsx(sheetsOf(tasks, today), deflate),
      await writeXlsx(sheetsOf(tasks, today), deflate),
    ];
    expect(one).toEqual(two);
  });

  it('of several issuers has a sheet for each plan', () => {
    const other = task(['Sở Nội vụ'], 'Rà soát', undefined, { issuer: 'UBND tỉnh Lai Châu', plan: 'laichau-2025' });
    expect(sheetsOf([...tasks, other], today).map(({ name }) => name)).toEqual(['Tất cả', 'mot', 'laichau-2025']);
  });

  it.skipIf(validatorMissing())('is valid for Microsoft’s Open XML SDK, whatever its texts', async () => {
    const nasty = ["O'Brien [A]: *?/\\", '\u0000\u0008\ud800 ổ', 'ệ'.repeat(40_000)].map((name) => task([name], name));
    expect(await sdkErrors(await writeXlsx(sheetsOf([...tasks, ...nasty], today), deflate), 'xlsx')).toEqual([]);
  });

  it('gives its sheets names that Excel takes, whatever the bodies are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (wanted) => {
        const names = sheetNames(wanted);
        for (const name of names) expect(name).toMatch(/^(?!['\s])[^[\]:*?/\\]{1,31}(?<!['\s])$/u);
        expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(wanted.length);
      }),
    );
    expect(sheetNames(['Ủy ban nhân dân các huyện, thị xã, thành phố', 'SỞ NỘI VỤ', 'Sở Nội vụ'])).toEqual([
      'UBND các huyện, thị xã, thành…',
      'SỞ NỘI VỤ',
      'Sở Nội vụ (2)',
    ]);
  });
});
