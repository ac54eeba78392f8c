import { positionOf } from '../../outline/labels.ts';
import type { OutlineRule } from './rule.ts';

const names = { clause: 'khoản', subclause: 'khoản', point: 'điểm' } as const;
const roles = ['clause', 'subclause', 'point'] as const;

export const singleChild: OutlineRule = {
  code: 'S06b',
  level: 'I',
  title: 'Một mục, khoản được chia thì chia làm ít nhất hai.',
  source: 'thực tế soạn thảo; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Chỉ có khoản 1 mà không có khoản 2 thì số thứ tự không có tác dụng, người đọc nghĩ là còn thiếu.',
  wrong: 'I. Mục đích\n1. Nâng cao chỉ số\nII. Yêu cầu',
  right: 'I. Mục đích\nNâng cao chỉ số\nII. Yêu cầu',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { line, children } of document.tree.all) {
        for (const role of roles) {
          const [only, second] = children.filter((child) => child.line.role === role);
          if (!only || second || positionOf(only.line) !== 1) continue;
          report({
            where: only.line.where,
            found: `“${line.label ?? line.text}” chỉ có một ${names[role]} “${only.line.label ?? only.line.text}”.`,
            required: `Có từ hai ${names[role]} trở lên mới đánh số.`,
            remedy: 'Bỏ số thứ tự, hoặc bổ sung nội dung còn thiếu.',
          });
        }
      }
    }
  },
};
