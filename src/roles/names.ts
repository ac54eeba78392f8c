import type { OfficialDocument, Role } from './role.ts';

/** What a role is called in Vietnamese, in the decree's own words where it has some. */
export const roleNames: Readonly<Record<Role, string>> = {
  nationalName: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  parentBody: 'Tên cơ quan chủ quản',
  issuer: 'Tên cơ quan ban hành',
  documentNumber: 'Số, ký hiệu',
  placeAndDate: 'Địa danh và thời gian',
  subject: 'Trích yếu công văn',
  mark: 'Dấu chỉ mức độ khẩn, phạm vi lưu hành',
  signingLine: 'Thông tin chữ ký số',
  documentType: 'Tên loại',
  abstract: 'Trích yếu',
  attachmentLine: 'Dòng (Kèm theo …)',
  addressee: 'Kính gửi',
  enactedBy: 'Thẩm quyền ban hành',
  legalBasis: 'Căn cứ',
  enactment: 'Lời ban hành',
  partLabel: 'Phần, chương, mục',
  partTitle: 'Tên phần, chương, mục',
  article: 'Điều',
  section: 'Mục',
  clause: 'Khoản',
  subclause: 'Tiểu khoản',
  point: 'Điểm',
  bullet: 'Gạch đầu dòng',
  body: 'Nội dung',
  closing: 'Đoạn kết',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Danh sách nơi nhận',
  archive: 'Dòng lưu',
  issueCount: 'Ký hiệu người soạn, số bản',
  authority: 'Quyền hạn người ký',
  signerTitle: 'Chức vụ người ký',
  otherPost: 'Chức vụ khác',
  signerName: 'Họ tên người ký',
  contact: 'Địa chỉ, liên hệ',
  appendixLabel: 'Phụ lục',
  appendixTitle: 'Tên phụ lục',
  tableText: 'Bảng',
  rule: 'Đường kẻ',
  blank: 'Đoạn trống',
};

/** What a document of a file is called: Quyết định, Kế hoạch kèm theo, Phụ lục II. */
export function documentName({ kind, type, passages }: OfficialDocument): string {
  if (kind === 'appendix') return passages.find(({ role }) => role === 'appendixLabel')?.text.slice(0, 40) ?? 'Phụ lục';
  const name = type ?? 'Văn bản';
  return kind === 'attached' ? `${name} kèm theo` : name;
}
