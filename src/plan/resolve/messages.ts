import type { Finding, Span } from '../../findings/finding.ts';
import type { ProseError } from '../prose.ts';
import { suggest } from '../suggest.ts';

/** The sentences for what only the whole of a spec shows to be wrong. */

/** An error whose file is known where it is reported. */
export type ErrorOf = Omit<Finding, 'file' | 'severity'>;

export function proseError(kind: ProseError['kind'], span: Span): ErrorOf {
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

export function unknownReference(id: string, anchors: Iterable<string>, span: Span): ErrorOf {
  const near = suggest(id, anchors);
  return {
    code: 'plan/unknown-reference',
    message: `Không có mục, khoản, điểm hay phụ lục nào mang mã “${id}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : `Ghi id: ${id} vào mục hoặc phụ lục cần dẫn chiếu.`,
    span,
  };
}

export function duplicateAnchor(id: string, span: Span): ErrorOf {
  return {
    code: 'plan/duplicate-id',
    message: `Mã “${id}” đã dùng cho chỗ khác.`,
    hint: 'Mỗi mục, khoản, điểm, phụ lục một mã riêng: đổi một trong hai mã.',
    span,
  };
}

export function duplicateId(kind: 'agency' | 'part', id: string, span: Span): ErrorOf {
  const owner = kind === 'agency' ? 'cơ quan' : 'phần của chỉ số';
  return {
    code: 'plan/duplicate-id',
    message: `Mã “${id}” đã dùng cho ${owner} khác.`,
    hint: `Mỗi ${owner} một mã riêng: đổi một trong hai mã.`,
    span,
  };
}

export function typedNumber(number: string, span: Span): ErrorOf {
  return {
    code: 'plan/typed-number',
    message: `“${number}” ở đầu câu là do phần mềm ghi, không tự ghi.`,
    hint: `Xóa “${number}” ở đây.`,
    span,
  };
}

export function unknownFootnote(id: string, footnotes: Iterable<string>, span: Span): ErrorOf {
  const near = suggest(id, footnotes);
  return {
    code: 'plan/unknown-footnote',
    message: `Chú thích “${id}” chưa có nội dung.`,
    hint: near ? `Có phải ý bạn là [^${near}]?` : `Ghi nội dung của chú thích dưới khóa footnotes: ${id}.`,
    span,
  };
}

export function nestedFootnote(id: string, span: Span): ErrorOf {
  return {
    code: 'plan/nested-footnote',
    message: `Chú thích “${id}” lại chứa một chú thích khác.`,
    hint: 'Ghi hai chú thích thành hai chỗ trong lời văn, hoặc gộp làm một.',
    span,
  };
}

export function unusedFootnote(id: string, span: Span): ErrorOf {
  return {
    code: 'plan/unused-footnote',
    message: `Chú thích “${id}” không được dùng ở đâu.`,
    hint: `Ghi [^${id}] vào chỗ cần chú thích, hoặc xóa chú thích này.`,
    span,
  };
}

export function unusedAppendix(id: string, span: Span): ErrorOf {
  return {
    code: 'plan/unused-appendix',
    message: `Nội dung chưa dẫn chiếu phụ lục “${id}” (điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: `Ghi {{ref ${id}}} vào chỗ nói đến phụ lục, ví dụ: (Chi tiết tại {{ref ${id}}} kèm theo).`,
    span,
  };
}

export function unknownId(
  kind: 'agency' | 'indicator' | 'content',
  id: string,
  candidates: Iterable<string>,
  span: Span,
): ErrorOf {
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
  };
}

export function circularContent(name: string, span: Span): ErrorOf {
  return {
    code: 'plan/circular-content',
    message: `Nội dung “${name}” lấy lại chính nó.`,
    hint: 'Bỏ khóa from ở đây.',
    span,
  };
}

export function notTheSum(name: string, year: string, total: string, sum: string, span: Span): ErrorOf {
  return {
    code: 'plan/not-the-sum',
    message: `${year} của “${name}” là ${total}, nhưng các phần cộng lại được ${sum}.`,
    hint: 'Kiểm tra lại các số liệu; nếu chỉ số không phải là tổng các phần thì bỏ khóa total.',
    span,
  };
}

export function impossibleDate(written: string, span: Span): ErrorOf {
  return {
    code: 'plan/impossible-date',
    message: `Không có ngày ${written} trong lịch.`,
    hint: 'Ghi theo thứ tự năm-tháng-ngày, ví dụ 2025-06-27.',
    span,
  };
}

export function outOfRange(what: string, range: string, clause: string, span: Span): ErrorOf {
  return {
    code: 'plan/out-of-range',
    message: `${what} phải từ ${range} (${clause} Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: 'Sửa lại con số, hoặc bỏ khóa này để phần mềm dùng giá trị thông thường.',
    span,
  };
}

export function abbreviatedIssuer(abbreviation: string, span: Span): ErrorOf {
  return {
    code: 'plan/abbreviated-issuer',
    message: `Tên cơ quan ban hành phải ghi đầy đủ, không viết tắt “${abbreviation}” (điểm a khoản 2 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).`,
    hint: 'Viết đủ tên, ví dụ Ủy ban nhân dân tỉnh …; tên gọi gọn để dùng trong lời văn ghi ở khóa short.',
    span,
  };
}

export function raggedRow(columns: number, span: Span): ErrorOf {
  return {
    code: 'plan/ragged-row',
    message: `Dòng này của bảng không vừa ${columns} cột.`,
    hint: 'Mỗi dòng phải có đủ số ô; ô gộp cột tính theo span, ô gộp dòng tính theo rows và không vượt quá dòng cuối.',
    span,
  };
}

export function missingDecision(span: Span): ErrorOf {
  return {
    code: 'plan/missing-decision',
    message: 'Mẫu quyet-dinh-ke-hoach cần phần quyết định (khóa decision).',
    hint: 'Ghi thêm khóa decision, hoặc đổi mẫu thành ke-hoach.',
    span,
  };
}

export function needlessDecision(span: Span): ErrorOf {
  return {
    code: 'plan/needless-decision',
    message: 'Mẫu ke-hoach không có phần quyết định (khóa decision).',
    hint: 'Xóa khóa decision, hoặc đổi mẫu thành quyet-dinh-ke-hoach.',
    span,
  };
}

export function wrongSymbol(symbol: string, type: string, abbreviation: string, span: Span): ErrorOf {
  return {
    code: 'plan/wrong-symbol',
    message: `Ký hiệu “${symbol}” không phải của ${type.toLocaleLowerCase('vi')} (Mục I Phụ lục III Nghị định số 30/2020/NĐ-CP).`,
    hint: `Ký hiệu phải bắt đầu bằng ${abbreviation}-, ví dụ ${abbreviation}-UBND.`,
    span,
  };
}

export function noTarget(name: string, span: Span): ErrorOf {
  return {
    code: 'plan/no-figure',
    message: `“${name}” chưa có mục tiêu.`,
    hint: 'Ghi thêm target cho chỉ số này trong indicators.',
    span,
  };
}

export function repeatedYear(name: string, year: string, span: Span): ErrorOf {
  return {
    code: 'plan/repeated-year',
    message: `“${name}” có hai kết quả của năm ${year}.`,
    hint: 'Giữ một kết quả cho mỗi năm.',
    span,
  };
}

export function needlessBases(span: Span): ErrorOf {
  return {
    code: 'plan/needless-bases',
    message: 'Với mẫu quyet-dinh-ke-hoach, căn cứ ở ngoài cùng (bases) không được in ra.',
    hint: 'Chuyển các căn cứ này vào decision: bases.',
    span,
  };
}

export function unusedContent(name: string, span: Span): ErrorOf {
  return {
    code: 'plan/unused-content',
    message: `Nội dung “${name}” chưa được đưa vào mục nào nên không có trong văn bản.`,
    hint: `Ghi from: ${name} vào một mục của sections, hoặc xóa nội dung này.`,
    span,
  };
}

export function unusedAgencies(span: Span): ErrorOf {
  return {
    code: 'plan/unused-content',
    message: 'Nhiệm vụ của các cơ quan (agencies) chưa được đưa vào mục nào nên không có trong văn bản.',
    hint: 'Ghi - agencies: all vào content của mục tổ chức thực hiện.',
    span,
  };
}

export function emptyTaskTable(span: Span): ErrorOf {
  return {
    code: 'plan/empty-table',
    message: 'Bảng nhiệm vụ này không có dòng nào.',
    hint: 'Ghi task: vào các nhiệm vụ cần đưa vào bảng, hoặc kiểm tra lại điều kiện lọc about, agencies, from.',
    span,
  };
}

export function placedTwice(name: string, span: Span): ErrorOf {
  return {
    code: 'plan/placed-twice',
    message: `Nội dung “${name}” đã được đưa vào chỗ khác.`,
    hint: 'Mỗi nội dung chỉ đưa vào một chỗ; chỗ thứ hai dùng {{ref …}} để dẫn chiếu.',
    span,
  };
}

export function emptyProse(span: Span): ErrorOf {
  return {
    code: 'plan/empty',
    message: 'Ở đây chỉ có dấu, không có chữ.',
    hint: 'Ghi nội dung hoặc xóa khóa này.',
    span,
  };
}

export function targetBelow(name: string, span: Span): ErrorOf {
  return {
    code: 'plan/target-below',
    message: `Mục tiêu của “${name}” thấp hơn kết quả gần nhất, nên câu “tăng ít nhất …” không đúng.`,
    hint: 'Kiểm tra lại số liệu; nếu càng thấp càng tốt thì tự viết câu bằng khóa each.',
    span,
  };
}

export function paperApart(span: Span): ErrorOf {
  return {
    code: 'plan/paper-apart',
    message: 'Chỉ văn bản điện tử mới có phụ lục, kế hoạch kèm theo ở tệp riêng.',
    hint: 'Xóa khóa files, hoặc đổi medium thành electronic.',
    span,
  };
}

export function needlessAttachment(span: Span): ErrorOf {
  return {
    code: 'plan/needless-attachment',
    message: 'Với mẫu ke-hoach, dòng (Kèm theo …) ở khóa attachment không được in ra.',
    hint: 'Xóa khóa attachment.',
    span,
  };
}

export function partsAndSections(span: Span): ErrorOf {
  return {
    code: 'plan/parts-and-sections',
    message: 'Kế hoạch chia phần (parts) thì các mục nằm trong từng phần, không ghi thêm sections ở ngoài cùng.',
    hint: 'Chuyển các mục này vào sections của một phần.',
    span,
  };
}

export function typedArchive(span: Span): ErrorOf {
  return {
    code: 'plan/typed-archive',
    message: 'Dòng “Lưu: VT, …” do phần mềm ghi, không ghi trong nơi nhận.',
    hint: 'Xóa dòng này; đơn vị lưu ghi ở khóa archive, ví dụ archive: {units: [NVĐP]}.',
    span,
  };
}
