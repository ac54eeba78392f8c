import { sizeRanges } from '../../decree30/size-ranges.ts';
import { appendixLabelIn } from '../../roles/patterns.ts';
import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { type Misset, misset } from '../setting.ts';

export const a01: FormRule = {
  code: 'A01',
  level: 'E',
  title: 'Từ “Phụ lục” và số thứ tự là một dòng riêng, canh giữa, chữ in thường, cỡ 14, kiểu chữ đứng, đậm.',
  source: 'điểm b khoản 1 Mục III Phần I Phụ lục I',
  why: 'Tên phụ lục viết bằng chữ in hoa ngay bên dưới; hai dòng khác nhau để phân biệt.',
  wrong: 'PHỤ LỤC I: DANH MỤC NHIỆM VỤ',
  right: 'Phụ lục I / DANH MỤC NHIỆM VỤ',
  check({ documents }, report) {
    for (const document of documents) {
      if (document.kind !== 'appendix') continue;
      const [label] = passagesOf(document, 'appendixLabel');
      const fault = label && faultOf(label);
      if (label && fault) report({ where: at(label), ...fault });
    }
  },
};

function faultOf(label: Passage): Misset | undefined {
  const found = appendixLabelIn(label.text);
  if (found && found.title !== '')
    return {
      found: `Tên phụ lục viết liền sau “${found.label}”.`,
      required: '“Phụ lục” và số thứ tự là một dòng riêng; tên phụ lục ở dòng dưới.',
      remedy: 'Xuống dòng sau số thứ tự của phụ lục.',
    };
  if (/^PHỤ\s/u.test(label.text))
    return {
      found: `Ghi “${label.text}” bằng chữ in hoa.`,
      required: '“Phụ lục” bằng chữ in thường, cỡ 14, kiểu chữ đứng, đậm.',
      remedy: `Sửa thành “${label.text.replace(/^PHỤ\s+LỤC/u, 'Phụ lục').replace(' SỐ', ' số')}”.`,
    };
  const set = misset('Dòng “Phụ lục”', label, { size: sizeRanges.appendixLabel, bold: true, italic: false });
  if (set || label.paragraph.format.alignment === 'center' || label.paragraph.container.in !== 'body') return set;
  return {
    found: 'Dòng “Phụ lục” không canh giữa.',
    required: '“Phụ lục” và số thứ tự canh giữa.',
    remedy: 'Trong Word, chọn dòng này rồi bấm Ctrl+E.',
  };
}
