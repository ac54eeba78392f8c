import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { groupsOf, yearIn } from './symbol.ts';

export const n04: FormRule = {
  code: 'N04',
  level: 'E',
  title: 'Số, ký hiệu văn bản hành chính không có năm.',
  source: 'điểm b, điểm c khoản 3 Mục II Phần I Phụ lục I',
  why: 'Năm trong số, ký hiệu là dấu hiệu của văn bản quy phạm pháp luật; ghi vào là gây nhầm loại văn bản.',
  wrong: 'Số: 25/2026/KH-UBND',
  right: 'Số: 25/KH-UBND',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      const symbol = document.number?.symbol ?? '';
      const year = yearIn(symbol);
      if (!line || year === undefined || document.type === undefined || mayHaveYear.has(document.type)) continue;
      report({
        where: at(line),
        found: `Số, ký hiệu có năm ${year}.`,
        required: 'Số và ký hiệu chỉ cách nhau một dấu gạch chéo (/), không ghi năm.',
        remedy: `Bỏ năm: “Số: ${document.number?.number ?? '…'}/${groupsOf(symbol).join('-')}”.`,
      });
    }
  },
};

/** Of the first three there are those that lay down law, and they carry the year; contracts are numbered as agreed. */
const mayHaveYear = new Set(['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Hợp đồng']);
