import { sizeRanges } from '../../decree30/size-ranges.ts';
import { isInCapitals } from '../../roles/fold.ts';
import type { Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { type Setting, settingFaults, settingInWords } from '../setting.ts';
import { cellOf, type Letterhead, letterheadsOf } from './letterhead.ts';

const parentSetting: Setting = { size: sizeRanges.issuer, bold: false, italic: false };
const issuerSetting: Setting = { size: sizeRanges.issuer, bold: true, italic: false };

export const h06: FormRule = {
  code: 'H06',
  level: 'E',
  title: 'Tên cơ quan chủ quản, cơ quan ban hành chữ in hoa, cỡ 12 đến 13; chỉ tên cơ quan ban hành in đậm.',
  source: 'điểm b khoản 2 Mục II Phần I Phụ lục I',
  why: 'Chữ đậm cho biết cơ quan nào ban hành văn bản.',
  wrong: 'UBND TỈNH LÂM ĐỒNG in đậm phía trên SỞ NỘI VỤ.',
  right: 'UBND TỈNH LÂM ĐỒNG kiểu chữ đứng, SỞ NỘI VỤ kiểu chữ đứng, đậm.',
  check(file, report) {
    for (const letterhead of letterheadsOf(file)) {
      const small = inSmallLetters(letterhead);
      if (small) {
        report({
          where: at(small),
          found: `Tên cơ quan “${small.text}” không viết in hoa.`,
          required: 'Tên cơ quan bằng chữ in hoa.',
          remedy: 'Trong Word: bôi đen tên cơ quan, bấm Shift+F3 đến khi thành chữ in hoa.',
        });
      }
      judge(letterhead.parent, parentSetting, 'cơ quan chủ quản');
      judge(letterhead.issuer, issuerSetting, 'cơ quan ban hành');
    }

    /** The lines of a name are one name: told once, at the first that is otherwise. */
    function judge(lines: readonly Passage[], setting: Setting, called: string): void {
      const faulty = lines.map((passage) => ({ passage, faults: settingFaults(passage, setting) }));
      const first = faulty.find(({ faults }) => faults.length > 0);
      if (!first) return;
      const faults = [...new Set(faulty.flatMap((each) => each.faults.map(({ is }) => is)))];
      report({
        where: at(first.passage),
        found: `Tên ${called} ${faults.join(', ')}.`,
        required: `Tên ${called}: chữ in hoa, ${settingInWords(setting)}.`,
        remedy: 'Bôi đen tên cơ quan rồi chọn lại cỡ chữ, kiểu chữ ở thẻ Home.',
      });
    }
  },
};

/** A name in the cell beside Quốc hiệu that is not in capitals and so is not recognised as a name. */
function inSmallLetters({ document, nationalName }: Letterhead): Passage | undefined {
  const box1 = nationalName && cellOf(nationalName);
  if (!box1) return undefined;
  for (const passage of document.passages) {
    const cell = cellOf(passage);
    if (!cell || cell.table !== box1.table || cell.row !== box1.row || cell.column >= box1.column) continue;
    if (passage.role === 'rule' || passage.role === 'documentNumber' || passage.role === 'mark') return undefined;
    if (passage.role === 'body' && /^\p{L}[\p{L}\s,.-]*$/u.test(passage.text) && !isInCapitals(passage.text))
      return passage;
  }
  return undefined;
}
