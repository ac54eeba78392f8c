import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/findings/finding.ts';
import { renderJson } from '../../src/findings/json.ts';
import { renderSarif } from '../../src/findings/sarif.ts';
import { renderText } from '../../src/findings/text.ts';
import { motto, placeAt, tight, toneMarks, unnumbered } from '../support/word-findings.ts';

const none = new Map<string, string>();

describe('findings on Word files for other programs', () => {
  it('are all in the JSON, however often one fault repeats, with paragraph, requirement and clause', () => {
    const entries = JSON.parse(
      renderJson([...Array.from({ length: 40 }, (_, index) => tight(index + 5)), motto], none),
    );
    expect(entries).toHaveLength(41);
    expect(entries[0]).toEqual({
      file: 'ke-hoach.docx',
      word: {
        part: 'word/document.xml',
        index: 1,
        number: 2,
        document: 'Kế hoạch',
        role: 'Tiêu ngữ',
        words: 'Độc lập – Tự Do – Hạnh phúc',
      },
      severity: 'error',
      code: 'H03',
      message: 'Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”.',
      required: 'Viết “Độc lập - Tự do - Hạnh phúc”.',
      source: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
      hint: 'Gõ lại Tiêu ngữ.',
    });
  });

  it('say in the JSON what the office has set', () => {
    const byOffice = { from: 'warning', reason: 'Theo Quy chế.' } as const;
    expect(JSON.parse(renderJson([{ ...unnumbered(1), severity: 'error', byOffice }], none))[0]).toMatchObject({
      severity: 'error',
      byOffice,
    });
  });

  it('have logical locations in SARIF and what is known of their rules', () => {
    const description = {
      title: 'Tiêu ngữ viết đúng chữ.',
      why: 'Tiêu ngữ là thành phần bắt buộc.',
      helpUri: 'https://example.vn/H03',
      severity: 'error',
    } as const;
    const log = JSON.parse(renderSarif([motto, toneMarks], none, new Map([['H03', description]])));
    expect(log.runs[0].tool.driver.rules).toEqual([
      { id: 'L02' },
      {
        id: 'H03',
        shortDescription: { text: 'Tiêu ngữ viết đúng chữ.' },
        fullDescription: { text: 'Tiêu ngữ là thành phần bắt buộc.' },
        helpUri: 'https://example.vn/H03',
        defaultConfiguration: { level: 'error' },
      },
    ]);
    expect(log.runs[0].results).toEqual([
      {
        ruleId: 'L02',
        level: 'note',
        message: {
          text: 'Có cả “hoà” và “hòa”. Nên là: Dùng một cách đặt dấu. Theo: thông lệ biên tập. Cách sửa: Chọn một cách.',
        },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'ke-hoach.docx' } } }],
      },
      {
        ruleId: 'H03',
        level: 'error',
        message: {
          text: 'Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”. Quy định: Viết “Độc lập - Tự do - Hạnh phúc”. Căn cứ: điểm b khoản 1 Mục II Phần I Phụ lục I. Cách sửa: Gõ lại Tiêu ngữ.',
        },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'ke-hoach.docx' } },
            logicalLocations: [
              {
                name: 'Tiêu ngữ',
                fullyQualifiedName: 'Kế hoạch/đoạn 2',
                decoratedName: 'Kế hoạch, đoạn 2, Tiêu ngữ: “Độc lập – Tự Do – Hạnh phúc”',
                kind: 'element',
                properties: { part: 'word/document.xml', index: 1 },
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['thư mục/kế hoạch #1.docx', 'th%C6%B0%20m%E1%BB%A5c/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231.docx'],
    ['van-ban\\a.docx', 'van-ban/a.docx'],
    ['C:\\van-ban\\a.docx', 'file:///C:/van-ban/a.docx'],
  ])('name the file %s by an address that SARIF allows', (file, uri) => {
    const [result] = JSON.parse(renderSarif([{ ...motto, file }], none)).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('findings on Word files', () => {
  it('come in the order of the paper: the file as a whole, the main text, then its other parts', () => {
    const footnote = { ...tight(0), word: placeAt(0, '', { part: 'word/footnotes.xml' }) };
    expect(inOrder([footnote, tight(9), motto, toneMarks])).toEqual([toneMarks, motto, tight(9), footnote]);
  });

  it('are told one by one as those of a plan are', () => {
    expect(renderText([motto, toneMarks], none)).toBe(
      `ke-hoach.docx
  Ghi chú: Có cả “hoà” và “hòa”. [L02]
  Nên là: Dùng một cách đặt dấu.
  Theo: thông lệ biên tập
  Cách sửa: Chọn một cách.

ke-hoach.docx: Kế hoạch, đoạn 2, Tiêu ngữ
  Lỗi: Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”. [H03]
  Quy định: Viết “Độc lập - Tự do - Hạnh phúc”.
  Căn cứ: điểm b khoản 1 Mục II Phần I Phụ lục I
  Cách sửa: Gõ lại Tiêu ngữ.`,
    );
  });
});
