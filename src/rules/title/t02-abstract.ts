import { sizeRanges } from '../../decree30/size-ranges.ts';
import { isInCapitals } from '../../roles/fold.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isLeftOpen } from '../open-text.ts';
import { misset } from '../setting.ts';
import { abstractOf, isAtLeft } from './titled.ts';

export const t02: FormRule = {
  code: 'T02',
  level: 'E',
  title: 'Trích yếu cỡ 13 đến 14, chữ in thường, kiểu chữ đứng, đậm, canh giữa.',
  source: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
  why: 'Trích yếu là tên gọi của văn bản, cần nổi bật và đọc được ngay. Dấu chấm ở cuối trích yếu chỉ là khác mẫu (mức W).',
  wrong: 'TRIỂN KHAI CÔNG TÁC VĂN THƯ NĂM 2026',
  right: 'Triển khai công tác văn thư năm 2026',
  check({ documents }, report) {
    for (const document of documents) {
      const abstract = abstractOf(document);
      // A line of its own may well be an abbreviation: PAPI.
      const isShouted = abstract.every(({ text }) => isInCapitals(text));
      for (const line of abstract) {
        const setting = {
          size: sizeRanges.title,
          bold: true,
          italic: false,
          ...(isShouted && { capitals: false }),
        };
        const fault = isLeftOpen(line.text) ? undefined : misset('Trích yếu', line, setting);
        if (fault) report({ where: at(line), ...fault });
        else if (isAtLeft(line))
          report({
            where: at(line),
            found: 'Trích yếu nằm sát lề trái.',
            required: 'Trích yếu canh giữa theo chiều ngang văn bản.',
            remedy: 'Trong Word, chọn dòng này rồi bấm Ctrl+E.',
          });
        else continue;
        break;
      }
      const last = abstract.at(-1);
      if (!last || isLeftOpen(last.text) || !/[^.]\.$/u.test(last.text)) continue;
      report({
        where: at(last),
        level: 'W',
        source: 'thông lệ văn thư; Mục V Phần I Phụ lục I minh họa trích yếu không có dấu chấm',
        found: 'Cuối trích yếu có dấu chấm.',
        required: 'Trích yếu là tên của văn bản, cuối dòng không có dấu.',
        remedy: 'Bỏ dấu chấm cuối trích yếu.',
      });
    }
  },
};
