import { footRoles } from '../../roles/groups.ts';
import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const s10: FormRule = {
  code: 'S10',
  level: 'W',
  title: 'Nội dung văn bản kết thúc bằng dấu “./.”.',
  source: 'các mẫu tại Phụ lục III (Mẫu 1.1 đến Mẫu 1.10, Mẫu 2.1, Mẫu 2.2)',
  why: 'Dấu “./.” cho biết nội dung đã hết, không thể viết thêm vào sau.',
  wrong: '… xem xét, quyết định.',
  right: '… xem xét, quyết định./.',
  check({ documents }, report) {
    for (const document of documents) {
      const last = lastSentence(document);
      if (!last || /\.\/\.$/u.test(last.text.replace(/\s/gu, ''))) continue;
      const end = /[./\\]+$/u.exec(last.text.replace(/\s/gu, ''))?.[0] ?? '';
      report({
        where: at(last),
        found: end.includes('/') ? `Nội dung kết thúc bằng “${end}”.` : 'Cuối nội dung chưa có dấu “./.”.',
        required: 'Kết thúc bằng dấu “./.”.',
        remedy: 'Ghi “./.” ngay sau chữ cuối cùng của nội dung.',
      });
    }
  },
};

/** The last words of a document; nothing where it ends with a table or it is not sure where it ends. */
function lastSentence({ kind, passages }: OfficialDocument): Passage | undefined {
  const isSigned = passages.some(
    ({ role }) => role === 'recipientsLabel' || role === 'authority' || role === 'signerName',
  );
  if (kind === 'issued' && !isSigned) return undefined;
  const last = passages.findLast(({ role }) => !behindText.has(role));
  return last && sentences.has(last.role) && last.paragraph.container.in === 'body' && !/…|\.{3}/u.test(last.text)
    ? last
    : undefined;
}

const behindText: ReadonlySet<Role> = new Set<Role>(['blank', 'rule', ...footRoles]);

const sentences: ReadonlySet<Role> = new Set<Role>([
  'closing',
  'body',
  'bullet',
  'point',
  'clause',
  'subclause',
  'article',
]);
