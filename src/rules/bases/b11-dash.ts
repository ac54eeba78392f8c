import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { legalBases } from './legal-bases.ts';

export const b11: FormRule = {
  code: 'B11',
  level: 'W',
  title: 'Trước từ “Căn cứ” không có gạch đầu dòng.',
  source: 'Mẫu 1.1, Mẫu 1.2, Mẫu 1.3 Phụ lục III',
  why: 'Mỗi căn cứ đã là một dòng riêng bắt đầu bằng từ “Căn cứ”.',
  wrong: '- Căn cứ Luật Lưu trữ …;',
  right: 'Căn cứ Luật Lưu trữ …;',
  check({ documents }, report) {
    for (const document of documents) {
      const dashed = legalBases(document).filter(({ text }) => /^[-–—+•]/u.test(text));
      const [first] = dashed;
      if (!first) continue;
      report({
        where: at(first),
        found: `Căn cứ có gạch đầu dòng${andOthers(dashed, 'căn cứ')}.`,
        required: 'Bắt đầu dòng bằng từ “Căn cứ”.',
        remedy: 'Xóa gạch đầu dòng; nếu là danh sách tự động của Word thì bấm Home, Bullets để tắt.',
      });
    }
  },
};
