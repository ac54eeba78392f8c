import type { FormRule } from '../form-rule.ts';
import { placeOf, proseOf } from '../prose.ts';

export const l08: FormRule = {
  code: 'L08',
  level: 'I',
  title: `Câu không dài quá 60 tiếng.`,
  source: 'thông lệ văn thư',
  why: 'Câu quá dài buộc người đọc phải đọc lại mới hiểu ai làm việc gì.',
  wrong: 'Một câu 85 tiếng.',
  right: 'Hai, ba câu ngắn hoặc danh sách gạch đầu dòng.',
  check(file, report) {
    for (const prose of proseOf(file)) {
      // A base is one citation, however long the title of what is cited.
      if (prose.passage.role === 'legalBasis' || prose.text.length < 2 * longest) continue;
      for (const { 0: sentence, index } of prose.text.matchAll(/(?:[^.?!;]|[.](?!\s|$))+/gu)) {
        const words = sentence.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
        if (words <= longest) continue;
        const start = index + sentence.length - sentence.trimStart().length;
        report({
          where: placeOf(prose, { start, end: index + sentence.length }),
          found: `Câu dài ${words} tiếng.`,
          required: `Câu không quá ${longest} tiếng.`,
          remedy: 'Tách thành hai, ba câu, hoặc chuyển các ý song song thành gạch đầu dòng.',
        });
      }
    }
  },
};

const longest = 60;
