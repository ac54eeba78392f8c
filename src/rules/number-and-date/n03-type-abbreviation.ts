import { typeAbbreviations } from '../../decree30/document-types.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isLeftOpen } from '../open-text.ts';
import { groupsOf } from './symbol.ts';

export const n03: FormRule = {
  code: 'N03',
  level: 'E',
  title: 'Ký hiệu mở đầu bằng đúng chữ viết tắt của tên loại văn bản; công văn không có chữ viết tắt tên loại.',
  source: 'điểm b khoản 3 Mục II Phần I Phụ lục I; Mục I Phụ lục III',
  why: 'Chữ viết tắt cho biết ngay văn bản là loại gì khi đăng ký, tra cứu và viện dẫn.',
  wrong: 'TỜ TRÌNH số 12/TTR-UBND',
  right: 'TỜ TRÌNH số 12/TTr-UBND',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      const [code = ''] = groupsOf(document.number?.symbol ?? '');
      if (!line || code === '' || isLeftOpen(code)) continue;
      const { type } = document;
      if (type === undefined) {
        if (code !== 'CV' || passagesOf(document, 'subject').length === 0) continue;
        report({
          where: at(line),
          found: 'Ký hiệu của công văn mở đầu bằng “CV”.',
          required:
            'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực: 12/UBND-VX.',
          remedy: 'Bỏ “CV-”, ghi chữ viết tắt tên cơ quan rồi đến đơn vị soạn thảo.',
        });
        continue;
      }
      const right = typeAbbreviations[type];
      // Contracts are numbered as their parties agree.
      if (right === undefined || code === right || type === 'Hợp đồng') continue;
      report({
        where: at(line),
        found: foundOf(type, code, right),
        required: `Chữ viết tắt của ${type} là “${right}”.`,
        remedy: `Ghi lại ký hiệu, mở đầu bằng “${right}-”.`,
      });
    }
  },
};

function foundOf(type: string, code: string, right: string): string {
  if (code.toLocaleLowerCase('vi') === right.toLocaleLowerCase('vi'))
    return `Chữ viết tắt tên loại ghi là “${code}”, sai chữ hoa, chữ thường.`;
  const other = Object.entries(typeAbbreviations).find(([, abbreviation]) => abbreviation === code)?.[0];
  return other === undefined
    ? `Ký hiệu của ${type} mở đầu bằng “${code}”.`
    : `Văn bản là ${type} nhưng ký hiệu mở đầu bằng “${code}”, chữ viết tắt của ${other}.`;
}
