import { lineOf } from '../../outline/outline.ts';
import { sameWords } from '../../outline/wording.ts';
import type { OutlineRule } from './rule.ts';

export const titleInDecision: OutlineRule = {
  code: 'A09',
  level: 'W',
  title: 'Tên kế hoạch trong quyết định phải là tên của kế hoạch kèm theo.',
  source: 'Mẫu 1.3 và Mẫu 2.2 Phụ lục III',
  why: 'Quyết định ban hành một kế hoạch mà kế hoạch kèm theo mang tên khác thì không rõ kế hoạch nào được ban hành.',
  wrong:
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2024. (Kế hoạch kèm theo: năm 2025)',
  right:
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2025. (Kế hoạch kèm theo: năm 2025)',
  check({ documents }, report) {
    const decision = documents.find(({ kind }) => kind === 'decision');
    const plans = documents.filter(({ kind }) => kind === 'attachedPlan');
    const [plan] = plans;
    const type = plan && lineOf(plan, 'documentType')?.text.trim();
    const abstract = plan && lineOf(plan, 'abstract')?.text;
    if (!decision || !type || !abstract || plans.length > 1) return;
    const lines = [lineOf(decision, 'abstract'), decision.lines.find(({ role }) => role === 'article')];
    for (const line of lines) {
      const name = line && enacted(line.text, type);
      if (!line || !name || sameWords(name, abstract)) continue;
      report({
        where: line.where,
        found: `Quyết định ghi ${type} “${name}”, văn bản kèm theo tên là “${abstract}”.`,
        required: 'Tên trong quyết định và tên của văn bản kèm theo là một.',
        remedy: 'Sửa một trong hai cho thống nhất.',
      });
    }
  },
};

/** The name behind “Ban hành kèm theo Quyết định này Kế hoạch …”, without the type. */
function enacted(text: string, type: string): string | undefined {
  const rest =
    /^(?:V\/v |Về việc )?(?:[Bb]an hành|[Pp]hê duyệt)\s+(?:kèm theo Quyết định này\s+)?(.+?)(?:\s+kèm theo Quyết định này)?(?:\s*\(.*\)\s*)?[.;/]*$/s.exec(
      text.trim(),
    )?.[1];
  const isType = rest?.toLocaleLowerCase('vi').startsWith(`${type.toLocaleLowerCase('vi')} `);
  return isType ? rest?.slice(type.length + 1) : undefined;
}
