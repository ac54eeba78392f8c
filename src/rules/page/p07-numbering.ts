import { documentName } from '../../roles/names.ts';
import type { OfficialDocument, RoledFile } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import { type FormRule, sectionStart } from '../form-rule.ts';
import { isNumbered, openingsOf } from './page-numbers.ts';

export const p07: FormRule = {
  code: 'P07',
  level: 'E',
  title: 'Số trang của văn bản đánh liên tục từ số 1; mỗi phụ lục đánh số trang riêng.',
  source: 'khoản 7 Mục I, điểm đ khoản 1 Mục III Phần I Phụ lục I',
  why: 'Người đọc trích dẫn trang của văn bản và trang của phụ lục riêng với nhau.',
  wrong: 'Văn bản hết ở trang 5, Phụ lục I bắt đầu ở trang 6.',
  right: 'Văn bản hết ở trang 5, Phụ lục I bắt đầu lại từ trang 1.',
  check(file, report) {
    const { sections } = file.file;
    if (!sections.some(isNumbered)) return;
    const restarted = new Set<OfficialDocument>();
    for (const [index, { document, isStart }] of openingsOf(file)) {
      const section = sections[index];
      const start = section?.pageNumberStart;
      if (section && !section.startsPage && index > 0) continue;
      if (isStart && start !== undefined) restarted.add(document);
      if (start === undefined || (isStart && start === 1)) continue;
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
    const running = file.documents.filter(
      (document, index) => document.kind === 'appendix' && index > 0 && !restarted.has(document),
    );
    const [first] = running;
    if (!first) return;
    report({
      where: startOf(first),
      found:
        running.length === 1
          ? `${documentName(first)} đánh số trang tiếp theo phần trước.`
          : `${running.length} phụ lục đánh số trang tiếp theo phần trước.`,
      required: 'Số trang đánh riêng theo từng phụ lục.',
      remedy:
        'Trong Word: trước phụ lục chèn Layout, Breaks, Next Page; rồi Insert, Page Number, Format Page Numbers, ô Start at ghi 1.',
    });
  },
};

function startOf({ passages }: RoledFile['documents'][number]): Spot {
  const label = passages.find(({ role }) => role === 'appendixLabel');
  return label ? at(label) : {};
}

function inSentence(document: OfficialDocument): string {
  return document.kind === 'appendix' ? documentName(document) : 'văn bản';
}
