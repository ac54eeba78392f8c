import { sizeRanges } from '../../decree30/size-ranges.ts';
import type { WordSection } from '../../reader/model.ts';
import { figure, isWithin } from '../../roles/typography.ts';
import { type FormRule, sectionStart } from '../form-rule.ts';
import { hasSecondPage, isUnclear, type PageNumber, pageNumbersIn } from './page-numbers.ts';

export const p05: FormRule = {
  code: 'P05',
  level: 'E',
  title: 'Số trang cỡ 13 đến 14, chữ số Ả Rập, kiểu chữ đứng, ở giữa lề trên.',
  source: 'khoản 7 Mục I Phần I Phụ lục I',
  why: 'Số trang ở cùng một chỗ giúp đối chiếu, trích dẫn và biết văn bản còn thiếu tờ nào.',
  wrong: 'Số trang ở góc phải, cuối trang.',
  right: 'Số trang cỡ 14 ở giữa, trong phần lề trên.',
  check(file, report) {
    const { sections } = file.file;
    const told = new Set<string>();
    let isMissing = false;
    for (const [index, section] of sections.entries()) {
      const where = sectionStart(file, index);
      const { headers, footers } = section;
      const above = [headers.other, headers.even ?? []].flat();
      const below = [footers.other, footers.even ?? []].flat();
      const numbers = pageNumbersIn(above);
      const isShown = !section.titlePage || hasSecondPage(file.file, index);
      if (numbers.length === 0 && pageNumbersIn(below).length > 0) {
        if (isShown && !told.has(atBottom)) {
          told.add(atBottom);
          report({
            where,
            found: 'Số trang đặt ở lề dưới.',
            required: 'Số trang ở giữa, trong phần lề trên.',
            remedy: 'Trong Word: Insert, Page Number, Remove Page Numbers; rồi Top of Page, chọn kiểu ở giữa.',
          });
        }
      } else if (numbers.length === 0) {
        if (isMissing || isUnclear([...above, ...below]) || !hasSecondPage(file.file, index)) continue;
        isMissing = true;
        report({
          where,
          found: 'Văn bản nhiều trang không có số trang.',
          required: 'Số trang ở giữa, trong phần lề trên, từ trang thứ hai.',
          remedy: 'Trong Word: Insert, Page Number, Top of Page, chọn kiểu ở giữa; đánh dấu Different First Page.',
        });
      } else if (isShown) {
        const faults = [...new Set(numbers.flatMap((number) => faultsOf(number, section)))];
        const found = faults.join('; ');
        if (faults.length === 0 || told.has(found)) continue;
        told.add(found);
        report({
          where,
          found: `Số trang ${found}.`,
          required: 'Số trang là chữ số Ả Rập cỡ 13 đến 14, kiểu chữ đứng, không đậm, canh giữa.',
          remedy: 'Bấm đúp vào số trang ở lề trên, bôi đen số trang rồi chọn lại cỡ chữ, kiểu chữ, canh giữa.',
        });
      }
    }
  },
};

const atBottom = 'lề dưới';

function faultsOf({ paragraph, run }: PageNumber, section: WordSection): string[] {
  const { min, max } = sizeRanges.pageNumber;
  const { sizePt, bold, italic } = run.format;
  const side = sideOf({ paragraph, run });
  return [
    ...(isWithin(sizePt, min, max) ? [] : [`cỡ ${figure(sizePt)}`]),
    ...(bold ? ['in đậm'] : []),
    ...(italic ? ['in nghiêng'] : []),
    ...(side ? [`nằm bên ${side}`] : []),
    ...(section.pageNumberFormat === 'decimal' || section.pageNumberFormat === 'numberInDash'
      ? []
      : ['không phải chữ số Ả Rập']),
  ];
}

/** Which side it is set to; nothing when it is in the middle or where that depends on tabs. */
function sideOf({ paragraph }: PageNumber): string | undefined {
  const { text, format, container } = paragraph;
  if (container.in === 'textBox' || container.in === 'cell' || format.alignment === 'center') return undefined;
  if (text.includes('\t')) return /^\t\t/.test(text) && format.alignment !== 'right' ? 'phải' : undefined;
  return format.alignment === 'right' ? 'phải' : 'trái';
}
