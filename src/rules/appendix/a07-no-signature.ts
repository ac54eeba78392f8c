import { fold, isInCapitals } from '../../roles/fold.ts';
import { isAuthority, isRecipientsLabel } from '../../roles/patterns.ts';
import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const a07: FormRule = {
  code: 'A07',
  level: 'W',
  title: 'Phụ lục không có phần ký và nơi nhận.',
  source: 'Mẫu 2.1 và Mẫu 2.2 Phụ lục III',
  why: 'Chữ ký ở văn bản chính đã bao gồm phụ lục; ký thêm làm phụ lục thành một văn bản khác.',
  wrong: 'Cuối Phụ lục I có “KT. CHỦ TỊCH” và “Nơi nhận:”.',
  right: 'Phụ lục I kết thúc bằng “./.”.',
  check({ documents }, report) {
    for (const document of documents) {
      if (document.kind !== 'appendix' || isForm(document)) continue;
      const line = document.passages.find(isOfFoot);
      if (!line) continue;
      report({
        where: at(line),
        found: `Phụ lục có ${isRecipientsLabel(line.text) ? 'phần nơi nhận' : 'phần ký'}.`,
        required: 'Phụ lục chỉ có tên, dòng “(Kèm theo …)” và nội dung.',
        remedy: 'Bỏ phần ký, nơi nhận khỏi phụ lục.',
      });
    }
  },
};

function isOfFoot({ text, role }: Passage): boolean {
  return (
    role !== 'bullet' && role !== 'tableText' && (isRecipientsLabel(text) || (isAuthority(text) && isInCapitals(text)))
  );
}

/** A form to be filled in may well have a signature of its own. */
function isForm({ passages }: OfficialDocument): boolean {
  return passages.some(
    ({ role, text }) =>
      (role === 'appendixTitle' && /\b(?:mau|bieu|de cuong|phieu)\b/.test(fold(text))) || /[.…]{4}/u.test(text),
  );
}
