import { isInCapitals } from '../../roles/fold.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const s08: FormRule = {
  code: 'S08',
  level: 'E',
  title: 'Phần, chương, mục, tiểu mục có tiêu đề.',
  source: 'điểm d khoản 6 Mục II Phần I Phụ lục I',
  why: 'Tiêu đề cho biết nội dung chính mà không phải đọc hết phần đó.',
  wrong: 'Chương I (không có tiêu đề)',
  right: 'Chương I, dòng dưới: QUY ĐỊNH CHUNG',
  check({ documents }, report) {
    for (const { passages } of documents) {
      const written = passages.filter(({ role }) => role !== 'blank' && role !== 'rule');
      for (const [index, passage] of written.entries()) {
        if (passage.role !== 'partLabel' || titleBehindLabel.test(passage.text)) continue;
        const next = written[index + 1];
        if (next?.role === 'partTitle' || (next && isInCapitals(next.text) && next.role === 'body')) continue;
        report({
          where: at(passage),
          found: `“${passage.text}” không có tiêu đề.`,
          required: 'Tiêu đề ngay dưới, canh giữa, in hoa, đứng, đậm.',
          remedy: 'Ghi tiêu đề là cụm từ chỉ nội dung chính ở dòng dưới.',
        });
      }
    }
  },
};

const titleBehindLabel = /^(?:phần|chương|tiểu mục|mục)\s+(?:thứ\s+)?\S+?[.:]?\s+\p{L}{2}/iu;
