import { bareLabel, positionOf } from '../../outline/labels.ts';
import type { Node, StructureRole } from '../../outline/outline.ts';
import type { OutlineRule } from './rule.ts';

const names: Readonly<Partial<Record<StructureRole, string>>> = {
  part: 'phần',
  section: 'mục',
  article: 'điều',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
  numbered: 'nội dung',
};

export const numberingOrder: OutlineRule = {
  code: 'S05',
  level: 'E',
  title: 'Số thứ tự của phần, mục, điều, khoản, điểm phải liên tục, không nhảy, không lặp.',
  source: 'điểm c, điểm đ khoản 6 Mục II Phần I Phụ lục I',
  why: 'Số thứ tự bị nhảy hoặc lặp làm người đọc nghĩ văn bản thiếu nội dung, và làm sai mọi chỗ dẫn chiếu tới mục ấy.',
  wrong: 'I. Mục đích\nII. Yêu cầu\nIV. Tổ chức thực hiện',
  right: 'I. Mục đích\nII. Yêu cầu\nIII. Tổ chức thực hiện',
  check({ documents }, report) {
    for (const document of documents) {
      const last = new Map<string, number>();
      const visit = <Where>(nodes: readonly Node<Where>[], found: (node: Node<Where>, expected: number) => void) => {
        const before = new Map<string, number>();
        let textBetween = false;
        for (const node of nodes) {
          const { role } = node.line;
          const position = positionOf(node.line);
          if (role === 'body' || role === 'cell') textBetween = true;
          if (isNamed(role) && node.line.label !== undefined) {
            const previous = before.get(role);
            const expected = (previous ?? 0) + 1;
            // A text between two lists may begin the count anew; articles, or clauses, may count through the document.
            const isNew = position === 1 && (previous === undefined || textBetween);
            const goesOn = previous === undefined && position === (last.get(role) ?? 0) + 1;
            if (position !== undefined && position !== expected && !isNew && !goesOn) found(node, expected);
            const now = position ?? expected;
            before.set(role, now);
            last.set(role, now);
            textBetween = false;
          }
          visit(node.children, found);
        }
      };
      visit(document.tree.top, ({ line }, expected) => {
        const name = (isNamed(line.role) && names[line.role]) || 'nội dung';
        const position = positionOf(line) ?? expected;
        report({
          where: line.where,
          found: `Số thứ tự ${name} “${bareLabel(line.label ?? '')}” ${position < expected ? 'lặp lại hoặc lùi lại' : 'bị nhảy'}.`,
          required: `Đây là ${name} thứ ${expected} theo thứ tự.`,
          remedy: `Đánh lại số thứ tự các ${name} cho liên tục; kiểm tra xem có thiếu ${name} nào không.`,
        });
      });
    }
  },
};

function isNamed(role: string): role is StructureRole {
  return role in names;
}
