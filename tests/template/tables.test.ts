import { describe, expect, it } from 'vitest';
import { documentFrom, problems } from '../support/plans.ts';
import { printBlocks } from '../support/print-document.ts';
import { dedent, spec } from '../support/spec.ts';

const indicators = dedent(`
  year: 2023
  indicators:
    papi:
      name: PAPI
      unit: điểm
      total: sum
      observations:
        - { year: 2021, value: "8,60" }
        - { year: 2022, value: "8,93", rank: 30, ranked: 63 }
      target: "9,33"
      lead: [so-noi-vu]
      parts:
        - id: cong-khai
          name: Công khai
          observations: [{ year: 2022, value: "4,33", rank: 27 }]
          target: "4,56"
          lead: [so-noi-vu, Sở Tư pháp]
        - id: dien-tu
          name: Điện tử
          observations: [{ year: 2022, value: "4.60" }]
          target: "4,77"
  agencies:
    - id: so-noi-vu
      name: Sở Nội vụ
`);

/** The lines of a section with one block, in a plan with these indicators. */
function blockLines(block: string, rest = ''): string[] {
  const text = `${indicators}sections:\n  - heading: A\n    content:\n${dedent(block).replace(/^/gm, '      ').trimEnd()}\n${rest}`;
  const [part] = documentFrom(spec(text)).parts;
  return printBlocks(part?.body ?? []).slice(2, -1);
}

describe('a table of figures', () => {
  it('has a row for each part and one for the whole, with the last year known, the target and the gain', () => {
    expect(blockLines('- figures: papi')).toEqual([
      '  | STT | Nội dung | Kết quả năm~2022 (điểm) | Mục tiêu năm~2023 (điểm) | Mức tăng so với năm~2022 (điểm) |',
      '  |-- 9% center -|- 40% left -|- 17% center -|- 17% center -|- 17% center --|',
      '  | 1 | Công khai | 4,33 | 4,56 | 0,23 |',
      '  | 2 | Điện tử | 4,60 | 4,77 | 0,17 |',
      '  |  | **PAPI** | **8,93** | **9,33** | **0,40** |',
    ]);
  });

  it('may have other columns, years by number or counted from the plan’s own, and blank ones', () => {
    const columns = '[name, unit, rank, { value: 2021 }, { rank: year-1 }, lead, { blank: Ghi chú }]';
    expect(blockLines(`- figures: papi\n  columns: ${columns}`)).toEqual([
      '  | Nội dung | Đơn vị tính | Xếp hạng năm~2022 | Kết quả năm~2021 (điểm) | Xếp hạng năm~2022 | Cơ quan chủ trì | Ghi chú |',
      expect.stringContaining('%'),
      '  | Công khai |  | 27 |  | 27 | Sở Nội vụ; Sở Tư pháp |  |',
      '  | Điện tử |  |  |  |  |  |  |',
      '  | **PAPI** | **điểm** | **30/63** | **8,60** | **30/63** | **Sở Nội vụ** |  |',
    ]);
  });
});

describe('a table of figures with parts of parts', () => {
  it('numbers them 1, 2, 2.1, and has a column for the most that can be reached', () => {
    const text = `
      indicators:
        par:
          name: PAR Index
          unit: điểm
          parts:
            - { id: mot, name: Chỉ đạo, target: "8,5" }
            - id: hai
              name: Tác động
              parts:
                - { id: ba, name: SIPAS, observations: [{ year: 2024, value: "8,5", outOf: 10 }] }
      purpose:
        - figures: par
          columns: [number, name, outOf, value, target]
    `;
    const [part] = documentFrom(spec(text)).parts;
    expect(printBlocks(part?.body ?? []).filter((line) => line.trim().startsWith('| '))).toEqual([
      '    | STT | Nội dung | Điểm tối đa | Kết quả năm~2024 (điểm) | Mục tiêu năm~2025 (điểm) |',
      '    | 1 | Chỉ đạo |  |  | 8,5 |',
      '    | 2 | Tác động |  |  |  |',
      '    | 2.1 | SIPAS | 10 | 8,5 |  |',
      '    |  | **PAR Index** |  |  |  |',
    ]);
  });
});

describe('targets', () => {
  it('say what each part must reach, and how much that is more', () => {
    expect(blockLines('- targets: papi')).toEqual([
      '  (1) Công khai đạt từ 4,56~điểm trở lên, tăng ít nhất 0,23~điểm so với năm~2022;',
      '  (2) Điện tử đạt từ 4,77~điểm trở lên, tăng ít nhất 0,17~điểm so với năm~2022.',
    ]);
  });

  it('may be in the author’s words, with the names of each part’s own figures', () => {
    expect(blockLines('- targets: papi\n  each: |\n    *{{name}}*: {{target}} {{unit}} (+{{gain}})')).toEqual([
      '  (1) *Công khai*: 4,56~điểm (+0,23);',
      '  (2) *Điện tử*: 4,77~điểm (+0,17).',
    ]);
  });

  it('of an indicator without parts are its own', () => {
    const text = 'indicators:\n  sipas:\n    name: SIPAS\n    unit: "%"\n    target: 85\npurpose:\n  - targets: sipas';
    const [part] = documentFrom(spec(text)).parts;
    expect(printBlocks(part?.body ?? [])).toContain('    (1) SIPAS đạt từ 85% trở lên.');
  });

  it('are not made of an indicator that has none', () => {
    const text = 'indicators:\n  sipas:\n    name: SIPAS\npurpose:\n  - targets: sipas';
    expect(problems(spec(text))).toEqual(['plan/no-figure 5:14']);
  });
});

describe('a table of tasks', () => {
  const tasks = dedent(`
    purpose:
      - bullets:
          - text: Tuyên truyền rộng khắp[^a]
            task:
              due: Quý I
          - text: Không phải nhiệm vụ
          - text: Kiểm tra
            task:
              brief: Kiểm tra *đột xuất*
              lead: [so-tu-phap, Công an tỉnh]
              support: [so-noi-vu]
              product: Báo cáo {{year}}
              about: [papi]
    agencies:
      - id: so-noi-vu
        name: Sở Nội vụ
        duties:
          - clauses:
              - title: Tham mưu
                text: Tham mưu kế hoạch
                task:
                  about: [papi]
      - id: so-tu-phap
        name: Sở Tư pháp
    indicators:
      papi:
        name: PAPI
    footnotes:
      a: |
        Chú thích
  `);

  const rowsOf = (filter: string) => {
    const sections = `sections:\n  - heading: Biểu\n    content:\n      - tasks:${filter}\n  - heading: B\n    from: purpose\n`;
    const [part] = documentFrom(spec(tasks + sections)).parts;
    return printBlocks(part?.body ?? []).filter((line) => /^ {2}\| [\dS]/.test(line));
  };

  it('has a row for every item that is one, in the order of the text, its blanks for the office', () => {
    expect(rowsOf('')).toEqual([
      '  | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Sản phẩm, kết quả |',
      '  | 1 | Tuyên truyền rộng khắp |  |  | Quý~I |  |',
      '  | 2 | Kiểm tra *đột xuất* | Sở Tư pháp; Công an tỉnh | Sở Nội vụ |  | Báo cáo 2025 |',
      '  | 3 | Tham mưu | Sở Nội vụ |  |  |  |',
    ]);
  });

  it('has the words of a point without the mark behind them, which stays in the list', () => {
    const lines = blockLines(
      `
      - points:
          - text: Niêm yết tại **các thôn**;
            task: { due: Quý II;, product: Bảng niêm yết. }
          - text: Niêm yết tại các xã;[^a]
            task: {}
          - text: Kiểm tra.
            task: { brief: "**Rà soát;**" }
      - tasks: {}
    `,
      'footnotes:\n  a: Chú thích\n',
    );
    expect(lines.filter((line) => / {2}(?:\S\)|\| \d)/.test(line))).toEqual([
      '  a) Niêm yết tại **các thôn**;',
      '  b) Niêm yết tại các xã;[^1]',
      '  c) Kiểm tra.',
      '  | 1 | Niêm yết tại **các thôn** |  |  | Quý~II | Bảng niêm yết |',
      '  | 2 | Niêm yết tại các xã |  |  |  |  |',
      '  | 3 | **Rà soát** |  |  |  |  |',
    ]);
  });

  it('may have those of some agencies only', () => {
    expect(rowsOf(' { agencies: [so-noi-vu] }').slice(1)).toEqual(['  | 1 | Tham mưu | Sở Nội vụ |  |  |  |']);
  });

  it('may have those of one content only', () => {
    expect(
      rowsOf(' { from: purpose }')
        .slice(1)
        .map((row) => row.slice(2, 10)),
    ).toEqual(['| 1 | Tu', '| 2 | Ki']);
  });

  it('may have those for one indicator only, counted anew', () => {
    expect(
      rowsOf(' { about: papi }')
        .slice(1)
        .map((row) => row.slice(2, 10)),
    ).toEqual(['| 1 | Ki', '| 2 | Th']);
  });
});
