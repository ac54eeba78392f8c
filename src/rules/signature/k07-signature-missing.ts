import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { footOf, hasPicture, isIssuedByItself, isLonePost, lastWritten } from '../components.ts';
import type { FormRule } from '../form-rule.ts';
import { type SignatureBlock, signatureOf } from './block.ts';

export const k07: FormRule = {
  code: 'K07',
  level: 'E',
  title: 'Văn bản có chức vụ, họ tên và chữ ký của người có thẩm quyền.',
  source: 'điểm g khoản 2 Điều 8; khoản 7 Mục II Phần I Phụ lục I',
  why: 'Không có phần ký thì không biết ai có thẩm quyền và chịu trách nhiệm về văn bản.',
  wrong: 'Cuối văn bản chỉ có nơi nhận.',
  right: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (chữ ký) / Nguyễn Văn A',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      // An attached document that lost its line (Kèm theo …) is not signed; it has neither number nor date.
      const isNumbered = passagesOf(document, 'documentNumber', 'placeAndDate').length > 0;
      const foot = footOf(document);
      if (!isNumbered || hasPicture(foot)) continue;
      const where = passagesOf(document, 'recipientsLabel')[0] ?? lastWritten(document);
      const isSigned =
        passagesOf(document, 'authority', 'signerTitle', 'signerName', 'otherPost').length > 0 || foot.some(isLonePost);
      const block = signatureOf(document);
      const last = block?.heads.at(-1);
      if (!isSigned && where)
        report({
          where: at(where),
          found: 'Cuối văn bản không có phần ký.',
          required: 'Quyền hạn, chức vụ và họ tên người ký ở bên phải, ngang hàng với nơi nhận.',
          remedy: 'Thêm quyền hạn, chức vụ và họ tên người có thẩm quyền ký văn bản.',
        });
      else if (block && last && isFinal(document) && isWithoutName(document, block))
        report({
          where: at(last),
          found: 'Phần ký không có họ tên người ký.',
          required: 'Dưới chức vụ có họ, tên đệm (nếu có) và tên của người ký.',
          remedy: 'Ghi họ và tên người ký bằng chữ in thường, đứng, đậm, canh giữa dưới chức vụ.',
        });
    }
  },
};

/** A draft without number or day may leave open who signs. */
function isFinal({ number, date }: OfficialDocument): boolean {
  return number?.number !== undefined && date?.day !== undefined;
}

/** Nothing stands under the posts that may be a name, not even dots. */
function isWithoutName(document: OfficialDocument, { names, heads }: SignatureBlock): boolean {
  const known = new Set<Passage>([...heads, ...passagesOf(document, 'recipientsLabel', 'recipient', 'archive')]);
  const start = Math.max(...heads.map((head) => document.passages.indexOf(head)));
  const behind = document.passages.slice(start).filter((passage) => !known.has(passage));
  return names.length === 0 && behind.every(({ text, role }) => text === '' || role === 'issueCount');
}
