import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isTitled } from '../title/titled.ts';

export const r03: FormRule = {
  code: 'R03',
  level: 'W',
  title: '“Như trên” chỉ dùng khi có “Kính gửi”; “Như Điều …” chỉ dùng trong văn bản có điều.',
  source: 'Mẫu 1.1 đến Mẫu 1.5 Phụ lục III',
  why: 'Không có gì ở trên để chỉ tới thì nơi nhận ấy không biết là ai, văn thư không biết gửi đi đâu.',
  wrong: 'KẾ HOẠCH … Nơi nhận: - Như trên;',
  right: 'KẾ HOẠCH … Nơi nhận: - Các sở, ban, ngành;',
  check({ documents }, report) {
    for (const document of documents) {
      const { type } = document;
      if (type === undefined || !isTitled(document)) continue;
      const isAddressed = passagesOf(document, 'addressee').length > 0;
      const hasArticles = type === 'Nghị quyết' || type === 'Quyết định' || passagesOf(document, 'article').length > 0;
      for (const line of passagesOf(document, 'recipient')) {
        const isVoid =
          (!isAddressed && /^[^\p{L}]*Như trên/iu.test(line.text)) ||
          (!hasArticles && /^[^\p{L}]*Như [đĐ]iều/u.test(line.text));
        if (!isVoid) continue;
        report({
          where: at(line),
          found: `${type} ghi nơi nhận “${line.text.replace(/^[-–\s]+|[;.]$/gu, '')}”.`,
          required: 'Ghi rõ tên cơ quan, tổ chức, đơn vị nhận văn bản.',
          remedy: 'Thay bằng tên các cơ quan, đơn vị thực hiện.',
        });
      }
    }
  },
};
