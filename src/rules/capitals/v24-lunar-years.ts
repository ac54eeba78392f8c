import type { FormRule } from '../form-rule.ts';
import { reportSlips, slipsOf } from '../slips.ts';
import { tellCapitals, withCapital } from './telling.ts';

export const v24: FormRule = {
  code: 'V24',
  level: 'E',
  title: 'Tên năm âm lịch viết hoa chữ cái đầu mọi âm tiết.',
  source: 'điểm a khoản 8 Mục V Phụ lục II',
  why: 'Tên năm là tên riêng.',
  wrong: 'Xuân bính ngọ',
  right: 'Xuân Bính Ngọ',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ text }) =>
        slipsOf(text, years, ([words]) => {
          const right = words.toLocaleLowerCase('vi').split(' ').map(withCapital).join(' ');
          return right === words || words === words.toLocaleUpperCase('vi') ? undefined : right;
        }),
      tellCapitals,
    );
  },
};

const years =
  /(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L})(?<=(?<!\p{L})(?:năm|tết|xuân) \p{L}+ \p{L}+)/giu;
