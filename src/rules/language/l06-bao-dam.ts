import type { FormRule } from '../form-rule.ts';
import { placesOf, reportMixture } from './mixture.ts';

export const l06: FormRule = {
  code: 'L06',
  level: 'I',
  title: 'Trong một văn bản dùng một trong hai từ “bảo đảm”, “đảm bảo”.',
  source: 'thông lệ văn thư; văn bản luật dùng “bảo đảm”',
  why: 'Cùng một ý dùng một từ thì người đọc không phải tự hỏi có gì khác nhau.',
  wrong: 'bảo đảm tiến độ … đảm bảo chất lượng',
  right: 'bảo đảm tiến độ … bảo đảm chất lượng',
  check(file, report) {
    const guarantee = placesOf(file, /[Bb]ảo đảm(?!\p{L})/gu);
    const other = placesOf(file, /[Đđ]ảm bảo(?!\p{L})/gu);
    reportMixture([other, guarantee], report, () => ({
      found: `Dùng cả “bảo đảm” (${guarantee.length} chỗ) và “đảm bảo” (${other.length} chỗ).`,
      required: 'Một từ trong cả văn bản; văn bản luật dùng “bảo đảm”.',
      remedy: 'Trong Word: Ctrl+H, thay “đảm bảo” bằng “bảo đảm”.',
    }));
  },
};
