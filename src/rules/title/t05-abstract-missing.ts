import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { isIssuedByItself } from '../components.ts';
import type { FormRule } from '../form-rule.ts';

export const t05: FormRule = {
  code: 'T05',
  level: 'E',
  title: 'Văn bản có trích yếu nội dung.',
  source: 'điểm đ khoản 2 Điều 8; khoản 5 Mục II Phần I Phụ lục I',
  why: 'Trích yếu cho biết văn bản về việc gì khi đăng ký, chuyển, viện dẫn và tra cứu.',
  wrong: 'KẾ HOẠCH / Căn cứ Luật Lưu trữ …',
  right: 'KẾ HOẠCH / Triển khai công tác văn thư, lưu trữ năm 2026 / Căn cứ Luật Lưu trữ …',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      // The subject of a công văn under the number of a plan is there, but in the wrong place: T01.
      if (passagesOf(document, 'abstract', 'subject').length > 0) continue;
      const { type } = document;
      const [title] = passagesOf(document, 'documentType');
      const [number] = passagesOf(document, 'documentNumber');
      if (type !== undefined && title)
        report({
          where: at(title),
          found: `${type} không có trích yếu nội dung.`,
          required: 'Trích yếu đặt ngay dưới tên loại văn bản, canh giữa, chữ in thường, đứng, đậm.',
          remedy: 'Thêm dưới tên loại một cụm từ nêu nội dung chủ yếu của văn bản.',
        });
      // A paper that lost its tên loại has the abbreviation of that in its symbol, and is no công văn.
      else if (type === undefined && number && isOfLetter(document.number?.symbol ?? ''))
        report({
          where: at(number),
          found: 'Công văn không có trích yếu nội dung.',
          required: 'Dưới số, ký hiệu có trích yếu sau chữ “V/v”, cỡ chữ 12 đến 13, kiểu chữ đứng.',
          remedy: 'Thêm dòng “V/v …” dưới số, ký hiệu.',
        });
    }
  },
};

/** `UBND-VX`: the agency and the unit or the field, none of them a type's abbreviation. */
function isOfLetter(symbol: string): boolean {
  return /^(?:UBND|HĐND|S\p{Lu}{2,}|B\p{Lu}{2,}|VP\p{Lu}*)-\p{Lu}/u.test(symbol);
}
