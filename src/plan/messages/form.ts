import type { Span } from '../../findings/finding.ts';
import type { ProseError } from '../prose.ts';
import type { PlanError } from './plan-error.ts';

/** The sentences for prose, dates, layout and the form of a document. */

export function proseError(kind: ProseError['kind'], span: Span): PlanError {
  switch (kind) {
    case 'unclosed-expression':
      return {
        code: 'plan/unclosed-expression',
        message: 'Dấu {{ mở mà không có dấu }} đóng.',
        hint: 'Thêm }} vào sau tên, hoặc viết \\{ nếu muốn in dấu ngoặc nhọn.',
        span,
      };
    case 'unclosed-bold':
      return {
        code: 'plan/unclosed-bold',
        message: 'Dấu ** mở chữ đậm mà không có dấu ** đóng trong cùng đoạn.',
        hint: 'Thêm ** vào cuối phần chữ đậm, hoặc viết \\* nếu muốn in dấu sao.',
        span,
      };
    case 'unclosed-italic':
      return {
        code: 'plan/unclosed-italic',
        message: 'Dấu * mở chữ nghiêng mà không có dấu * đóng trong cùng đoạn.',
        hint: 'Thêm * vào cuối phần chữ nghiêng, hoặc viết \\* nếu muốn in dấu sao.',
        span,
      };
  }
}

export function typedNumber(number: string, span: Span): PlanError {
  return {
    code: 'plan/typed-number',
    message: `“${number}” ở đầu câu là do phần mềm ghi, không tự ghi.`,
    hint: `Xóa “${number}” ở đây.`,
    span,
  };
}

export function notEvaluated(expression: string, span: Span): PlanError {
  return {
    code: 'plan/not-evaluated',
    message: `Ở khóa này ${expression} không được thay mà in ra nguyên như vậy.`,
    hint: 'Ghi thẳng nội dung cần có, ví dụ năm 2026.',
    span,
  };
}

export function typedType(type: string, typed: string, span: Span): PlanError {
  return {
    code: 'plan/typed-type',
    message: `Tên loại “${type}” do phần mềm ghi phía trên, trích yếu không lặp lại (khoản 5 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: `Xóa chữ “${typed}” ở đầu trích yếu.`,
    span,
    needs: ['template'],
  };
}

export function unopenedBasis(span: Span): PlanError {
  return {
    code: 'plan/unopened-basis',
    message: 'Căn cứ này không mở đầu bằng “Căn cứ” (hoặc “Thực hiện”, “Theo”, “Xét”).',
    hint: 'Ghi thêm “Căn cứ” ở đầu, ví dụ: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
    span,
  };
}

export function singleBrace(expression: string, span: Span): PlanError {
  return {
    code: 'plan/single-brace',
    message: `“{${expression}}” chỉ có một dấu ngoặc nhọn mỗi bên nên được in nguyên như vậy, không thay bằng dữ liệu.`,
    hint: `Viết {{${expression}}}; nếu đúng là muốn in dấu ngoặc nhọn thì viết \\{.`,
    span,
  };
}

export function impossibleDate(written: string, span: Span): PlanError {
  return {
    code: 'plan/impossible-date',
    message: `Không có ngày ${written} trong lịch.`,
    hint: 'Ghi theo thứ tự năm-tháng-ngày, ví dụ 2025-06-27.',
    span,
  };
}

export function outOfRange(what: string, range: string, clause: string, span: Span): PlanError {
  return {
    code: 'plan/out-of-range',
    message: `${what} phải từ ${range} (${clause} Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: 'Sửa lại con số, hoặc bỏ khóa này để phần mềm dùng giá trị thông thường.',
    span,
  };
}

export function tooWide(what: string, most: string, span: Span): PlanError {
  return {
    code: 'plan/out-of-range',
    message: `${what} rộng khác thường; phần mềm nhận đến ${most}.`,
    hint: 'Sửa lại con số, hoặc bỏ khóa này để phần mềm dùng giá trị thông thường.',
    span,
  };
}

export function abbreviatedIssuer(abbreviation: string, span: Span): PlanError {
  return {
    code: 'plan/abbreviated-issuer',
    message: `Tên cơ quan ban hành phải ghi đầy đủ, không viết tắt “${abbreviation}” (điểm a khoản 2 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: 'Viết đủ tên, ví dụ Ủy ban nhân dân tỉnh …; tên gọi gọn để dùng trong lời văn ghi ở khóa short.',
    span,
  };
}

export function missingDecision(span: Span): PlanError {
  return {
    code: 'plan/missing-decision',
    message: 'Mẫu quyet-dinh-ke-hoach cần phần quyết định (khóa decision).',
    hint: 'Ghi thêm khóa decision, hoặc đổi mẫu thành ke-hoach.',
    span,
    needs: ['decision', 'template'],
  };
}

export function needlessDecision(span: Span): PlanError {
  return {
    code: 'plan/needless-decision',
    message: 'Mẫu ke-hoach không có phần quyết định (khóa decision).',
    hint: 'Xóa khóa decision, hoặc đổi mẫu thành quyet-dinh-ke-hoach.',
    span,
    needs: ['template'],
  };
}

export function wrongSymbol(symbol: string, type: string, abbreviation: string, span: Span): PlanError {
  return {
    code: 'plan/wrong-symbol',
    message: `Ký hiệu “${symbol}” không phải của ${type.toLocaleLowerCase('vi')} (Mục I Phụ lục III Nghị định số 30/2020/NĐ-CP).`,
    hint: `Ký hiệu phải bắt đầu bằng ${abbreviation}-, ví dụ ${abbreviation}-UBND.`,
    span,
    needs: ['decision', 'template'],
  };
}

export function needlessBases(span: Span): PlanError {
  return {
    code: 'plan/needless-bases',
    message: 'Với mẫu quyet-dinh-ke-hoach, căn cứ ở ngoài cùng (bases) không được in ra.',
    hint: 'Chuyển các căn cứ này vào decision: bases.',
    span,
  };
}

export function emptyProse(span: Span): PlanError {
  return {
    code: 'plan/empty',
    message: 'Ở đây chỉ có dấu, không có chữ.',
    hint: 'Ghi nội dung hoặc xóa khóa này.',
    span,
  };
}

export function paperApart(span: Span): PlanError {
  return {
    code: 'plan/paper-apart',
    message: 'Chỉ văn bản điện tử mới có phụ lục, kế hoạch kèm theo ở tệp riêng.',
    hint: 'Xóa khóa files, hoặc đổi medium thành electronic.',
    span,
    needs: ['medium'],
  };
}

export function needlessAttachment(span: Span): PlanError {
  return {
    code: 'plan/needless-attachment',
    message: 'Với mẫu ke-hoach, dòng (Kèm theo …) ở khóa attachment không được in ra.',
    hint: 'Xóa khóa attachment.',
    span,
    needs: ['decision'],
  };
}

export function partsAndSections(span: Span): PlanError {
  return {
    code: 'plan/parts-and-sections',
    message: 'Kế hoạch chia phần (parts) thì các mục nằm trong từng phần, không ghi thêm sections ở ngoài cùng.',
    hint: 'Chuyển các mục này vào sections của một phần.',
    span,
  };
}

export function typedArchive(span: Span): PlanError {
  return {
    code: 'plan/typed-archive',
    message: 'Dòng “Lưu: VT, …” do phần mềm ghi, không ghi trong nơi nhận.',
    hint: 'Xóa dòng này; đơn vị lưu ghi ở khóa archive, ví dụ archive: {units: [NVĐP]}.',
    span,
  };
}
