import type { RunFormat } from '../../reader/model.ts';
import type { Passage } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { isOfSeveralLines, runningText } from './running-text.ts';

export const s12: FormRule = {
  code: 'S12',
  level: 'I',
  title: 'Trong câu không in đậm, in nghiêng, gạch chân rải rác.',
  source: 'thông lệ văn thư',
  why: 'Nhấn mạnh nhiều chỗ thì không chỗ nào nổi; người đọc không biết đâu là ý chính.',
  wrong: 'Các cơ quan **khẩn trương** rà soát, __báo cáo__ trước ngày **30 tháng 6**.',
  right: 'Các cơ quan khẩn trương rà soát, báo cáo trước ngày 30 tháng 6.',
  check({ documents }, report) {
    for (const passage of documents.flatMap(runningText)) {
      if (passage.role === 'legalBasis' || passage.role === 'article' || !isOfSeveralLines(passage)) continue;
      const found = emphasised(passage);
      const [first] = found;
      if (!first || (found.length < 2 && !found.some(({ kind }) => kind === 'gạch chân'))) continue;
      const kinds = [...new Set(found.map(({ kind }) => kind))].join(', ');
      report({
        where: { paragraph: passage.paragraph, words: first.text },
        found: `Trong đoạn có ${found.length} chỗ ${kinds} rải rác.`,
        required: 'Lời văn cùng một kiểu chữ.',
        remedy: 'Trong Word: chọn các chỗ đó, bấm Ctrl+Space để bỏ định dạng riêng.',
      });
    }
  },
};

interface Emphasis {
  readonly kind: 'in đậm' | 'in nghiêng' | 'gạch chân';
  readonly text: string;
}

/** Stretches set otherwise than the sentence around them; the words that lead a paragraph in, and notes in brackets, are none. */
function emphasised({ runs }: Passage): Emphasis[] {
  const found: Emphasis[] = [];
  let before: Emphasis['kind'] | undefined;
  let isLead = true;
  let written = '';
  for (const { text, format, field } of runs) {
    const kind = field === 'HYPERLINK' ? undefined : kindOf(format);
    if (kind === undefined && /\p{L}{2}/u.test(text)) isLead = false;
    const isNote = kind === 'in nghiêng' && isInBrackets(written, text);
    if (kind !== undefined && kind !== before && !isLead && !isNote && text.trim().length > 1)
      found.push({ kind, text: text.trim() });
    if (text.trim() !== '') before = kind;
    written += text;
  }
  return found;
}

function kindOf({ bold, italic, underline }: RunFormat): Emphasis['kind'] | undefined {
  if (underline !== undefined) return 'gạch chân';
  return bold ? 'in đậm' : italic ? 'in nghiêng' : undefined;
}

function isInBrackets(before: string, text: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') || text.trimStart().startsWith('(');
}
