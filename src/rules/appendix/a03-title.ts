import { sizeRanges } from '../../decree30/size-ranges.ts';
import { isInCapitals } from '../../roles/fold.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { misset } from '../setting.ts';

export const a03: FormRule = {
  code: 'A03',
  level: 'E',
  title: 'Tên phụ lục bằng chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm, canh giữa.',
  source: 'điểm b khoản 1 Mục III Phần I Phụ lục I',
  why: 'Tên phụ lục là chỗ văn bản chính dẫn tới, phải thấy ngay ở đầu trang.',
  wrong: 'Danh mục nhiệm vụ',
  right: 'DANH MỤC NHIỆM VỤ',
  check({ documents }, report) {
    for (const document of documents) {
      if (document.kind !== 'appendix') continue;
      // Below the title a unit of measure or a remark may be centred, too.
      const lines = passagesOf(document, 'appendixTitle').filter(({ text }) => !/^(?:\(|đơn vị|\d+$)/iu.test(text));
      const title = lines.filter(({ text }) => isInCapitals(text));
      for (const line of title.length > 0 ? title : lines.slice(0, 1)) {
        const setting = { size: sizeRanges.appendixTitle, bold: true, italic: false, capitals: true };
        const fault = misset('Tên phụ lục', line, setting);
        if (!fault) continue;
        report({ where: at(line), ...fault });
        break;
      }
    }
  },
};
