import type { FormRule } from '../form-rule.ts';
import { type Slip, slipsOf } from '../slips.ts';
import { checkNames } from './names.ts';
import { withoutCapital } from './telling.ts';

const clause = 'điểm d khoản 1 Mục III';

export const v10: FormRule = {
  code: 'V10',
  level: 'E',
  title: 'Từ chỉ địa hình đi liền với danh từ riêng thì viết thường, chỉ viết hoa danh từ riêng.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa cho biết tên riêng bắt đầu từ đâu.',
  wrong: 'khu vực Vịnh Hạ Long',
  right: 'khu vực vịnh Hạ Long',
  check: checkNames(clause, (names, { text }) => {
    const named = names.filter(({ right }) => /^\p{Ll}/u.test(right));
    const others = slipsOf(text, terrain, ([words]) => withoutCapital(words));
    return [...named, ...others.filter((slip) => !named.some((other) => overlap(slip, other)))];
  }),
};

/** Inside a sentence and before a name of two syllables; behind these words it is part of another name. */
const terrain =
  /(?=[SVNB])(?<=\p{Ll} )(?<!(?:xã|phường|thị trấn|huyện|thị xã|thôn|ấp|khu|bản|tỉnh|công ty|cầu|đường|phố|sản|lý|án|lịch) )(?:Sông|Vịnh|Núi|Biển) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

function overlap(a: Slip, b: Slip): boolean {
  return a.start < b.end && b.start < a.end;
}
