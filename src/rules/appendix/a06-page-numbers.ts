import type { WordSection } from '../../reader/model.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const a06: FormRule = {
  code: 'A06',
  level: 'E',
  title: 'Số trang của mỗi phụ lục đánh riêng, bắt đầu từ 1.',
  source: 'điểm đ khoản 1 Mục III Phần I Phụ lục I',
  why: 'Phụ lục được sao, gửi riêng; số trang riêng cho biết đã đủ trang hay chưa.',
  wrong: 'Văn bản có 4 trang, phụ lục đánh tiếp trang 5.',
  right: 'Phụ lục đánh lại từ trang 1.',
  check({ file, documents }, report) {
    for (const [index, document] of documents.entries()) {
      const before = documents[index - 1]?.passages.at(-1)?.paragraph.section;
      const [label] = passagesOf(document, 'appendixLabel');
      const own = label?.paragraph.section;
      if (document.kind !== 'appendix' || !label || own === undefined || before === undefined) continue;
      const section = file.sections[own];
      if (!section || !hasPageNumber(section) || (own !== before && section.pageNumberStart === 1)) continue;
      report({
        where: at(label),
        found:
          own === before
            ? 'Phụ lục nằm cùng phần (section) với văn bản phía trước nên số trang đánh tiếp.'
            : section.pageNumberStart === undefined
              ? 'Số trang của phụ lục đánh tiếp văn bản phía trước.'
              : `Số trang của phụ lục bắt đầu từ ${section.pageNumberStart}.`,
        required: 'Số trang của phụ lục được đánh số riêng theo từng phụ lục, từ 1.',
        remedy:
          own === before
            ? 'Trước phụ lục chèn ngắt phần (Layout, Breaks, Next Page), rồi Insert, Page Number, Format Page Numbers, Start at 1.'
            : 'Trong Word, ở phần này: Insert, Page Number, Format Page Numbers, Start at 1.',
      });
    }
  },
};

function hasPageNumber({ headers, footers }: WordSection): boolean {
  return [...headers.first, ...headers.other, ...footers.other].some(({ runs }) =>
    runs.some(({ field }) => field === 'PAGE'),
  );
}
