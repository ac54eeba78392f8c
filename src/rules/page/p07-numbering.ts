import { documentName } from '../../roles/names.ts';
import type { OfficialDocument } from '../../roles/role.ts';
import { type FormRule, sectionStart } from '../form-rule.ts';
import { isNumbered, openingsOf } from './page-numbers.ts';

export const p07: FormRule = {
  code: 'P07',
  level: 'E',
  title: 'Số trang của văn bản, của mỗi phụ lục đánh liên tục; văn bản bắt đầu từ số 1.',
  source: 'khoản 7 Mục I Phần I Phụ lục I',
  why: 'Số trang cho người nhận biết văn bản có đủ trang hay không.',
  wrong: 'Trang đầu tiên mang số 3.',
  right: 'Trang đầu tiên là trang 1, trang sau ghi số 2.',
  check(file, report) {
    const { sections } = file.file;
    if (!sections.some(isNumbered)) return;
    for (const [index, { document, isStart }] of openingsOf(file)) {
      const section = sections[index];
      const start = section?.pageNumberStart;
      if (section && !section.startsPage && index > 0) continue;
      // Where an appendix begins to count is for A06.
      if (start === undefined || (isStart && (start === 1 || document.kind === 'appendix'))) continue;
      report({
        where: sectionStart(file, index),
        found: isStart
          ? `Số trang bắt đầu từ ${start}.`
          : `Số trang bắt đầu lại từ ${start} giữa ${inSentence(document)}.`,
        required: isStart ? 'Số trang bắt đầu từ số 1.' : 'Số trang đánh liên tục.',
        remedy: isStart
          ? 'Trong Word: Insert, Page Number, Format Page Numbers, ô Start at ghi 1.'
          : 'Trong Word: Insert, Page Number, Format Page Numbers, chọn Continue from previous section.',
      });
    }
  },
};

function inSentence(document: OfficialDocument): string {
  return document.kind === 'appendix' ? documentName(document) : 'văn bản';
}
