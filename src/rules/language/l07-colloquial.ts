import type { FormRule } from '../form-rule.ts';
import { reportSlips, slipsOf } from '../slips.ts';

export const l07: FormRule = {
  code: 'L07',
  level: 'I',
  title: 'Văn bản hành chính không dùng từ khẩu ngữ.',
  source: 'thông lệ văn thư',
  why: 'Từ khẩu ngữ làm lời văn thiếu trang trọng và thiếu chính xác.',
  wrong: 'kết quả rất là tốt',
  right: 'kết quả tốt',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ text }) => slipsOf(text, colloquial, () => ''),
      (wrong) => ({
        found: `Từ khẩu ngữ: “${wrong}”.`,
        required: 'Từ ngữ phổ thông, trang trọng.',
        remedy: `Bỏ hoặc thay “${wrong}” bằng từ ngữ nêu rõ mức độ, số liệu.`,
      }),
    );
  },
};

/** Words that have no place in any official document, whatever they stand in. */
const colloquial =
  /(?:rất là|hơi bị|cực kỳ|cực kì|siêu siêu|tuyệt vời|đâu vào đấy|đâu ra đấy|nói chung là|nói tóm lại là|kha khá|chắc là|ba cái|mấy cái|vân vân và vân vân|thôi thì)(?!\p{L})/gu;
