import { citationName } from '../../outline/citations.ts';
import { citationKey, type Mention, mentionsIn } from '../../outline/cited.ts';
import { sameWords, similarity } from '../../outline/wording.ts';
import type { OutlineRule } from './rule.ts';

export const citedTwiceDifferently: OutlineRule = {
  code: 'B07',
  level: 'W',
  title: 'Một văn bản được viện dẫn nhiều lần phải cùng ngày ban hành, cùng trích yếu.',
  source: 'thông lệ văn thư, theo điểm b khoản 6 Mục II Phần I Phụ lục I',
  why: 'Hai ngày hoặc hai trích yếu cho một số văn bản thì ít nhất một chỗ sai.',
  wrong: 'Kế hoạch số 20/KH-UBND ngày 17/01/2023 … Kế hoạch số 20/KH-UBND ngày 18/01/2023',
  right: 'Kế hoạch số 20/KH-UBND ngày 17/01/2023 … Kế hoạch số 20/KH-UBND',
  check({ documents }, report) {
    const first = new Map<string, (typeof mentions)[number][]>();
    const mentions = documents.flatMap(mentionsIn);
    const told = new Set<string>();
    for (const mention of mentions) {
      const { citation } = mention;
      const key = citationKey(citation);
      const known = first.get(key) ?? [];
      if (known.length < enough && !known.some((before) => isAlike(before, mention)))
        first.set(key, [...known, mention]);
      const other = known.find((before) => mayBeSame(before, mention) && differ(before, mention));
      const mark = `${key} ${citation.date?.text}`;
      if (!other || told.has(mark)) continue;
      told.add(mark);
      const inDate = otherDate(other, mention);
      report({
        where: mention.line.where,
        found: inDate
          ? `${citationName(citation)} ở đây ghi ${citation.date?.text}, ở chỗ khác ghi ${other.citation.date?.text}.`
          : `${citationName(citation)} ở đây có trích yếu “${citation.title}”, ở chỗ khác “${other.citation.title}”.`,
        required: 'Mỗi lần viện dẫn một văn bản, ngày ban hành và trích yếu là một.',
        remedy: 'Kiểm tra lại văn bản được viện dẫn và sửa cho thống nhất.',
      });
    }
  },
};

/** Of a document that is cited in more ways than this, the first ones are compared with. */
const enough = 20;

/** Whether a citation says nothing that another one has not said. */
function isAlike({ citation: a }: Mention<unknown>, { citation: b }: Mention<unknown>): boolean {
  return a.issuer === b.issuer && a.type === b.type && a.date?.text === b.date?.text && a.title === b.title;
}

/** Numbers begin anew each year and at each issuer, so the same number may be another document. */
function mayBeSame({ citation: a }: Mention<unknown>, { citation: b }: Mention<unknown>): boolean {
  if (a.issuer && b.issuer && !sameWords(a.issuer, b.issuer)) return false;
  if (a.type && b.type && a.type !== b.type) return false;
  const isSameYear = a.year !== undefined || a.date?.date.year === b.date?.date.year;
  return isSameYear || (a.title !== undefined && b.title !== undefined && similarity(a.title, b.title) > 0.8);
}

function otherDate({ citation: a }: Mention<unknown>, { citation: b }: Mention<unknown>): boolean {
  if (!a.date || !b.date) return false;
  const parts = ['year', 'month', 'day'] as const;
  return parts.some((part) => {
    const [one, two] = [a.date?.date[part], b.date?.date[part]];
    return one !== undefined && two !== undefined && one !== two;
  });
}

function differ(a: Mention<unknown>, b: Mention<unknown>): boolean {
  if (otherDate(a, b)) return true;
  const [one, two] = [a.citation.title, b.citation.title];
  return !!one && !!two && !!a.citation.date && !!b.citation.date && similarity(one, two) < 0.25;
}
