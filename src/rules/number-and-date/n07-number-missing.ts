import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { hasPicture, headOf, isIssuedByItself } from '../components.ts';
import type { FormRule } from '../form-rule.ts';

export const n07: FormRule = {
  code: 'N07',
  level: 'E',
  title: 'Văn bản có số, ký hiệu; bản dự thảo để trống số.',
  source: 'điểm c khoản 2 Điều 8; khoản 3 Mục II Phần I Phụ lục I',
  why: 'Không có số, ký hiệu thì văn bản không đăng ký, viện dẫn và tra cứu được.',
  wrong: 'Dưới tên cơ quan ban hành không có dòng “Số: …”.',
  right: 'Số:      /KH-UBND',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      const head = headOf(document);
      const where = besideNumber(document);
      const isThere = passagesOf(document, 'documentNumber').length > 0 || head.some(mayBeNumber);
      if (!where || head.length === 0 || isThere || hasPicture(head)) continue;
      report({
        where: at(where),
        found: 'Văn bản không có số, ký hiệu.',
        required: 'Dưới tên cơ quan ban hành có dòng số, ký hiệu; bản dự thảo để trống số: “Số:      /KH-UBND”.',
        remedy: 'Thêm dòng “Số:” và ký hiệu, canh giữa dưới tên cơ quan ban hành.',
      });
    }
  },
};

function besideNumber(document: OfficialDocument): Passage | undefined {
  return passagesOf(document, 'issuer').at(-1) ?? passagesOf(document, 'nationalName', 'motto').at(0);
}

/** A number written in a way that is not recognised. */
function mayBeNumber({ text }: Passage): boolean {
  return /^số(?!\p{L})|\d\s*\/|\/\s*\p{Lu}{2}/iu.test(text);
}
