import type { CapitalsFinding } from '../../registry/capitals.ts';
import type { FormRule } from '../form-rule.ts';
import type { Prose } from '../prose.ts';
import type { Slip } from '../slips.ts';
import { checkNames } from './names.ts';

const clause = 'điểm a khoản 1 Mục IV';

export const v13: FormRule = {
  code: 'V13',
  level: 'E',
  title: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực.',
  source: `${clause} Phụ lục II`,
  why: 'Tên cơ quan viết mỗi nơi một kiểu thì khó tra cứu và thiếu trang trọng.',
  wrong: 'Uỷ Ban Nhân Dân tỉnh; Sở nội vụ',
  right: 'Ủy ban nhân dân tỉnh; Sở Nội vụ',
  check: checkNames(clause, (names, prose) => names.filter((slip) => isName(prose, slip))),
};

/** In small letters throughout, after a word for several or for a room, the words may be no name at all. */
function isName({ text }: Prose, { found, start }: Slip & CapitalsFinding): boolean {
  if (/\p{Lu}/u.test(found)) return true;
  return !/^phòng /u.test(found) && !/(?<!\p{L})(?:các|những|mỗi|từng|một|hệ thống) $/u.test(text.slice(0, start));
}
