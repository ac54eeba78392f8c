import type { FormRule } from '../form-rule.ts';
import { placesOf, reportMixture } from './mixture.ts';

export const l03: FormRule = {
  code: 'L03',
  level: 'I',
  title: 'Trong một văn bản viết “i” hoặc “y” cuối âm tiết theo một kiểu.',
  source: 'thông lệ văn thư',
  why: 'Cùng một từ viết hai kiểu thì tìm kiếm trong văn bản bị sót.',
  wrong: 'kỹ thuật … kĩ năng',
  right: 'kỹ thuật … kỹ năng',
  check(file, report) {
    const ways = placesOf(file, syllable).filter(({ prose, start }) => !/\p{L}/u.test(prose.text[start - 1] ?? ''));
    for (const [y, i] of pairs) {
      const pair = [ways.filter(({ words }) => words === y), ways.filter(({ words }) => words === i)] as const;
      reportMixture(pair, report, (rare, often, rares, oftens) => ({
        found: `Viết hai kiểu: “${rare.words}” (${rares} chỗ) và “${often.words}” (${oftens} chỗ).`,
        required: 'Một kiểu trong cả văn bản.',
        remedy: `Viết “${often.words}” trong cả văn bản.`,
      }));
    }
  },
};

/** Small letters only: a name is written as its bearer writes it. */
const syllable = /(?:k[ỹĩỳìýíỷỉ]|l[ýí]|m[ỹĩ]|qu[ýíỹĩyi]|t[ỷỉ]|s[ỹĩ])(?!\p{L}| mỉ)/gu;

const pairs = [
  ['kỹ', 'kĩ'],
  ['kỳ', 'kì'],
  ['ký', 'kí'],
  ['kỷ', 'kỉ'],
  ['lý', 'lí'],
  ['mỹ', 'mĩ'],
  ['quý', 'quí'],
  ['quỹ', 'quĩ'],
  ['quy', 'qui'],
  ['tỷ', 'tỉ'],
  ['sỹ', 'sĩ'],
] as const;
