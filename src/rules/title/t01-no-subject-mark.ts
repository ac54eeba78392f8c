import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { abstractOf, isTitled } from './titled.ts';

export const t01: FormRule = {
  code: 'T01',
  level: 'W',
  title: 'Chữ “V/v” chỉ dùng cho công văn; văn bản có tên loại ghi trích yếu ngay dưới tên loại.',
  source: 'Mẫu 1.2, Mẫu 1.4 và Mẫu 1.5 Phụ lục III',
  why: 'Trích yếu dưới tên loại là tên của văn bản, sẽ được viện dẫn nguyên văn; “V/v” là cách ghi của công văn.',
  wrong: 'KẾ HOẠCH / V/v triển khai công tác văn thư',
  right: 'KẾ HOẠCH / Triển khai công tác văn thư',
  check({ documents }, report) {
    for (const document of documents) {
      const { type } = document;
      if (type === undefined || !isTitled(document)) continue;
      const abstract = abstractOf(document);
      const [marked] = abstract.filter(({ text }) => /^V\/v\b/iu.test(text));
      const [subject] = passagesOf(document, 'subject');
      if (marked)
        report({
          where: at(marked),
          found: `Trích yếu của ${type} mở đầu bằng “V/v”.`,
          required: 'Trích yếu bắt đầu bằng cụm từ nêu nội dung; quyết định dùng “Về việc …” hoặc “Ban hành …”.',
          remedy: 'Bỏ chữ “V/v”.',
        });
      else if (subject && abstract.length === 0)
        report({
          where: at(subject),
          level: 'E',
          source: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
          found: `Trích yếu của ${type} ghi ở chỗ của công văn, dưới số và ký hiệu.`,
          required: 'Trích yếu đặt ngay dưới tên loại văn bản, canh giữa, chữ đứng, đậm.',
          remedy: `Bỏ chữ “V/v”, chuyển trích yếu xuống ngay dưới dòng “${type.toLocaleUpperCase('vi')}”.`,
        });
    }
  },
};
