import { mmOfPt } from '../../decree30/units.ts';
import { at } from '../../roles/spot.ts';
import { figure, widthOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { lineUnder } from '../line-under.ts';
import { letterheadsOf, mayBeDrawn } from './letterhead.ts';

export const h04: FormRule = {
  code: 'H04',
  level: 'E',
  title: 'Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.',
  source: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
  why: 'Đường kẻ đóng lại phần Quốc hiệu, Tiêu ngữ; ngắn hay dài hơn dòng chữ đều thấy ngay.',
  wrong: 'Đường kẻ dài 40 mm dưới Tiêu ngữ dài 60 mm.',
  right: 'Đường kẻ dài bằng dòng chữ Tiêu ngữ.',
  check(file, report) {
    for (const { motto, document } of letterheadsOf(file)) {
      if (!motto) continue;
      const line = lineUnder(document, [motto]);
      const where = at(motto);
      const width = widthOf(motto);
      const required = `Đường kẻ ngang, nét liền, dài bằng dòng chữ (${figure(mmOfPt(width))} mm).`;
      const remedy =
        'Xóa đường kẻ cũ; trong Word: Insert, Shapes, Line, giữ phím Shift kẻ một nét dưới Tiêu ngữ, dài bằng dòng chữ.';
      if (!line) {
        if (!mayBeDrawn(document, motto))
          report({ where, found: 'Dưới Tiêu ngữ không có đường kẻ.', required, remedy });
      } else if (line.kind === 'underlined') {
        report({
          where,
          level: 'W',
          source: 'Mẫu 1.1 đến Mẫu 1.10 Phụ lục III',
          found: 'Đường kẻ dưới Tiêu ngữ làm bằng gạch chân chữ.',
          required: 'Nên kẻ một đường riêng dưới dòng chữ.',
          remedy,
        });
      } else if (!line.solid) {
        report({ where, found: 'Đường kẻ dưới Tiêu ngữ không phải nét liền.', required, remedy });
      } else if (line.isMeasured && Math.abs(line.shareOfLongest - 1) > tolerance + line.looseness) {
        const length = figure(mmOfPt(line.lengthPt));
        report({
          where,
          found: `Đường kẻ dưới Tiêu ngữ dài ${length} mm, ${line.shareOfLongest < 1 ? 'ngắn' : 'dài'} hơn dòng chữ.`,
          required,
          remedy,
        });
      }
    }
  },
};

/** What the eye does not see and hands do not draw better. */
const tolerance = 0.08;
