import { sizeRanges } from '../../decree30/size-ranges.ts';
import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure, isWithin, sizeOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';

export const p10: FormRule = {
  code: 'P10',
  level: 'W',
  title: 'Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và thời gian tăng, giảm thống nhất.',
  source: 'thông lệ văn thư, theo chú thích 1 bảng mẫu chữ tại Mục V Phần I Phụ lục I',
  why: 'Phần đầu văn bản cân đối khi các dòng cùng tăng, cùng giảm cỡ chữ.',
  wrong: 'Quốc hiệu 12, Tiêu ngữ 14, địa danh và thời gian 13.',
  right: 'Quốc hiệu 13, Tiêu ngữ 14, địa danh và thời gian 14.',
  check({ documents }, report) {
    for (const document of documents) {
      const name = inRange(document, 'nationalName');
      const motto = inRange(document, 'motto');
      const date = inRange(document, 'placeAndDate');
      if (!name || !motto) continue;
      const isEven = isSame(motto.size - name.size, 1) && (!date || isSame(date.size, motto.size));
      if (isEven) continue;
      const sizes = [
        `Quốc hiệu cỡ ${figure(name.size)}`,
        `Tiêu ngữ cỡ ${figure(motto.size)}`,
        ...(date ? [`địa danh và thời gian cỡ ${figure(date.size)}`] : []),
      ];
      report({
        where: at(name.passage),
        found: `${sizes.join(', ')}.`,
        required: 'Nên dùng 13, 14, 14 hoặc 12, 13, 13.',
        remedy: 'Chọn lại cỡ chữ của các dòng này theo một trong hai bộ.',
      });
    }
  },
};

/** A size out of its range is another fault, which is told with the passage itself. */
function inRange(
  document: OfficialDocument,
  role: 'nationalName' | 'motto' | 'placeAndDate',
): { passage: Passage; size: number } | undefined {
  const [passage] = passagesOf(document, role);
  const size = passage && sizeOf(passage);
  const { min, max } = sizeRanges[role];
  return passage && size !== undefined && isWithin(size, min, max) ? { passage, size } : undefined;
}

function isSame(a: number, b: number): boolean {
  return isWithin(a, b, b);
}
