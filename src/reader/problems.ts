import type { Finding } from '../findings/finding.ts';
import type { ZipProblem } from '../zip/read.ts';

/** The sentences for files that cannot be read as Word documents. */

export type Problem = Omit<Finding, 'file'>;

const again = 'Xin lại hoặc tải lại tệp; nếu Word còn mở được tệp này thì mở rồi lưu thành tệp mới.';
const saveAsWord = 'Mở tệp bằng Word, chọn Lưu thành (Save As) rồi chọn kiểu Tài liệu Word (*.docx).';

function problem(code: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, hint };
}

export const emptyFile = problem('docx/empty', 'Tệp rỗng, không có nội dung gì.', again);

export const oldWord = problem(
  'docx/old-word',
  'Tệp này lưu theo kiểu Word cũ (.doc), chương trình chỉ đọc được kiểu .docx.',
  saveAsWord,
);

export const encrypted = problem(
  'docx/encrypted',
  'Tệp được đặt mật khẩu nên không đọc được.',
  'Mở tệp bằng Word, vào Tệp (File), Thông tin (Info), Bảo vệ tài liệu (Protect Document), bỏ mật khẩu rồi lưu lại.',
);

export function otherKind(kind: string): Problem {
  return problem('docx/other-kind', `Đây là ${kind}, không phải tài liệu Word (.docx).`, otherKindHint(kind));
}

function otherKindHint(kind: string): string {
  const convertible = /văn bản|RTF|trang web/.test(kind);
  return convertible ? saveAsWord : 'Chọn tệp văn bản có kiểu .docx.';
}

export const notWord = problem(
  'docx/not-word',
  'Đây không phải là tài liệu Word (.docx).',
  'Chọn tệp .docx; nếu tệp chỉ được đổi đuôi tên thì mở bằng đúng chương trình đã tạo ra nó và lưu thành .docx.',
);

export const noMainPart = problem('docx/no-main-part', 'Tệp .docx bị hỏng: thiếu phần chứa nội dung văn bản.', again);

const zipProblems: Readonly<Record<ZipProblem, Problem>> = {
  'not-a-zip': problem('docx/not-a-zip', notWord.message, notWord.hint ?? ''),
  cut: problem('docx/truncated', 'Tệp .docx bị cụt: thiếu phần cuối, có thể do tải về hoặc sao chép dở dang.', again),
  damaged: problem('docx/damaged', 'Tệp .docx bị hỏng: nội dung nén bên trong không còn nguyên vẹn.', again),
  encrypted,
  'too-many-parts': problem(
    'docx/too-many-parts',
    'Tệp .docx chứa quá nhiều tệp con nên không phải là văn bản thông thường.',
    again,
  ),
  'too-large': problem(
    'docx/too-large',
    'Tệp .docx bung ra quá lớn so với một văn bản thông thường nên chương trình không mở.',
    'Giảm cỡ hình ảnh trong tệp (Nén ảnh – Compress Pictures) rồi lưu lại; không mở tệp không rõ nguồn gốc.',
  ),
};

export function zipProblem(found: ZipProblem): Problem {
  return zipProblems[found];
}

export function badXml(part: string, line: number, column: number): Problem {
  return problem('docx/bad-xml', `Tệp .docx bị hỏng: phần ${part} sai cú pháp ở dòng ${line}, cột ${column}.`, again);
}

export function badEncoding(part: string): Problem {
  return problem('docx/encoding', `Tệp .docx bị hỏng: phần ${part} không được mã hóa bằng UTF-8 hoặc UTF-16.`, again);
}

export function doctype(part: string): Problem {
  return problem(
    'docx/doctype',
    `Phần ${part} của tệp .docx có khai báo DTD, điều mà tài liệu Word không được phép có.`,
    'Không mở tệp không rõ nguồn gốc; nếu tin cậy được tệp này thì mở bằng Word rồi lưu thành tệp mới.',
  );
}

export function tooDeep(part: string): Problem {
  return problem('docx/too-deep', `Phần ${part} của tệp .docx có các thành phần lồng nhau quá sâu.`, again);
}

export function tooManyElements(part: string): Problem {
  return problem(
    'docx/too-many-elements',
    `Phần ${part} của tệp .docx có quá nhiều chữ hoặc thành phần so với một văn bản thông thường.`,
    'Tách văn bản thành nhiều tệp nhỏ hơn.',
  );
}
