import { sizeRanges } from '../../decree30/size-ranges.ts';
import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { type Misset, misset } from '../setting.ts';
import { itemsOf } from './items.ts';

export const r01: FormRule = {
  code: 'R01',
  level: 'E',
  title: '“Nơi nhận:” cỡ 12, nghiêng, đậm; danh sách cỡ 11, kiểu chữ đứng, mỗi dòng có gạch đầu dòng (-) sát lề trái.',
  source: 'điểm d khoản 9 Mục II Phần I Phụ lục I',
  why: 'Danh sách nơi nhận là căn cứ để văn thư nhân bản và gửi đi; trình bày thống nhất thì không sót nơi nào.',
  wrong: '• Sở Nội vụ; (cỡ 12)',
  right: '- Sở Nội vụ; (cỡ 11)',
  check({ documents }, report) {
    for (const document of documents) {
      const [label] = passagesOf(document, 'recipientsLabel');
      if (!label) continue;
      const labelFault =
        misset('Từ “Nơi nhận”', label, { size: sizeRanges.recipientsLabel, bold: true, italic: true }) ?? wordOf(label);
      if (labelFault) report({ where: at(label), ...labelFault });
      const known = new Set<string>();
      for (const { lines } of itemsOf(document)) {
        for (const [index, line] of lines.entries()) {
          const faults = [
            misset('Danh sách nơi nhận', line, { size: sizeRanges.recipients, bold: false, italic: false }),
            index === 0 ? dashOf(line) : undefined,
          ];
          for (const fault of faults) {
            if (!fault || known.has(fault.found)) continue;
            known.add(fault.found);
            report({ where: at(line), ...fault });
          }
        }
      }
    }
  },
};

function wordOf({ text }: Passage): Misset | undefined {
  if (/^Nơi [nN]hận\s?:$/u.test(text)) return undefined;
  return {
    found: `Ghi “${text}”.`,
    required: 'Ghi “Nơi nhận:”, chữ in thường, sau có dấu hai chấm.',
    remedy: 'Sửa thành “Nơi nhận:”.',
  };
}

/** How far in, in pt, a dash still counts as standing at the margin: about what Word rounds and a cell pads. */
const atMarginPt = 9;

function dashOf({ text, paragraph: { format, container } }: Passage): Misset | undefined {
  const required = 'Đầu mỗi dòng có gạch đầu dòng (-) sát lề trái.';
  if (/^[•▪●*]/u.test(text))
    return {
      found: `Đầu dòng nơi nhận dùng dấu “${text.charAt(0)}”.`,
      required,
      remedy: 'Bỏ dấu đầu dòng tự động của Word, gõ dấu gạch (-).',
    };
  if (/^[\p{L}\d]/u.test(text))
    return { found: 'Dòng nơi nhận không có gạch đầu dòng.', required, remedy: 'Gõ dấu gạch (-) ở đầu dòng.' };
  const isIndented = format.leftPt + format.firstLinePt > atMarginPt && format.alignment !== 'center';
  if (container.in !== 'cell' || !isIndented) return undefined;
  return {
    found: 'Gạch đầu dòng của nơi nhận thụt vào, không sát lề trái.',
    required,
    remedy: 'Trong Word, chọn danh sách này, mở Paragraph, đặt Left và First line bằng 0.',
  };
}
