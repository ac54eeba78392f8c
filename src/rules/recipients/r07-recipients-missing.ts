import { fold } from '../../roles/fold.ts';
import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { hasPicture, isIssuedByItself, lastWritten } from '../components.ts';
import type { FormRule } from '../form-rule.ts';

export const r07: FormRule = {
  code: 'R07',
  level: 'E',
  title: 'Văn bản có nơi nhận.',
  source: 'điểm i khoản 2 Điều 8; khoản 9 Mục II Phần I Phụ lục I',
  why: 'Không có nơi nhận thì Văn thư không biết gửi văn bản đến đâu, lưu ở đâu.',
  wrong: 'Cuối văn bản chỉ có phần ký.',
  right: 'Nơi nhận: / - Các sở, ban, ngành; / - Lưu: VT, NC.',
  check({ documents }, report) {
    for (const document of documents.filter(isIssuedByItself)) {
      const isNumbered = passagesOf(document, 'documentNumber', 'placeAndDate').length > 0;
      const isThere = passagesOf(document, 'recipientsLabel', 'recipient', 'archive').length > 0;
      const { passages } = document;
      const where = passagesOf(document, 'authority', 'signerTitle')[0] ?? lastWritten(document);
      if (!where || !isNumbered || isThere || passages.some(mayBeRecipients) || hasPicture(passages)) continue;
      report({
        where: at(where),
        found: 'Cuối văn bản không có nơi nhận.',
        required: '“Nơi nhận:” ở bên trái, ngang hàng với quyền hạn, chức vụ người ký; dòng cuối là “- Lưu: VT, …”.',
        remedy: 'Thêm từ “Nơi nhận:” và danh sách các cơ quan, đơn vị nhận văn bản.',
      });
    }
  },
};

/** A label or a line Lưu that is not recognised. */
function mayBeRecipients({ text }: Passage): boolean {
  return fold(text).startsWith('noi nhan') || /^\W*Lưu\s*:/iu.test(text);
}
