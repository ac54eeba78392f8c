import { lineShare } from '../../decree30/letterhead.ts';
import { mmOfPt } from '../../decree30/units.ts';
import type { Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure, widthOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { type LineUnder, lineUnder } from '../line-under.ts';
import { letterheadsOf, mayBeDrawn } from './letterhead.ts';

export const h05: FormRule = {
  code: 'H05',
  level: 'E',
  title: 'Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ.',
  source: 'điểm b khoản 2 Mục II Phần I Phụ lục I',
  why: 'Đường kẻ ngắn, cân đối dưới tên cơ quan là dấu hiệu kết thúc phần tên, tách với số, ký hiệu.',
  wrong: 'Đường kẻ dài suốt dòng tên cơ quan.',
  right: 'Đường kẻ dài 20 mm dưới tên cơ quan dài 50 mm.',
  check(file, report) {
    for (const { issuer, document } of letterheadsOf(file)) {
      const last = issuer.at(-1);
      if (!last) continue;
      const line = lineUnder(document, issuer);
      const where = at(last);
      const required = 'Đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.';
      const remedy =
        'Xóa đường kẻ cũ; trong Word: Insert, Shapes, Line, giữ phím Shift kẻ một nét ở giữa, dưới tên cơ quan.';
      if (!line) {
        if (!mayBeDrawn(document, last))
          report({ where, found: 'Dưới tên cơ quan ban hành không có đường kẻ.', required, remedy });
      } else if (line.kind === 'underlined') {
        report({
          where,
          level: 'W',
          source: 'Mẫu 1.1 đến Mẫu 1.10 Phụ lục III',
          found: 'Đường kẻ dưới tên cơ quan ban hành làm bằng gạch chân chữ.',
          required: 'Nên kẻ một đường riêng, ngắn hơn dòng chữ.',
          remedy,
        });
      } else if (!line.solid) {
        report({ where, found: 'Đường kẻ dưới tên cơ quan ban hành không phải nét liền.', required, remedy });
      } else if (line.isMeasured && !isLawful(line, issuer)) {
        const percent = Math.round(line.shareOfLongest * 100);
        report({
          where,
          found: `Đường kẻ dưới tên cơ quan ban hành dài ${figure(mmOfPt(line.lengthPt))} mm, bằng ${percent}% dòng chữ.`,
          required,
          remedy,
        });
      }
    }
  },
};

/** What hands and metrics differ by, in shares of the text. */
const tolerance = 0.03;

/** The model forms of Annex III themselves type a line of raised signs that is no longer. */
const shareInModels = 0.22;

/** Of several lines the decree does not say which is meant: each is accepted. */
function isLawful({ shareOfLongest, shareOfLast, looseness }: LineUnder, issuer: readonly Passage[]): boolean {
  const slack = tolerance + looseness / 2;
  const least = looseness > 0 ? shareInModels : lineShare.min - slack;
  const isIn = (share: number) => share >= least && share <= lineShare.max + slack;
  // Of a name that the column breaks it is not known where: only what is as long as the column is surely too long.
  const isBroken = issuer.some((passage) => widthOf(passage) > passage.area.widthPt);
  if (isBroken) return shareOfLongest <= 0.9;
  return isIn(shareOfLongest) || isIn(shareOfLast);
}
