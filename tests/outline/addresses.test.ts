import { expect, it } from 'vitest';
import { addressesOf } from '../../src/outline/addresses.ts';
import { outlineOf } from '../../src/outline/of-document.ts';
import { documentFrom } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

function addresses(text: string): string[] {
  return outlineOf(documentFrom(text)).documents.flatMap((document) => {
    const known = addressesOf(document);
    return document.lines.flatMap((line) => (known.has(line) ? [`${line.text}: ${known.get(line)}`] : []));
  });
}

it('a line stands where laws would cite it, a dash where its clause stands, a footnote at what it explains', () => {
  const text = spec(`
    sections:
      - heading: Tổ chức thực hiện
        content:
          - Các cơ quan triển khai.
          - clauses:
              - title: Rà soát văn bản
                content:
                  - points: [Lập danh mục., "Lấy ý kiến[^mau]."]
              - title: Báo cáo
                content:
                  - bullets: [Hằng quý.]
                  - clauses: [Ở xã.]
    footnotes:
      mau: Theo mẫu của tỉnh.
  `);
  expect(addresses(text)).toMatchInlineSnapshot(`
    [
      "Tổ chức thực hiện: Mục I",
      "Các cơ quan triển khai.: Mục I",
      "Rà soát văn bản: khoản 1 Mục I",
      "Lập danh mục.: điểm a khoản 1 Mục I",
      "Lấy ý kiến.: điểm b khoản 1 Mục I",
      "Theo mẫu của tỉnh.: chú thích tại điểm b khoản 1 Mục I",
      "Báo cáo: khoản 2 Mục I",
      "Hằng quý.: khoản 2 Mục I",
      "Ở xã.: khoản 2.1 Mục I",
    ]
  `);
});
