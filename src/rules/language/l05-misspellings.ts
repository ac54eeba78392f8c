import { misspellingsIn } from '../../registry/misspellings.ts';
import type { FormRule } from '../form-rule.ts';
import { reportSlips, timesInWords } from '../slips.ts';

export const l05: FormRule = {
  code: 'L05',
  level: 'W',
  title: 'Viết đúng chính tả.',
  source: 'từ điển tiếng Việt; danh mục lỗi thường gặp kèm theo chương trình',
  why: 'Lỗi chính tả làm giảm độ tin cậy của cả văn bản.',
  wrong: 'sử lý, sát nhập',
  right: 'xử lý, sáp nhập',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ words }) =>
        misspellingsIn(words).map(({ offset, length, required }) => ({
          start: offset,
          end: offset + length,
          right: required,
        })),
      (wrong, right, times) => ({
        found: `Sai chính tả: “${wrong}”${timesInWords(times)}.`,
        required: `Viết “${right}”.`,
        remedy: `Sửa “${wrong}” thành “${right}”.`,
      }),
    );
  },
};
