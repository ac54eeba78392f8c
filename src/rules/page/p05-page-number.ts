import { sizeRanges } from '../../decree30/size-ranges.ts';
import type { WordParagraph, WordSection } from '../../reader/model.ts';
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
    const told = new Set<string>();
    for (const [index, section] of file.file.sections.entries()) {
      const fault = faultOf(section, () => hasSecondPage(file.file, index));
      if (!fault || told.has(fault.found)) continue;
      told.add(fault.found);
      report({ where: sectionStart(file, index), required: 'Số trang ở giữa, trong phần lề trên.', ...fault });
    }
  },
};

interface Fault {
  readonly found: string;
  readonly required?: string;
  readonly remedy: string;
}

/** What is wrong in a section, as far as its pages show it: on the first page alone no number is seen. */
function faultOf(
  { headers, footers, titlePage, pageNumberFormat }: WordSection,
  goesOn: () => boolean,
): Fault | undefined {
  const above = [headers.other, headers.even ?? []];
  const below = [footers.other, footers.even ?? []];
  const numbers = above.flatMap(pageNumbersIn);
  if (numbers.length > 0) {
    const faults = [...new Set(numbers.flatMap((number) => faultsOf(number, pageNumberFormat)))];
    if (faults.length === 0 || (titlePage && !goesOn())) return undefined;
    return {
      found: `Số trang ${faults.join(', ')}.`,
      required: 'Số trang là chữ số Ả Rập cỡ 13 đến 14, kiểu chữ đứng, không đậm, canh giữa.',
      remedy: 'Bấm đúp vào số trang ở lề trên, bôi đen số trang rồi chọn lại cỡ chữ, kiểu chữ, canh giữa.',
    };
  }
  if (below.some((paragraphs) => pageNumbersIn(paragraphs).length > 0)) {
    if (titlePage && !goesOn()) return undefined;
    return {
      found: 'Số trang đặt ở lề dưới.',
      remedy: 'Trong Word: Insert, Page Number, Remove Page Numbers; rồi Top of Page, chọn kiểu ở giữa.',
    };
  }
  if ([...above, ...below].some(isUnclear) || !goesOn()) return undefined;
  return {
    found: 'Văn bản nhiều trang không có số trang.',
    required: 'Số trang ở giữa, trong phần lề trên, từ trang thứ hai.',
    remedy: 'Trong Word: Insert, Page Number, Top of Page, chọn kiểu ở giữa; đánh dấu Different First Page.',
  };
}

const arabic = ['decimal', 'numberInDash', 'decimalZero'];

function faultsOf({ paragraph, run }: PageNumber, format: string): string[] {
  const { min, max } = sizeRanges.pageNumber;
  const { sizePt, bold, italic } = run.format;
  const side = sideOf(paragraph);
  return [
    ...(isWithin(sizePt, min, max) ? [] : [`cỡ ${figure(sizePt)}`]),
    ...(bold ? ['in đậm'] : []),
    ...(italic ? ['in nghiêng'] : []),
    ...(side ? [`nằm bên ${side}`] : []),
    ...(arabic.includes(format) ? [] : ['không phải chữ số Ả Rập']),
  ];
}

/** Which side it is set to; nothing when it is in the middle or where that depends on tabs. */
function sideOf({ text, format, container }: WordParagraph): string | undefined {
  if (container.in === 'textBox' || container.in === 'cell' || format.alignment === 'center') return undefined;
  if (text.includes('\t')) return /^\t\t/.test(text) && format.alignment !== 'right' ? 'phải' : undefined;
  return format.alignment === 'right' ? 'phải' : 'trái';
}
