import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';
import { lineFault } from '../line-length.ts';
import { lineUnder } from '../line-under.ts';
import { isAttachedPlan } from './attachment.ts';

export const a08: FormRule = {
  code: 'A08',
  level: 'W',
  title: 'Văn bản kèm theo quyết định có Quốc hiệu, Tiêu ngữ; đường kẻ ngắn nằm dưới dòng “(Kèm theo …)”.',
  source: 'Mẫu văn bản kèm theo quyết định (Mẫu 1.3 Phụ lục III)',
  why: 'Văn bản kèm theo được dùng riêng như một văn bản đầy đủ, nên có phần đầu như mọi văn bản.',
  wrong: 'Đường kẻ nằm giữa trích yếu và dòng “(Kèm theo …)”.',
  right: 'KẾ HOẠCH / trích yếu / (Kèm theo Quyết định …) / đường kẻ',
  check({ documents }, report) {
    for (const [index, document] of documents.entries()) {
      if (!isAttachedPlan(documents, index)) continue;
      const headless = withoutHead(document);
      if (headless) report(headless);
      const misplaced = lineOf(document);
      if (misplaced) report(misplaced);
    }
  },
};

function withoutHead(document: OfficialDocument): Violation<Spot> | undefined {
  const [title] = passagesOf(document, 'documentType');
  if (!title || passagesOf(document, 'nationalName', 'motto').length > 0) return undefined;
  return {
    where: at(title),
    found: 'Văn bản kèm theo không có Quốc hiệu, Tiêu ngữ.',
    required: 'Phần đầu có tên cơ quan ban hành, Quốc hiệu và Tiêu ngữ; không có số và thời gian.',
    remedy: 'Chép phần đầu của quyết định, bỏ dòng số, ký hiệu và dòng địa danh, thời gian.',
  };
}

function lineOf(document: OfficialDocument): Violation<Spot> | undefined {
  const lines = passagesOf(document, 'attachmentLine');
  const [last, abstract] = [lines.at(-1), passagesOf(document, 'abstract')];
  if (!last) return undefined;
  const fault = faultOf(document, lines, abstract);
  if (fault === undefined) return undefined;
  return {
    where: at(last),
    found: fault,
    required: 'Đường kẻ ngắn, nét liền, ở giữa, dưới dòng “(Kèm theo …)”.',
    remedy: 'Trong Word: Insert, Shapes, Line; vẽ một đường ngang ở giữa, dưới dòng “(Kèm theo …)”.',
  };
}

function faultOf(
  document: OfficialDocument,
  lines: readonly Passage[],
  abstract: readonly Passage[],
): string | undefined {
  const under = lineUnder(document, lines);
  if (under) {
    // Whether it is measured by this line or by the abstract, the form does not say.
    const byAbstract = lineUnder({ ...document, passages: [...abstract, ...behind(document, lines)] }, abstract);
    const fault = lineFault(under, 'dòng “(Kèm theo …)”');
    return byAbstract && lineFault(byAbstract, 'trích yếu') === undefined ? undefined : fault;
  }
  return lineUnder(document, abstract) === undefined
    ? missing(document, lines)
    : 'Đường kẻ nằm dưới trích yếu, trên dòng “(Kèm theo …)”.';
}

function missing(document: OfficialDocument, lines: readonly Passage[]): string | undefined {
  const near = [...lines, ...behind(document, lines).slice(0, 2)];
  const hasDrawing = near.some(({ paragraph }) => paragraph.lines.length + paragraph.drawings > 0);
  return hasDrawing ? undefined : 'Dưới dòng “(Kèm theo …)” không có đường kẻ.';
}

function behind({ passages }: OfficialDocument, lines: readonly Passage[]): readonly Passage[] {
  const last = lines.at(-1);
  return last ? passages.slice(passages.indexOf(last) + 1) : [];
}
