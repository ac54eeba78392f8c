import type { FormRule } from '../form-rule.ts';
import type { Prose } from '../prose.ts';
import { reportSlips, type Slip } from '../slips.ts';

export const b05: FormRule = {
  code: 'B05',
  level: 'W',
  title: 'Trước số, ký hiệu của văn bản được viện dẫn có từ “số”.',
  source: 'thông lệ văn thư; mọi ví dụ viện dẫn trong Nghị định số 30/2020/NĐ-CP đều viết như vậy',
  why: 'Viện dẫn viết giống nhau thì dễ đọc và dễ tìm.',
  wrong: 'Nghị định 30/2020/NĐ-CP',
  right: 'Nghị định số 30/2020/NĐ-CP',
  check(file, report) {
    reportSlips(file, report, slips, (wrong, right) => ({
      found: `Viện dẫn thiếu từ “số”: “${wrong}”.`,
      required: `Viết “${right}”.`,
      remedy: 'Thêm từ “số” trước số, ký hiệu văn bản.',
    }));
  },
};

function slips({ text, citations }: Prose): Slip[] {
  return citations.flatMap(({ type, text: number, start }) => {
    if (type === undefined || !text.slice(0, start).endsWith(`${type} `)) return [];
    return [{ start: start - type.length - 1, end: start + number.length, right: `${type} số ${number}` }];
  });
}
