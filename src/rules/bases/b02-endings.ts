import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { legalBases } from './legal-bases.ts';

export const b02: FormRule = {
  code: 'B02',
  level: 'E',
  title: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy; dòng cuối cùng kết thúc bằng dấu chấm.',
  source: 'điểm a khoản 6 Mục II Phần I Phụ lục I',
  why: 'Dấu cuối dòng cho biết danh sách căn cứ còn tiếp hay đã hết.',
  wrong: 'Căn cứ …; Căn cứ …,',
  right: 'Căn cứ …; Căn cứ ….',
  check({ documents }, report) {
    for (const document of documents) {
      const bases = legalBases(document);
      for (const [index, basis] of bases.entries()) {
        const wanted = index === bases.length - 1 ? '.' : ';';
        const end = /[.;,:!?]*$/u.exec(basis.text)?.[0] ?? '';
        // Dots for words still to be written show nothing.
        if (end === wanted || /(?:…|\.{2,})[.;]?$/u.test(basis.text)) continue;
        const isLast = wanted === '.';
        report({
          where: at(basis),
          found: end === '' ? 'Cuối căn cứ chưa có dấu.' : `Cuối căn cứ là dấu “${end}”.`,
          required: isLast ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm (.).' : 'Cuối mỗi căn cứ có dấu chấm phẩy (;).',
          remedy: `Ghi dấu “${wanted}” ở cuối dòng.`,
        });
      }
    }
  },
};
