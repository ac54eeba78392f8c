import { sizeRanges } from '../../decree30/size-ranges.ts';
import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure, isWithin, sizeOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { runningText } from './running-text.ts';

const { min, max } = sizeRanges.body;

export const s04: FormRule = {
  code: 'S04',
  level: 'E',
  title: 'Lời văn cỡ chữ 13 đến 14, một cỡ trong cả văn bản.',
  source: 'điểm đ, điểm e khoản 6 Mục II và chú thích 1 Mục V Phần I Phụ lục I',
  why: 'Cỡ chữ thống nhất cho thấy các đoạn có giá trị như nhau.',
  wrong: 'Lời văn cỡ 14, một đoạn cỡ 13.',
  right: 'Lời văn cỡ 14.',
  check({ documents }, report) {
    for (const document of documents) {
      const bySize = passagesBySize(document);
      const usual = usualSize(bySize);
      for (const [size, all] of bySize) {
        const [first] = all;
        const isInRange = isWithin(size, min, max);
        if (!first || (isInRange && size === usual)) continue;
        report({
          where: at(first),
          found: isInRange
            ? `Cỡ chữ ${figure(size)}, khác cỡ ${figure(usual)} của lời văn${andOthers(all, 'đoạn')}.`
            : `Cỡ chữ ${figure(size)}, phải từ ${min} đến ${max}${andOthers(all, 'đoạn')}.`,
          required: isInRange ? `Một cỡ trong cả văn bản: ${figure(usual)}.` : `Cỡ chữ từ ${min} đến ${max}.`,
          remedy: `Trong Word: chọn đoạn văn, Font Size chọn ${figure(usual)}.`,
        });
      }
    }
  },
};

function passagesBySize(document: OfficialDocument): Map<number, Passage[]> {
  const found = new Map<number, Passage[]>();
  for (const passage of runningText(document)) {
    const size = sizeOf(passage);
    if (size === undefined) continue;
    const known = found.get(size);
    if (known) known.push(passage);
    else found.set(size, [passage]);
  }
  return found;
}

/** The size of most characters among those that the clause allows: no other is ever recommended. */
function usualSize(bySize: ReadonlyMap<number, readonly Passage[]>): number {
  const allowed = [...bySize].filter(([size]) => isWithin(size, min, max));
  const lengths = allowed.map(([size, all]) => ({
    size,
    length: all.reduce((sum, { text }) => sum + text.length, 0),
  }));
  return lengths.sort((a, b) => b.length - a.length)[0]?.size ?? max;
}
