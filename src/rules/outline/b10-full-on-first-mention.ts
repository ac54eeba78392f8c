import { citationName } from '../../outline/citations.ts';
import { citingUnits, type Mention, mentionsByDocument } from '../../outline/cited.ts';
import type { OutlineRule } from './rule.ts';

export const fullOnFirstMention: OutlineRule = {
  code: 'B10',
  level: 'W',
  title: 'Lần đầu viện dẫn ghi đầy đủ, các lần sau chỉ ghi tên loại và số, ký hiệu.',
  source: 'thông lệ văn thư, theo điểm b khoản 6 Mục II Phần I Phụ lục I',
  why: 'Người đọc cần biết văn bản nào ngay khi gặp lần đầu; nhắc lại đầy đủ nhiều lần làm câu dài.',
  wrong: 'Thực hiện Kế hoạch số 20/KH-UBND … theo Kế hoạch số 20/KH-UBND ngày 17/01/2023 của UBND thị xã',
  right: 'Thực hiện Kế hoạch số 20/KH-UBND ngày 17/01/2023 của UBND thị xã … theo Kế hoạch số 20/KH-UBND',
  check(outline, report) {
    for (const unit of citingUnits(outline)) {
      for (const [first, ...later] of mentionsByDocument(unit)) {
        if (!first) continue;
        const full = later.find(isDated);
        if (!isDated(first) && full) {
          report({
            where: first.line.where,
            found: `${citationName(first.citation)} ở lần nhắc đầu tiên chưa ghi đủ, đến chỗ sau mới ghi ${full.citation.date?.text}.`,
            required: 'Lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu.',
            remedy: 'Chuyển phần ghi đầy đủ lên lần nhắc đầu tiên.',
          });
        }
        const repeated = later.find((mention) => isDated(mention) && mention.citation.title !== undefined);
        if (isDated(first) && repeated) {
          report({
            where: repeated.line.where,
            level: 'I',
            found: `${citationName(repeated.citation)} đã được ghi đầy đủ ở trên, ở đây lại ghi đầy đủ.`,
            required: 'Các lần viện dẫn sau chỉ ghi tên loại và số, ký hiệu.',
            remedy: `Chỉ ghi “${citationName(repeated.citation)}”.`,
          });
        }
      }
    }
  },
};

function isDated({ citation }: Mention<unknown>): boolean {
  return citation.date !== undefined;
}
