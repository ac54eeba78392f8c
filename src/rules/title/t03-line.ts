import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { lineFault } from '../line-length.ts';
import { lineUnder } from '../line-under.ts';
import { isLeftOpen } from '../open-text.ts';
import { abstractOf } from './titled.ts';

export const t03: FormRule = {
  code: 'T03',
  level: 'E',
  title: 'Dưới trích yếu có đường kẻ nét liền, dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối.',
  source: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
  why: 'Đường kẻ tách phần tên của văn bản khỏi nội dung.',
  wrong: 'Trích yếu được gạch chân hoặc kẻ dài hết dòng.',
  right: 'Một đường kẻ ngắn ở giữa, dưới dòng cuối của trích yếu.',
  check({ documents }, report) {
    for (const document of documents) {
      const abstract = abstractOf(document);
      const last = abstract.at(-1);
      if (!last || document.passages.some(({ role }) => role === 'attachmentLine')) continue;
      // How long the words will be nobody knows yet.
      if (abstract.some(({ text }) => isLeftOpen(text))) continue;
      const line = lineUnder(document, abstract);
      const fault = line ? lineFault(line, 'trích yếu') : missing(document, last);
      if (fault === undefined) continue;
      report({
        where: at(last),
        found: fault,
        required: 'Đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối dưới trích yếu.',
        remedy: 'Trong Word: Insert, Shapes, Line; vẽ một đường ngang ở giữa, dưới dòng cuối của trích yếu.',
      });
    }
  },
};

/** A line that floats may be anchored to a neighbour; then it is somewhere near, and that has to do. */
function missing(document: OfficialDocument, last: Passage): string | undefined {
  const title = document.passages.findIndex(({ role }) => role === 'documentType');
  const near = document.passages.slice(title, document.passages.indexOf(last) + neighbours);
  const hasDrawing = near.some(({ paragraph }) => paragraph.lines.length + paragraph.drawings > 0);
  return hasDrawing ? undefined : 'Dưới trích yếu không có đường kẻ.';
}

const neighbours = 4;
