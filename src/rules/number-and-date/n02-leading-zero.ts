import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const n02: FormRule = {
  code: 'N02',
  level: 'E',
  title: 'Số văn bản nhỏ hơn 10 có số 0 phía trước.',
  source: 'điểm c khoản 3 Mục II Phần I Phụ lục I',
  why: 'Số 0 giữ chỗ để không ai ghi thêm được chữ số vào trước số của văn bản.',
  wrong: 'Số: 5/KH-UBND',
  right: 'Số: 05/KH-UBND',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      const number = document.number?.number;
      if (!line || number === undefined || !/^[1-9]$/.test(number)) continue;
      report({
        where: at(line),
        found: `Số văn bản ghi là ${number}.`,
        required: `Số nhỏ hơn 10 ghi thêm số 0 phía trước: 0${number}.`,
        remedy: `Sửa ${number} thành 0${number}.`,
      });
    }
  },
};
