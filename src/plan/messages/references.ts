import type { Span } from '../../findings/finding.ts';
import { suggest } from '../suggest.ts';
import type { PlanError } from './plan-error.ts';

/** The sentences for what is named and is not there, or is there and never named. */

export function unknownReference(id: string, anchors: Iterable<string>, span: Span): PlanError {
  const near = suggest(id, anchors);
  return {
    code: 'plan/unknown-reference',
    message: `Không có mục, khoản, điểm hay phụ lục nào mang mã “${id}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : `Ghi id: ${id} vào mục hoặc phụ lục cần dẫn chiếu.`,
    span,
    needs: [id],
  };
}

export function duplicateAnchor(id: string, span: Span): PlanError {
  return {
    code: 'plan/duplicate-id',
    message: `Mã “${id}” đã dùng cho chỗ khác.`,
    hint: 'Mỗi mục, khoản, điểm, phụ lục một mã riêng: đổi một trong hai mã.',
    span,
  };
}

export function duplicateId(kind: 'agency' | 'part', id: string, span: Span): PlanError {
  const owner = kind === 'agency' ? 'cơ quan' : 'phần của chỉ số';
  return {
    code: 'plan/duplicate-id',
    message: `Mã “${id}” đã dùng cho ${owner} khác.`,
    hint: `Mỗi ${owner} một mã riêng: đổi một trong hai mã.`,
    span,
  };
}

export function unknownFootnote(id: string, footnotes: Iterable<string>, span: Span): PlanError {
  const near = suggest(id, footnotes);
  return {
    code: 'plan/unknown-footnote',
    message: `Chú thích “${id}” chưa có nội dung.`,
    hint: near ? `Có phải ý bạn là [^${near}]?` : `Ghi nội dung của chú thích dưới khóa footnotes: ${id}.`,
    span,
    needs: [id],
  };
}

export function nestedFootnote(id: string, span: Span): PlanError {
  return {
    code: 'plan/nested-footnote',
    message: `Chú thích “${id}” lại chứa một chú thích khác.`,
    hint: 'Ghi hai chú thích thành hai chỗ trong lời văn, hoặc gộp làm một.',
    span,
  };
}

export function unusedFootnote(id: string, span: Span): PlanError {
  return {
    code: 'plan/unused-footnote',
    message: `Chú thích “${id}” không được dùng ở đâu.`,
    hint: `Ghi [^${id}] vào chỗ cần chú thích, hoặc xóa chú thích này.`,
    span,
    needs: [id],
  };
}

export function unusedAppendix(id: string, span: Span): PlanError {
  return {
    code: 'plan/unused-appendix',
    message: `Nội dung chưa dẫn chiếu phụ lục “${id}” (điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: `Ghi {{ref ${id}}} vào chỗ nói đến phụ lục, ví dụ: (Chi tiết tại {{ref ${id}}} kèm theo).`,
    span,
    needs: [id],
  };
}

export function unknownId(
  kind: 'agency' | 'indicator' | 'content',
  id: string,
  candidates: Iterable<string>,
  span: Span,
): PlanError {
  const near = suggest(id, candidates);
  const nouns = { agency: 'Không có cơ quan', indicator: 'Không có chỉ số', content: 'Không có nội dung' } as const;
  const keys = {
    agency: 'agencies',
    indicator: 'indicators',
    content: 'tệp (purpose, requirements, funding…)',
  } as const;
  return {
    code: `plan/unknown-${kind}`,
    message: `${nouns[kind]} nào mang mã “${id}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : `Khai báo mã này trong ${keys[kind]}.`,
    span,
    needs: [id],
  };
}

export function circularContent(name: string, span: Span): PlanError {
  return {
    code: 'plan/circular-content',
    message: `Nội dung “${name}” lấy lại chính nó.`,
    hint: 'Bỏ khóa from ở đây.',
    span,
  };
}

export function unusedContent(name: string, span: Span): PlanError {
  return {
    code: 'plan/unused-content',
    message: `Nội dung “${name}” chưa được đưa vào mục nào nên không có trong văn bản.`,
    hint: `Ghi from: ${name} vào một mục của sections, hoặc xóa nội dung này.`,
    span,
    needs: [name],
  };
}

export function unusedAgencies(span: Span): PlanError {
  return {
    code: 'plan/unused-content',
    message: 'Nhiệm vụ của các cơ quan (agencies) chưa được đưa vào mục nào nên không có trong văn bản.',
    hint: 'Ghi - agencies: all vào content của mục tổ chức thực hiện.',
    span,
    needs: ['agencies'],
  };
}

export function placedTwice(name: string, span: Span): PlanError {
  return {
    code: 'plan/placed-twice',
    message: `Nội dung “${name}” đã được đưa vào chỗ khác.`,
    hint: 'Mỗi nội dung chỉ đưa vào một chỗ; chỗ thứ hai dùng {{ref …}} để dẫn chiếu.',
    span,
  };
}
