import type { Span } from '../../findings/finding.ts';
import type { PlanError } from './plan-error.ts';

/** The sentences for figures and tables. */

export function notTheSum(id: string, name: string, year: string, total: string, sum: string, span: Span): PlanError {
  return {
    code: 'plan/not-the-sum',
    message: `${year} của “${name}” là ${total}, nhưng các phần cộng lại được ${sum}.`,
    hint: 'Kiểm tra lại các số liệu; nếu chỉ số không phải là tổng các phần thì bỏ khóa total.',
    span,
    needs: [id],
  };
}

export function raggedRow(columns: number, span: Span): PlanError {
  return {
    code: 'plan/ragged-row',
    message: `Dòng này của bảng không vừa ${columns} cột.`,
    hint: 'Mỗi dòng phải có đủ số ô; ô gộp cột tính theo span, ô gộp dòng tính theo rows và không vượt quá dòng cuối.',
    span,
  };
}

export function noTarget(id: string, name: string, span: Span): PlanError {
  return {
    code: 'plan/no-figure',
    message: `“${name}” chưa có mục tiêu.`,
    hint: 'Ghi thêm target cho chỉ số này trong indicators.',
    span,
    needs: [id],
  };
}

export function repeatedYear(name: string, year: string, span: Span): PlanError {
  return {
    code: 'plan/repeated-year',
    message: `“${name}” có hai kết quả của năm ${year}.`,
    hint: 'Giữ một kết quả cho mỗi năm.',
    span,
  };
}

export function emptyTaskTable(span: Span): PlanError {
  return {
    code: 'plan/empty-table',
    message: 'Bảng nhiệm vụ này không có dòng nào.',
    hint: 'Ghi task: vào các nhiệm vụ cần đưa vào bảng, hoặc kiểm tra lại điều kiện lọc about, agencies, from.',
    span,
    needs: ['task'],
  };
}

export function targetBelow(name: string, span: Span): PlanError {
  return {
    code: 'plan/target-below',
    message: `Mục tiêu của “${name}” thấp hơn kết quả gần nhất, nên câu “tăng ít nhất …” không đúng.`,
    hint: 'Kiểm tra lại số liệu; nếu càng thấp càng tốt thì tự viết câu bằng khóa each.',
    span,
    needs: ['year'],
  };
}
