import type { FormRule } from '../form-rule.ts';
import { placesOf, reportMixture } from './mixture.ts';

export const l04: FormRule = {
  code: 'L04',
  level: 'I',
  title: 'Trong một văn bản dùng một kiểu dấu ngoặc kép.',
  source: 'thông lệ văn thư',
  why: 'Hai kiểu dấu lẫn nhau thường là dấu vết của đoạn chép từ nơi khác.',
  wrong: 'phong trào “Thi đua” và "Sáng tạo"',
  right: 'phong trào “Thi đua” và “Sáng tạo”',
  check(file, report) {
    reportMixture(
      [placesOf(file, /“[^“”]*”/gu), placesOf(file, /"[^"]*"/gu)],
      report,
      (rare, often, rares, oftens) => ({
        found: `Dùng hai kiểu dấu ngoặc kép: ${signs(rare.words)} (${rares} chỗ) và ${signs(often.words)} (${oftens} chỗ).`,
        required: 'Một kiểu trong cả văn bản.',
        remedy: `Thay ${signs(rare.words)} bằng ${signs(often.words)}.`,
      }),
    );
  },
};

function signs(words: string): string {
  return `${words.slice(0, 1)} ${words.slice(-1)}`;
}
