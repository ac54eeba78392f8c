import type { FormRule } from '../form-rule.ts';
import { reportSlips, type Slip, slipsOf } from '../slips.ts';
import { tellCapitals, withCapital, withoutCapital } from './telling.ts';

export const v23: FormRule = {
  code: 'V23',
  level: 'E',
  title: 'Viện dẫn viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.',
  source: 'khoản 7 Mục V Phụ lục II',
  why: 'Cách viết thống nhất giúp người đọc nhận ra ngay cấp của đơn vị được viện dẫn.',
  wrong: 'theo Điểm a Khoản 2 điều 9 của Nghị định số 30/2020/NĐ-CP',
  right: 'theo điểm a khoản 2 Điều 9 của Nghị định số 30/2020/NĐ-CP',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ text, inCapitals }): Slip[] => {
        if (inCapitals || !/\d|[IVX]/.test(text) || budgetIndex.test(text)) return [];
        return [
          ...slipsOf(text, tooSmall, ([words]) => withCapital(words)),
          ...slipsOf(text, tooLarge, ([words]) => withoutCapital(words)),
        ];
      },
      tellCapitals,
    );
  },
};

/** The index of budget lines counts Loại, Khoản and Mục with capitals. */
const budgetIndex = /Loại \d{3}|(?:Tiểu mục|Mục) \d{4}/u;

/** Not `danh mục 20 nhiệm vụ`, `nhiều điều 1 lần`: the sign behind, or another reference, shows that a place is meant. */
const tooSmall =
  /(?=(?:điều|chương|tiểu|mục|phần) )(?<=(?:\d|theo|tại|của|và|[,(]|[a-zđ]) )(?<!(?:Tiểu|tiểu|danh|hạng|chuyên|đề|đầu|các|những|một|nhiều|hai|ba) )(?:điều \d{1,3}|chương [IVX]+|tiểu mục \d{1,2}|mục (?:\d{1,2}|[IVX]+)|phần [IVX]+)(?![\p{L}\d])(?=[,;.):]|$| (?:của|và|Chương|Mục|Phần|Điều|Luật|Nghị|Thông|Quy|Quyết|Kế|Bộ luật|này|phần|chương|mục|điều|kèm))/gu;
const tooLarge = /(?=[KĐ])(?<=[\p{L}\d,(] )(?:Khoản \d{1,2}(?![\d.])|Điểm [a-zđ](?!\p{L}))(?=[,;.):]|$| )/gu;
