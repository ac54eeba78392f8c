import { at } from '../../roles/spot.ts';
import { isItalic } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { legalBases } from './legal-bases.ts';

export const b01: FormRule = {
  code: 'B01',
  level: 'E',
  title: 'Căn cứ ban hành văn bản in nghiêng.',
  source: 'điểm a khoản 6 Mục II Phần I Phụ lục I',
  why: 'Chữ nghiêng tách phần căn cứ khỏi nội dung văn bản.',
  wrong: 'Căn cứ ban hành bằng kiểu chữ đứng.',
  right: 'Căn cứ ban hành bằng kiểu chữ nghiêng.',
  check({ documents }, report) {
    for (const document of documents) {
      const upright = legalBases(document).filter((passage) => !isItalic(passage));
      const [first] = upright;
      if (!first) continue;
      report({
        where: at(first),
        found: `Căn cứ chưa in nghiêng${andOthers(upright, 'căn cứ')}.`,
        required: 'Kiểu chữ nghiêng.',
        remedy: 'Trong Word: chọn các dòng căn cứ, bấm Ctrl+I.',
      });
    }
  },
};
