import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { hasPicture, headOf, isIssuedByItself } from '../components.ts';
import type { FormRule } from '../form-rule.ts';

export const h11: FormRule = {
  code: 'H11',
  level: 'E',
  title: 'Văn bản có tên cơ quan, tổ chức ban hành.',
  source: 'điểm b khoản 2 Điều 8; khoản 2 Mục II Phần I Phụ lục I',
  why: 'Không có tên cơ quan ban hành thì người nhận không biết văn bản của ai.',
  wrong: 'Góc trên bên trái để trống.',
  right: 'Góc trên bên trái: ỦY BAN NHÂN DÂN / TỈNH LÂM ĐỒNG',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      const head = headOf(document);
      // A name that is not recognised as one is left to the other rules.
      const mayBeNamed = head.some(({ role }) => role === 'parentBody' || role === 'issuer' || role === 'body');
      const [where] = passagesOf(document, 'nationalName', 'motto');
      if (!where || head.length === 0 || mayBeNamed || hasPicture(head)) continue;
      report({
        where: at(where),
        found: 'Văn bản không có tên cơ quan, tổ chức ban hành.',
        required: 'Tên cơ quan, tổ chức ban hành ở bên trái, ngang hàng với Quốc hiệu, chữ in hoa, đứng, đậm.',
        remedy: 'Ghi tên cơ quan ban hành, phía trên là tên cơ quan chủ quản trực tiếp (nếu có).',
      });
    }
  },
};
