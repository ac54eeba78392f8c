import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const d01: FormRule = {
  code: 'D01',
  level: 'E',
  title: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước; từ tháng 3 không thêm.',
  source: 'điểm b khoản 4 Mục II Phần I Phụ lục I',
  why: 'Số 0 ngăn việc ghi thêm chữ số: tháng 1 thành tháng 11, ngày 5 thành ngày 15. Từ tháng 3 không còn nguy cơ ấy; ghi “tháng 03” chỉ là khác mẫu (mức W).',
  wrong: 'Lâm Đồng, ngày 5 tháng 1 năm 2026',
  right: 'Lâm Đồng, ngày 05 tháng 01 năm 2026',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'placeAndDate');
      if (!line) continue;
      const [, day = '', month = ''] = /ngày\s*(\d{0,2})[\s.…_]*tháng\s*(\d{0,2})/iu.exec(line.text) ?? [];
      const written = [
        { unit: 'ngày', is: day, shall: day.padStart(2, '0') },
        { unit: 'tháng', is: month, shall: monthWritten(month) },
      ];
      const wrong = written.filter(({ is, shall }) => is !== '' && is !== shall && Number(is) > 0);
      const lacking = wrong.filter(({ is }) => !is.startsWith('0'));
      const [superfluous] = wrong.filter(({ is }) => is.startsWith('0'));
      if (lacking.length > 0)
        report({
          where: at(line),
          found: `Thời gian ban hành ghi “${lacking.map(({ unit, is }) => `${unit} ${is}`).join('”, “')}”.`,
          required: 'Thêm số 0 trước ngày nhỏ hơn 10 và trước tháng 1, 2.',
          remedy: `Sửa thành “${lacking.map(({ unit, shall }) => `${unit} ${shall}`).join('”, “')}”.`,
        });
      // The clause names the months that get the zero; that the others get none is what its examples show.
      if (superfluous)
        report({
          where: at(line),
          level: 'W',
          source: 'Mục V Phần I Phụ lục I (minh họa “ngày 29 tháng 6 năm 2019”)',
          found: `Thời gian ban hành ghi “${superfluous.unit} ${superfluous.is}”.`,
          required: 'Từ tháng 3 trở đi ghi tháng không có số 0 phía trước.',
          remedy: `Sửa thành “${superfluous.unit} ${superfluous.shall}”.`,
        });
    }
  },
};

function monthWritten(month: string): string {
  return Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
}
