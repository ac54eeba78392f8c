import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/outline/of-document.ts';
import { documentFrom } from '../support/plans.ts';
import { minimalDecision, spec } from '../support/spec.ts';

const outline = (text: string) => outlineOf(documentFrom(text));
const lines = (text: string) =>
  outline(text).documents.map(({ lines }) =>
    lines.map(({ role, label, text: words, isHeading }) => `${role}${isHeading ? '!' : ''} ${label ?? ''}|${words}`),
  );

const structured = spec(`
  title: Nâng cao Chỉ số PAPI
  sections:
    - heading: Mục đích
      content:
        - clauses:
            - title: Yêu cầu
              content:
                - points:
                    - Rà soát
                    - Báo cáo[^a]
            - text: Triển khai
              content:
                - clauses:
                    - Ở xã
                - bullets:
                    - text: Một
                      content:
                        - bullets:
                            - Hai
  closing: Trên đây là Kế hoạch.
  recipients:
    - Sở Nội vụ
  footnotes:
    a: Theo mẫu.
`);

describe('the outline of our own tree', () => {
  it('has every line in order with what it is', () => {
    expect(lines(structured)).toEqual([
      [
        'issuer |Ủy ban nhân dân tỉnh Hà Tĩnh',
        'number |Số: 25/KH-UBND',
        'placeAndDate |Hà Tĩnh, ngày 27 tháng 6 năm 2025',
        'documentType |Kế hoạch',
        'abstract |Nâng cao Chỉ số PAPI',
        'body |Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch nâng cao Chỉ số PAPI như sau:',
        'section! I.|Mục đích',
        'clause! 1.|Yêu cầu',
        'point a)|Rà soát',
        'point b)|Báo cáo',
        'footnote |Theo mẫu.',
        'clause 2.|Triển khai',
        'subclause 2.1.|Ở xã',
        'bullet -|Một',
        'bullet +|Hai',
        'closing |Trên đây là Kế hoạch./.',
        'recipient |Sở Nội vụ;',
        'recipient |Lưu: VT.',
        'signature |…………',
        'signature |…………',
      ],
    ]);
  });

  it('reads number and date', () => {
    expect(outline(spec()).documents[0]).toMatchObject({
      kind: 'plan',
      number: { number: 25, symbol: 'KH-UBND' },
      date: { day: 27, month: 6, year: 2025 },
    });
  });

  it('tells the decision, the attached plan and the appendices apart', () => {
    const text = `${minimalDecision}opening: Nêu tại {{ref a}} và {{ref b}}.\nappendices:\n  - {id: a, title: Một, content: [Nội dung]}\n  - {id: b, title: Hai, content: [Nội dung]}\n`;
    const { documents } = outline(spec(text));
    expect(documents.map(({ kind }) => kind)).toEqual(['decision', 'attachedPlan', 'appendix', 'appendix']);
    expect(documents.at(-1)?.lines[0]).toMatchObject({ role: 'appendixLabel', label: 'Phụ lục II', text: '' });
  });

  it('points into the spec: headings, titles, texts', () => {
    const [document] = outline(structured).documents;
    const at = (words: string) => {
      const span = document?.lines.find(({ text }) => text === words)?.where;
      return span && structured.slice(span.start, span.end);
    };
    expect(['Nâng cao Chỉ số PAPI', 'Mục đích', 'Yêu cầu', 'Rà soát', 'Triển khai'].map(at)).toEqual([
      'Nâng cao Chỉ số PAPI',
      'Mục đích',
      'Yêu cầu',
      'Rà soát',
      'Triển khai',
    ]);
  });

  it('leaves the place open where the template wrote the words', () => {
    const [document] = outline(spec()).documents;
    expect(document?.lines.find(({ role }) => role === 'placeAndDate')?.where).toBeUndefined();
  });

  it('gives each cell its place in the grid', () => {
    const text = spec(`
      tasks:
        - table:
            columns: [{title: STT}, {title: Việc}, {title: Hạn}]
            rows:
              - [1, {text: Rà soát, span: 2}]
    `);
    const cells = outline(text).documents[0]?.lines.filter(({ role }) => role === 'cell');
    expect(
      cells?.map(({ text: words, cell }) => [words, cell?.row, cell?.column, cell?.columnSpan, cell?.isHeader]),
    ).toEqual([
      ['STT', 0, 0, 1, true],
      ['Việc', 0, 1, 1, true],
      ['Hạn', 0, 2, 1, true],
      ['1', 1, 0, 1, false],
      ['Rà soát', 1, 1, 2, false],
    ]);
  });
});
