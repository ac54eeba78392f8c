import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { hasPicture, headOf, isIssuedByItself } from '../components.ts';
import type { FormRule } from '../form-rule.ts';

export const d06: FormRule = {
  code: 'D06',
  level: 'E',
  title: 'Văn bản có địa danh và thời gian ban hành; bản dự thảo để trống ngày, tháng.',
  source: 'điểm d khoản 2 Điều 8; khoản 4 Mục II Phần I Phụ lục I',
  why: 'Thời gian ban hành cho biết văn bản có từ khi nào, thời hạn giao việc tính từ đâu.',
  wrong: 'Dưới Tiêu ngữ không có địa danh và thời gian ban hành.',
  right: 'Lâm Đồng, ngày      tháng      năm 2026',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      const head = headOf(document);
      const [where] = passagesOf(document, 'motto', 'nationalName').slice(-1);
      const isThere = passagesOf(document, 'placeAndDate').length > 0 || head.some(mayBeDate);
      if (!where || head.length === 0 || isThere || hasPicture(head)) continue;
      report({
        where: at(where),
        found: 'Văn bản không có địa danh và thời gian ban hành.',
        required:
          'Dưới Quốc hiệu, Tiêu ngữ có địa danh và thời gian ban hành; bản dự thảo để trống ngày, tháng: “Lâm Đồng, ngày      tháng      năm 2026”.',
        remedy: 'Thêm địa danh và thời gian ban hành, chữ nghiêng, cùng dòng với số, ký hiệu.',
      });
    }
  },
};

/** A date written in a way that is not recognised. */
function mayBeDate({ text }: Passage): boolean {
  return /ngày|tháng|năm\s*\d|\d\s*[/.-]\s*\d/iu.test(text);
}
