import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/findings/html.ts';
import { renderReport } from '../../src/findings/report.ts';
import { columns } from '../../src/findings/wrap.ts';
import { dedent } from '../support/spec.ts';
import { motto, placeAt, tight, toneMarks, unnumbered } from '../support/word-findings.ts';

const file = 'ke-hoach.docx';
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const text = (...parts: Parameters<typeof renderReport>) => `${renderReport(...parts)}\n`;

describe('the report on a Word file', () => {
  it('tells of each fault where it is, what is prescribed by which clause, and the remedy; the gravest first', () => {
    expect(text([toneMarks, unnumbered(5), motto], [file])).toBe(
      dedent(`
        ke-hoach.docx
        =============

        E – Trái quy định của Nghị định số 30/2020/NĐ-CP (1 chỗ)

          [H03] Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”.
            Chỗ:      Kế hoạch, đoạn 2, Tiêu ngữ: “Độc lập – Tự Do – Hạnh phúc”
            Quy định: Viết “Độc lập - Tự do - Hạnh phúc”.
            Căn cứ:   điểm b khoản 1 Mục II Phần I Phụ lục I
            Cách sửa: Gõ lại Tiêu ngữ.

        W – Khác mẫu trình bày, thông lệ (1 chỗ)

          [B05] “Nghị định 5/2020/NĐ-CP” thiếu chữ “số”.
            Chỗ:      Kế hoạch, đoạn 6, Căn cứ: “Căn cứ Nghị định 5/2020/NĐ-CP”
            Nên là:   Viết “Nghị định số …”.
            Theo:     các mẫu tại Phụ lục III
            Cách sửa: Ghi “Nghị định số 5/2020/NĐ-CP”.

        I – Chưa thống nhất (1 chỗ)

          [L02] Có cả “hoà” và “hòa”.
            Chỗ:      cả tệp
            Nên là:   Dùng một cách đặt dấu.
            Theo:     thông lệ biên tập
            Cách sửa: Chọn một cách.

        ke-hoach.docx: 1 chỗ trái quy định, 1 chỗ khác mẫu trình bày, thông lệ, 1 chỗ chưa thống
          nhất.
      `),
    );
  });

  it('gathers a fault that repeats: its first places, and how many more there are', () => {
    expect(text(range(40).map(tight), [file])).toContain(
      dedent(`
        E – Trái quy định của Nghị định số 30/2020/NĐ-CP (40 chỗ)

          [S02] Khoảng cách giữa hai đoạn là 0 pt.
            Chỗ:      Kế hoạch, đoạn 1, Đoạn văn: “Câu thứ 0”
                      Kế hoạch, đoạn 2, Đoạn văn: “Câu thứ 1”
                      Kế hoạch, đoạn 3, Đoạn văn: “Câu thứ 2”
                      và 37 chỗ khác
            Quy định: Tối thiểu 6 pt.
      `),
    );
  });

  it('names the last place too rather than saying that there is one more', () => {
    expect(text(range(4).map(tight), [file])).toContain('đoạn 4, Đoạn văn: “Câu thứ 3”');
    expect(text(range(4).map(tight), [file])).not.toContain('chỗ khác');
  });

  it('gathers findings of one code that differ in what they say, and says once what they share', () => {
    expect(text(range(6).map(unnumbered), [file])).toContain(
      dedent(`
          [B05] 6 chỗ, gồm:
            - “Nghị định 0/2020/NĐ-CP” thiếu chữ “số”.
              Chỗ:      Kế hoạch, đoạn 1, Căn cứ: “Căn cứ Nghị định 0/2020/NĐ-CP”
              Cách sửa: Ghi “Nghị định số 0/2020/NĐ-CP”.
            - “Nghị định 1/2020/NĐ-CP” thiếu chữ “số”.
              Chỗ:      Kế hoạch, đoạn 2, Căn cứ: “Căn cứ Nghị định 1/2020/NĐ-CP”
              Cách sửa: Ghi “Nghị định số 1/2020/NĐ-CP”.
            - “Nghị định 2/2020/NĐ-CP” thiếu chữ “số”.
              Chỗ:      Kế hoạch, đoạn 3, Căn cứ: “Căn cứ Nghị định 2/2020/NĐ-CP”
              Cách sửa: Ghi “Nghị định số 2/2020/NĐ-CP”.
            - và 3 chỗ khác
            Nên là:   Viết “Nghị định số …”.
            Theo:     các mẫu tại Phụ lục III
      `).replace(/^(?=.)/gm, '  '),
    );
  });

  it('claims no breach of the decree for what is only practice, even where the office demands it', () => {
    const raised = {
      ...unnumbered(5),
      severity: 'error',
      byOffice: { from: 'warning', reason: 'Theo Quy chế.' },
    } as const;
    expect(text([raised], [file])).toBe(
      dedent(`
        ke-hoach.docx
        =============

        E – Phải sửa theo cấu hình của cơ quan (1 chỗ)

          [B05] “Nghị định 5/2020/NĐ-CP” thiếu chữ “số”.
            Chỗ:      Kế hoạch, đoạn 6, Căn cứ: “Căn cứ Nghị định 5/2020/NĐ-CP”
            Yêu cầu:  Viết “Nghị định số …”.
            Theo:     các mẫu tại Phụ lục III
            Mức:      E theo cấu hình của cơ quan: Theo Quy chế.
            Cách sửa: Ghi “Nghị định số 5/2020/NĐ-CP”.

        ke-hoach.docx: 1 chỗ phải sửa theo cấu hình của cơ quan.
      `),
    );
    for (const findings of [[raised], [unnumbered(5)], [toneMarks]]) {
      for (const rendered of [renderReport(findings, [file]), renderHtml(findings, []).split('<article>')[1]])
        expect(rendered).not.toMatch(/quy định|^\s*Căn cứ: |<dt>Căn cứ/im);
    }
  });

  it('sums up each file and all of them, those without findings too', () => {
    const report = renderReport([motto, { ...tight(3), file: 'khac.docx' }], ['sach.docx', file, 'khac.docx']);
    expect(report.split('\n')[0]).toBe('sach.docx: không thấy chỗ nào phải sửa.');
    expect(report.split('\n').at(-1)).toBe('Cả 3 tệp: 2 chỗ trái quy định; 1 tệp không thấy chỗ nào phải sửa.');
    expect(renderReport([], [file])).toBe('ke-hoach.docx: không thấy chỗ nào phải sửa.');
    expect(renderReport([], ['a.docx', 'b.docx'])).toContain('Cả 2 tệp: không thấy chỗ nào phải sửa.');
  });

  it('tells of a file that could not be read without speaking of rules', () => {
    const unread = { code: 'docx/cut', severity: 'error', file, message: 'Tệp bị cụt.', hint: 'Tải lại tệp.' } as const;
    expect(text([unread], [file])).toBe(
      dedent(`
        ke-hoach.docx
        =============

        Về tệp này

          [docx/cut] Tệp bị cụt.
            Cách sửa: Tải lại tệp.

        ke-hoach.docx: 1 lỗi hoặc lưu ý về tệp.
      `),
    );
  });

  it('shortens long words at a place and shows what nobody could see', () => {
    const long = 'Các sở, ban, ngành, đoàn thể cấp tỉnh và Ủy ban nhân dân các xã, phường căn cứ Kế hoạch';
    const report = renderReport(
      [
        { ...motto, word: placeAt(0, long) },
        { ...tight(2), word: placeAt(2, 'a\u200Bb\u009Bc\td  e') },
      ],
      [file],
    );
    expect(report).toContain('“Các sở, ban, ngành, đoàn thể cấp tỉnh và Ủy …”');
    expect(report).toContain('“a‹U+200B›b‹U+009B›c d  e”');
  });

  it('is coloured only when asked', () => {
    expect(renderReport([motto], [file])).not.toContain('\u001b');
    const colored = renderReport([motto], [file], { color: true });
    expect(colored).toContain('\u001b[1;31mE – Trái quy định của Nghị định số 30/2020/NĐ-CP (1 chỗ)\u001b[0m');
    expect(colored.replaceAll(/\p{Cc}\[[\d;]*m/gu, '')).toBe(renderReport([motto], [file]));
  });

  it('fits into the width it is given, whatever it says', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '_', 'e\u0323\u0302', '\u0007'), maxLength: 300 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 60, max: 100 }), (message, hint, width) => {
        const report = renderReport([{ ...motto, message, hint }, tight(4)], [file], { width });
        for (const line of report.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the report as a page', () => {
  const page = renderHtml(
    [motto, ...range(40).map(tight), ...range(6).map(unnumbered), toneMarks],
    [file, 'sach.docx'],
  );

  it('is whole in itself: nothing to fetch and nothing to run', () => {
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import/);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toContain('<html lang="vi">');
  });

  it('groups what it tells as the text does, with every place in it', () => {
    expect([...page.matchAll(/<h3>(.*)<\/h3>/g)].map(([, title]) => title?.replace(/<[^>]*>/g, ''))).toEqual([
      'E Trái quy định (41 chỗ)',
      'W Khác mẫu trình bày, thông lệ (6 chỗ)',
      'I Chưa thống nhất (1 chỗ)',
    ]);
    expect(page.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>và 37 chỗ khác</summary>',
      '<summary>và 3 chỗ khác</summary>',
    ]);
    for (const index of range(40)) expect(page).toContain(`“Câu thứ ${index}”`);
    for (const index of range(6)) expect(page).toContain(`Ghi “Nghị định số ${index}/2020/NĐ-CP”.`);
  });

  it('opens and closes every element', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of page
      .replace(/<!DOCTYPE[^>]*>|<meta[^>]*>/g, '')
      .matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('escapes whatever stands in a file or its name', () => {
    const nasty = `<script>"'&`;
    const escaped = '&lt;script&gt;&quot;&#39;&amp;';
    const finding = { ...motto, file: nasty, code: nasty, message: nasty, hint: nasty, required: nasty, source: nasty };
    const html = renderHtml([{ ...finding, word: placeAt(0, nasty, { document: nasty, role: nasty }) }], []);
    expect(html).not.toContain('<script');
    expect(html.split(escaped).length - 1).toBe(9);
  });
});
