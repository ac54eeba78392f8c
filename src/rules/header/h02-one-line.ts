import { nationalName } from '../../decree30/letterhead.ts';
import { mmOfPt } from '../../decree30/units.ts';
import { fold } from '../../roles/fold.ts';
import type { Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure, widthOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { letterheadsOf } from './letterhead.ts';

export const h02: FormRule = {
  code: 'H02',
  level: 'W',
  title: 'Quốc hiệu, Tiêu ngữ mỗi dòng nằm trọn trên một dòng.',
  source: 'Mẫu 1.1 đến Mẫu 1.10 Phụ lục III',
  why: 'Quốc hiệu bị rớt xuống hai dòng là lỗi trình bày dễ thấy nhất của phần đầu văn bản.',
  wrong: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM',
  right: nationalName,
  check(file, report) {
    for (const { nationalName: name, motto, document } of letterheadsOf(file)) {
      for (const [passage, called] of [
        [name, 'Quốc hiệu'],
        [motto, 'Tiêu ngữ'],
      ] as const) {
        if (!passage) continue;
        const room = roomOf(passage);
        const width = widthOf(passage);
        if (room === undefined || width <= room + tolerancePt) continue;
        report({
          where: at(passage),
          found: `${called} dài ${figure(mmOfPt(width))} mm, chỗ rộng ${figure(mmOfPt(room))} mm, bị xuống dòng.`,
          required: `Nên để ${called} trọn trên một dòng.`,
          remedy: 'Kéo cột bên phải của bảng rộng ra, bỏ thụt lề trong ô, hoặc dùng bộ cỡ chữ nhỏ hơn (12 và 13).',
        });
      }
      const first = name ? undefined : document.passages.find(isFirstHalf);
      if (!first) continue;
      report({
        where: at(first),
        found: 'Quốc hiệu bị ngắt thành hai dòng.',
        required: 'Nên để Quốc hiệu trọn trên một dòng.',
        remedy: 'Xóa dấu ngắt dòng trong Quốc hiệu; nếu thiếu chỗ thì kéo cột bên phải rộng ra.',
      });
    }
  },
};

/** What metrics of fonts and rounding may differ by. */
const tolerancePt = 1;

/** What a passage has for its line, in pt; unknown where tabs decide. */
function roomOf({ area, paragraph: { container, format } }: Passage): number | undefined {
  if (container.in !== 'cell' && container.in !== 'textBox') return undefined;
  return area.widthPt - format.leftPt - format.rightPt - Math.max(0, format.firstLinePt);
}

function isFirstHalf({ text }: Passage): boolean {
  return /^cong hoa xa hoi chu nghia(?: viet)?$/.test(fold(text));
}
