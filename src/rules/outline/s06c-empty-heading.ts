import type { OutlineRule } from './rule.ts';

export const emptyHeading: OutlineRule = {
  code: 'S06c',
  level: 'W',
  title: 'Dưới tiêu đề phải có nội dung.',
  source: 'thực tế soạn thảo; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Tiêu đề không có nội dung thường là chỗ soạn dở hoặc chép thiếu.',
  wrong: 'II. Nội dung\nIII. Tổ chức thực hiện\n1. Sở Nội vụ chủ trì.',
  right: 'II. Nội dung\nThực hiện các nhiệm vụ tại Phụ lục.\nIII. Tổ chức thực hiện\n1. Sở Nội vụ chủ trì.',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { line, children } of document.tree.all) {
        const isTitle = line.role === 'section' || line.role === 'part' || line.role === 'clause';
        if (!line.isHeading || !isTitle || children.length > 0) continue;
        report({
          where: line.where,
          // Many a clause is one bold sentence.
          ...(line.role === 'clause' && { level: 'I' }),
          found: `Dưới tiêu đề “${`${line.label ?? ''} ${line.text}`.trim()}” không có nội dung.`,
          required: 'Mỗi tiêu đề có nội dung ở dưới.',
          remedy: 'Bổ sung nội dung, hoặc bỏ tiêu đề này và đánh lại số thứ tự.',
        });
      }
    }
  },
};
