import type { FormRule } from '../form-rule.ts';
import { isOfLaw, legalBases, wordsOfBasis } from './legal-bases.ts';

export const b03: FormRule = {
  code: 'B03',
  level: 'E',
  title: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.',
  source: 'điểm a khoản 6 Mục II Phần I Phụ lục I',
  why: 'Luật, pháp lệnh chỉ do Quốc hội, Ủy ban Thường vụ Quốc hội ban hành; tên và ngày đủ để nhận ra.',
  wrong: 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;',
  right: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  check({ documents }, report) {
    for (const basis of documents.flatMap(legalBases)) {
      const text = wordsOfBasis(basis);
      const number = /(?:số\s*)?\(?\d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL-UBTVQH)\d{1,2}\)?/u.exec(text);
      if (!isOfLaw(text)) continue;
      const issuer = /(?<=\d{4},?\s+)của\s+(?:Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội)/u.exec(text);
      if (!number && issuer && !text.slice(0, issuer.index).includes(';'))
        report({
          where: { paragraph: basis.paragraph, words: issuer[0] },
          found: `Căn cứ là luật, pháp lệnh ghi cả cơ quan ban hành: “${issuer[0]}”.`,
          required: 'Chỉ ghi tên luật, pháp lệnh và ngày ban hành.',
          remedy: `Xóa “${issuer[0]}”.`,
        });
      if (!number || text.slice(0, number.index).includes(';')) continue;
      report({
        where: { paragraph: basis.paragraph, words: number[0] },
        found: `Căn cứ là luật, pháp lệnh ghi cả số, ký hiệu: “${number[0]}”.`,
        required: 'Chỉ ghi tên luật, pháp lệnh và ngày ban hành.',
        remedy: `Xóa “${number[0]}”.`,
      });
    }
  },
};
