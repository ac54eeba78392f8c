import { motto } from '../../decree30/letterhead.ts';
import { sizeRanges } from '../../decree30/size-ranges.ts';
import { isInCapitals } from '../../roles/fold.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { oneLine } from '../plain.ts';
import { type Setting, settingFaults, settingInWords } from '../setting.ts';
import { hasDrawing, letterheadsOf } from './letterhead.ts';

const setting: Setting = { size: sizeRanges.motto, bold: true, italic: false };

const required = `“${motto}”, chữ in thường, ${settingInWords(setting)}; gạch nối có cách chữ hai bên.`;

export const h03: FormRule = {
  code: 'H03',
  level: 'E',
  title: 'Tiêu ngữ ghi đúng, chữ in thường, cỡ 13 đến 14, kiểu chữ đứng, đậm.',
  source: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
  why: 'Word hay tự đổi gạch nối thành gạch ngang dài; Tiêu ngữ khi đó không còn đúng quy định.',
  wrong: 'Độc lập – Tự Do – Hạnh phúc',
  right: motto,
  check(file, report) {
    for (const { nationalName, motto: passage, document } of letterheadsOf(file)) {
      if (!passage) {
        if (!nationalName || hasDrawing(document)) continue;
        report({
          where: at(nationalName),
          found: 'Dưới Quốc hiệu không có Tiêu ngữ.',
          required,
          remedy: 'Thêm Tiêu ngữ ngay dưới Quốc hiệu.',
        });
        continue;
      }
      const faults = [...textFaults(oneLine(passage.text)), ...settingFaults(passage, setting).map(({ is }) => is)];
      if (faults.length === 0) continue;
      report({
        where: at(passage),
        found: `Tiêu ngữ ${faults.join(', ')}.`,
        required,
        remedy:
          'Ghi lại Tiêu ngữ theo mẫu; nếu Word đổi gạch nối thì bấm Ctrl+Z ngay sau đó; chọn lại cỡ chữ, kiểu chữ.',
      });
    }
  },
};

function textFaults(written: string): string[] {
  // A hyphen that does not break is a hyphen.
  const text = written.replace(/[\u2010\u2011]/gu, '-');
  if (text === motto) return [];
  if (isInCapitals(text)) return ['viết in hoa'];
  const dashed = text.replace(/\s*[-–—−]\s*/gu, ' - ');
  if (dashed === motto)
    return [/[–—−]/u.test(text) ? 'dùng gạch ngang dài thay cho gạch nối' : 'thiếu cách chữ hai bên gạch nối'];
  if (dashed.toLocaleLowerCase('vi') === motto.toLocaleLowerCase('vi')) return [`viết hoa sai: “${text}”`];
  return [`ghi là “${text}”`];
}
