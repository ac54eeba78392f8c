import { lineOf } from '../../outline/outline.ts';
import { sameWords } from '../../outline/wording.ts';
import type { OutlineRule } from './rule.ts';

export const titleInClosing: OutlineRule = {
  code: 'A09b',
  level: 'I',
  title: 'Tên văn bản ở câu kết phải khớp với trích yếu.',
  source: 'thực tế soạn thảo; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Câu kết thường được chép từ văn bản cũ; năm hoặc tên sai ở đây làm người đọc nghi ngờ cả văn bản.',
  wrong: 'Kế hoạch cải cách hành chính năm 2025 … Trên đây là Kế hoạch cải cách hành chính năm 2024.',
  right: 'Kế hoạch cải cách hành chính năm 2025 … Trên đây là Kế hoạch cải cách hành chính năm 2025.',
  check({ documents }, report) {
    for (const document of documents) {
      const abstract = lineOf(document, 'abstract')?.text;
      const closing = document.lines.findLast(
        ({ role, text }) => (role === 'closing' || role === 'body') && start.test(text),
      );
      const name = closing && start.exec(closing.text)?.[1];
      // “Trên đây là Kế hoạch của Ủy ban nhân dân xã.” says no title.
      if (!abstract || !closing || !name || /^của\s/.test(name) || document.kind === 'appendix') continue;
      const known = yearsIn(abstract);
      const other = known.length > 0 ? yearsIn(name).find((year) => !known.includes(year)) : undefined;
      if (other === undefined && sameWords(name, abstract)) continue;
      report({
        where: closing.where,
        ...(other !== undefined && { level: 'W' }),
        found:
          other !== undefined
            ? `Câu kết ghi năm ${other}, còn trích yếu là “${abstract}”.`
            : `Câu kết ghi “${name}”, còn trích yếu là “${abstract}”.`,
        required: 'Tên văn bản ở câu kết như ở trích yếu.',
        remedy: 'Sửa câu kết theo trích yếu.',
      });
    }
  },
};

const start =
  /^Trên đây là (?:nội dung |toàn văn )?(?:Kế hoạch|Quyết định|Chương trình|Đề án|Phương án)\s+(?:của [A-ZĐÁÂÔƠƯỦỨ].*? về (?:việc )?)?(.+?)(?=[.;/]|,\s+(?:yêu cầu|đề nghị|giao|các)|$)/;

function yearsIn(text: string): string[] {
  return text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
}
