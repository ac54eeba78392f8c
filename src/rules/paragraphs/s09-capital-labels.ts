import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const s09: FormRule = {
  code: 'S09',
  level: 'E',
  title: 'Từ “Phần”, “Chương”, “Mục” và số thứ tự in thường.',
  source: 'điểm đ khoản 6 Mục II Phần I Phụ lục I',
  why: 'Chỉ tiêu đề in hoa; từ chỉ cấp và số thứ tự in thường để tiêu đề nổi rõ.',
  wrong: 'CHƯƠNG I',
  right: 'Chương I',
  check({ documents }, report) {
    for (const passage of documents.flatMap((document) => passagesOf(document, 'partLabel'))) {
      const word = /^(?:PHẦN|CHƯƠNG|TIỂU MỤC|MỤC)(?!\p{L})/u.exec(passage.text)?.[0];
      if (word === undefined) continue;
      const right = word.slice(0, 1) + word.slice(1).toLocaleLowerCase('vi');
      report({
        where: at(passage),
        found: `Từ “${word}” in hoa.`,
        required: `In thường: “${right}”.`,
        remedy: `Gõ lại “${right}”; trong Word có thể chọn chữ rồi bấm Shift+F3.`,
      });
    }
  },
};
