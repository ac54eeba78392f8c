import type { FormRule } from '../form-rule.ts';
import { reportSlips, slipsOf } from '../slips.ts';
import { tellCapitals } from './telling.ts';

export const v20: FormRule = {
  code: 'V20',
  level: 'E',
  title: 'Viết hoa danh từ chung đã riêng hóa khi đứng độc lập và thể hiện sự trân trọng: Đảng, Bác, Người.',
  source: 'khoản 4 Mục V Phụ lục II',
  why: 'Viết hoa cho biết đang nói về Đảng Cộng sản Việt Nam, không phải một đảng nào đó.',
  wrong: 'chủ trương của đảng, chính sách của Nhà nước',
  right: 'chủ trương của Đảng, chính sách của Nhà nước',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ text, inCapitals }) =>
        inCapitals || !text.includes('đảng') ? [] : slipsOf(text, party, ([words]) => words.replace('đảng', 'Đảng')),
      tellCapitals,
    );
  },
};

const party =
  /(?<!\p{L})(?:(?:chủ trương|đường lối|lãnh đạo|nghị quyết|quan điểm)[^,.;]{0,20} của )đảng(?=[,.;]|$| và | ta(?!\p{L}))|(?<!\p{L})đảng(?=(?:,| và) (?:Nhà nước|nhà nước)(?!\p{L}))/gu;
