import { type FormRule, sectionStart } from '../form-rule.ts';
import { openingsOf, pageNumbersIn } from './page-numbers.ts';

export const p06: FormRule = {
  code: 'P06',
  level: 'E',
  title: 'Không hiển thị số trang thứ nhất.',
  source: 'khoản 7 Mục I Phần I Phụ lục I',
  why: 'Trang thứ nhất đã có Quốc hiệu, số, ký hiệu; số trang ở đó là thừa và lẫn với phần đầu văn bản.',
  wrong: 'Trang đầu có số 1 ở lề trên.',
  right: 'Trang đầu không có số; trang sau có số 2.',
  check(file, report) {
    for (const [index, { document, isStart }] of openingsOf(file)) {
      const section = file.file.sections[index];
      if (!section || !isStart || document.kind !== 'issued') continue;
      const isShown = [section.headers.first, section.footers.first].some(
        (paragraphs) => pageNumbersIn(paragraphs).length > 0,
      );
      if (!isShown) continue;
      report({
        where: sectionStart(file, index),
        found: 'Trang thứ nhất có số trang.',
        required: 'Không hiển thị số trang thứ nhất.',
        remedy: section.titlePage
          ? 'Bấm đúp vào lề trên của trang đầu rồi xóa số trang ở đó.'
          : 'Bấm đúp vào lề trên, ở thẻ Header & Footer đánh dấu Different First Page, rồi xóa số ở trang đầu.',
      });
    }
  },
};
