import { referencesOf } from '../../outline/facts.ts';
import { bareLabel, sameNumber } from '../../outline/labels.ts';
import { lineOf, type OutlineDocument } from '../../outline/outline.ts';
import type { OutlineRule } from './rule.ts';

export const appendixReferredTo: OutlineRule = {
  code: 'S14',
  level: 'E',
  title: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.',
  source: 'điểm a khoản 1 Mục III Phần I Phụ lục I',
  why: 'Không có chỉ dẫn thì người đọc không biết phụ lục thuộc nội dung nào của văn bản.',
  wrong: 'II. Nhiệm vụ\nCác sở, ban, ngành thực hiện nhiệm vụ được giao. (Phụ lục ở cuối tệp)',
  right: 'II. Nhiệm vụ\nCác sở, ban, ngành thực hiện nhiệm vụ tại Phụ lục kèm theo.',
  check({ documents }, report) {
    const appendices = documents.filter(({ kind }) => kind === 'appendix');
    const others = documents.filter(({ kind }) => kind !== 'appendix');
    // A file of appendices alone does not have the text that points to them.
    if (appendices.length === 0 || others.length === 0) return;
    const mentions = mentionsOf(documents);
    if (mentions === 'all') return;
    for (const appendix of appendices) {
      const label = lineOf(appendix, 'appendixLabel');
      const number = bareLabel(label?.label ?? '');
      const isNamed = number === '' ? mentions.length > 0 : mentions.some((mention) => sameNumber(mention, number));
      if (isNamed) continue;
      report({
        where: label?.where ?? appendix.where,
        found: `Trong văn bản không có chỗ nào dẫn đến “${label?.label ?? 'Phụ lục'}”.`,
        required: 'Mỗi phụ lục được nhắc đến trong văn bản.',
        remedy: `Thêm chỉ dẫn vào nội dung liên quan, ví dụ: (chi tiết tại ${label?.label ?? 'Phụ lục'} kèm theo).`,
      });
    }
  },
};

/** The numbers of the appendices that the text names; `all` where it speaks of them without numbers or as a range. */
function mentionsOf(documents: readonly OutlineDocument<unknown>[]): readonly string[] | 'all' {
  const numbers: string[] = [];
  for (const { kind, lines } of documents) {
    for (const line of lines) {
      if (line.role === 'attachment' || line.role === 'appendixLabel') continue;
      const references = referencesOf(line).filter(
        ({ steps }) => steps.length === 0 || steps.at(-1)?.unit === 'phụ lục',
      );
      for (const { steps } of references) numbers.push(steps.at(-1)?.number ?? '');
      if (kind === 'appendix') continue;
      if (references.some(({ steps }) => steps.length === 0) || unnumbered.test(line.text)) return 'all';
    }
  }
  return numbers;
}

const unnumbered =
  /[Pp]hụ lục(?!\s+(?:số\s+)?[IVX\d])(?![A-Za-zÀ-ỹ])|[Bb]iểu (?:tổng hợp|mẫu|chi tiết)|[Mm]ẫu kèm theo|[Pp]hụ lục\s+[IVX\d]+\s*(?:đến|-|–)\s*(?:Phụ lục\s*)?[IVX\d]|kèm theo (?:danh sách|bảng|phân công)/;
