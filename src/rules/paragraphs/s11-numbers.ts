import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const s11: FormRule = {
  code: 'S11',
  level: 'W',
  title: 'Số thứ tự cùng cấp hoặc do Word tự đánh, hoặc gõ tay, không lẫn lộn.',
  source: 'thông lệ văn thư',
  why: 'Số Word tự đánh thay đổi khi thêm, bớt đoạn, số gõ tay thì không; lẫn lộn sớm muộn cũng sai thứ tự.',
  wrong: '1. (Word tự đánh) … 2. (gõ tay) … 2. (Word tự đánh)',
  right: '1. … 2. … 3. (cùng do Word tự đánh)',
  check({ documents }, report) {
    for (const document of documents) {
      for (const passage of document.passages.filter(hasTwoNumbers))
        report({
          where: at(passage),
          found: `Số thứ tự hiện hai lần: “${passage.paragraph.label} ${typedNumber.exec(passage.paragraph.text)?.[0].trim()}”.`,
          required: 'Mỗi đoạn một số thứ tự.',
          remedy: 'Xóa số gõ tay, hoặc tắt đánh số tự động của đoạn này.',
        });
      for (const passage of mixedIn(document))
        report({
          where: at(passage),
          found: `Số “${typedNumber.exec(passage.text)?.[0].trim()}” ${passage.paragraph.label === undefined ? 'gõ tay' : 'do Word tự đánh'}, khác các số cùng cấp bên cạnh.`,
          required: 'Các số cùng cấp đánh cùng một cách.',
          remedy: 'Trong Word: xóa số gõ tay rồi dùng Format Painter lấy cách đánh số của đoạn bên cạnh.',
        });
    }
  },
};

const typedNumber = /^\s*(?:[IVXLC]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}\)|[-–+•])(?=\s)/u;
const numbered: ReadonlySet<Role> = new Set<Role>(['section', 'clause', 'subclause', 'point', 'bullet']);

function hasTwoNumbers({ role, paragraph: { label, text } }: Passage): boolean {
  return label !== undefined && numbered.has(role) && typedNumber.test(text);
}

const depth: Partial<Record<Role, number>> = { partLabel: 0, section: 1, clause: 2, subclause: 3, point: 4 };

/** The numbers made in the rarer way, of each row of siblings that has both; of equals the later. */
function mixedIn({ passages }: OfficialDocument): Passage[] {
  const rows = new Map<number, Passage[]>();
  const found: Passage[] = [];
  const close = (level: number) => {
    for (const [at, row] of rows) {
      if (at < level) continue;
      for (const passage of rarer(row)) found.push(passage);
      rows.delete(at);
    }
  };
  for (const passage of passages) {
    const level = depth[passage.role];
    if (level === undefined || passage.paragraph.container.in !== 'body' || hasTwoNumbers(passage)) continue;
    close(level + 1);
    const known = rows.get(level);
    if (known) known.push(passage);
    else rows.set(level, [passage]);
  }
  close(0);
  return found;
}

function rarer(row: readonly Passage[]): readonly Passage[] {
  const byWord = row.filter(({ paragraph }) => paragraph.label !== undefined);
  const byHand = row.filter(({ paragraph }) => paragraph.label === undefined);
  if (byWord.length === 0 || byHand.length === 0) return [];
  return (byHand.length <= byWord.length ? byHand : byWord).slice(0, 1);
}
