import { citationsIn } from '../../outline/citations.ts';
import type { FormRule } from '../form-rule.ts';
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
    reportSlips(
      file,
      report,
      ({ text }) => slips(text),
      (wrong, right) => ({
        found: `Viện dẫn thiếu từ “số”: “${wrong}”.`,
        required: `Viết “${right}”.`,
        remedy: 'Thêm từ “số” trước số, ký hiệu văn bản.',
      }),
    );
  },
};

function* slips(text: string): Generator<Slip> {
  for (const { type, text: number, start } of citationsIn(text)) {
    if (type === undefined || !text.slice(0, start).endsWith(`${type} `)) continue;
    yield { start: start - type.length - 1, end: start + number.length, right: `${type} số ${number}` };
  }
}
