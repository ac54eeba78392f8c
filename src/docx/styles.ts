import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import type { TypeSizes } from '../decree30/type-sizes.ts';
import { twipsOfMm, twipsOfPt } from '../decree30/units.ts';

/** The font of every document. Annex I, Part I, I.4. */
const fontName = 'Times New Roman';

/** The styles of the Word file: the id in the file and the name in Word's list, in the words clerks know. */
export const styleNames = {
  Normal: 'Normal',
  QuocHieu: 'Quốc hiệu',
  TieuNgu: 'Tiêu ngữ',
  CoQuanChuQuan: 'Cơ quan chủ quản',
  CoQuanBanHanh: 'Cơ quan ban hành',
  SoKyHieu: 'Số và ký hiệu',
  DiaDanhThoiGian: 'Địa danh và thời gian',
  DuongKe: 'Đường kẻ',
  MucDoKhan: 'Mức độ khẩn',
  PhamViLuuHanh: 'Phạm vi lưu hành',
  KySo: 'Thông tin ký số',
  TenLoai: 'Tên loại',
  TrichYeu: 'Trích yếu',
  KemTheo: 'Kèm theo',
  ThamQuyen: 'Thẩm quyền ban hành',
  CanCu: 'Căn cứ',
  QuyetDinh: 'Quyết định',
  NoiDung: 'Nội dung',
  Dieu: 'Điều',
  Phan: 'Phần',
  TenPhan: 'Tên phần',
  Muc: 'Mục',
  KhoanTieuDe: 'Khoản có tiêu đề',
  TieuKhoanTieuDe: 'Tiểu khoản có tiêu đề',
  Khoan: 'Khoản',
  Diem: 'Điểm',
  GachDauDong: 'Gạch đầu dòng',
  GachCong: 'Dấu cộng đầu dòng',
  LietKe: 'Liệt kê',
  NhanPhuLuc: 'Phụ lục',
  TenPhuLuc: 'Tên phụ lục',
  TieuDeBang: 'Tiêu đề bảng',
  NoiDungBang: 'Nội dung bảng',
  NhanNoiNhan: 'Nơi nhận',
  NoiNhan: 'Danh sách nơi nhận',
  QuyenHan: 'Quyền hạn và chức vụ',
  ChucVuKhac: 'Chức vụ khác',
  HoTen: 'Họ và tên',
  SoTrang: 'Số trang',
  LienHe: 'Địa chỉ liên hệ',
  FootnoteText: 'footnote text',
} as const;

export type StyleId = keyof typeof styleNames;

/** Room for a signature and a seal between post and name, in pt; the decree gives none. */
const signatureRoom = 76;

/** Height of the line that carries a drawn rule, in pt. */
const ruleHeight = 5;

type Options = Omit<IParagraphStyleOptions, 'id' | 'name' | 'basedOn'> & { readonly basedOn?: StyleId };

const single = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** Everything that is set once for the whole file; the text itself carries next to no direct formatting. */
export function stylesOf(sizes: TypeSizes, paragraph: ParagraphSetting): IStylesOptions {
  const half = (points: number) => points * 2;
  const firstLine = twipsOfMm(paragraph.firstLineMm);
  const spacing = {
    before: twipsOfPt(paragraph.spacingPt),
    line: Math.round(240 * paragraph.lineSpacing),
    lineRule: LineRuleType.AUTO,
  };
  const centred = { alignment: AlignmentType.CENTER, spacing: single } as const;
  const body = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing } as const;
  const heading = { ...body, alignment: AlignmentType.LEFT, keepNext: true, keepLines: true } as const;

  const styles: Record<StyleId, Options> = {
    Normal: { paragraph: { spacing: single } },
    QuocHieu: { run: { bold: true, size: half(sizes.nationalName) }, paragraph: { ...centred, keepNext: true } },
    TieuNgu: { run: { bold: true, size: half(sizes.motto) }, paragraph: { ...centred, keepNext: true } },
    CoQuanChuQuan: { run: { size: half(sizes.issuer) }, paragraph: { ...centred, keepNext: true } },
    CoQuanBanHanh: { run: { bold: true, size: half(sizes.issuer) }, paragraph: { ...centred, keepNext: true } },
    SoKyHieu: {
      run: { size: half(sizes.documentNumber) },
      paragraph: { ...centred, spacing: { ...single, before: 80 } },
    },
    DiaDanhThoiGian: {
      run: { italics: true, size: half(sizes.placeAndDate) },
      paragraph: { ...centred, spacing: { ...single, before: 80 } },
    },
    DuongKe: {
      run: { size: 4 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 50, after: 60, line: twipsOfPt(ruleHeight), lineRule: LineRuleType.EXACT },
      },
    },
    MucDoKhan: {
      run: { bold: true, size: half(sizes.mark), color: 'FF0000' },
      paragraph: { ...centred, spacing: { ...single, before: 160 } },
    },
    PhamViLuuHanh: { run: { bold: true, size: half(sizes.mark) }, paragraph: centred },
    KySo: {
      run: { size: half(sizes.signingLine) },
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { ...single, after: 120 } },
    },
    TenLoai: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, outlineLevel: 0, keepNext: true, spacing: { ...single, before: 280 } },
    },
    TrichYeu: { run: { bold: true, size: half(sizes.body) }, paragraph: { ...centred, keepNext: true } },
    KemTheo: { run: { italics: true, size: half(sizes.body) }, paragraph: { ...centred, keepNext: true } },
    ThamQuyen: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, keepNext: true, spacing: { ...single, before: 200, after: 80 } },
    },
    CanCu: { run: { italics: true }, basedOn: 'NoiDung' },
    QuyetDinh: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, keepNext: true, spacing: { ...single, before: 160, after: 40 } },
    },
    NoiDung: { paragraph: body },
    Dieu: { basedOn: 'NoiDung', paragraph: { outlineLevel: 1 } },
    Phan: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, keepNext: true, outlineLevel: 0, spacing: { ...single, before: 200 } },
    },
    TenPhan: { run: { bold: true, size: half(sizes.body) }, paragraph: { ...centred, keepNext: true } },
    Muc: { run: { bold: true }, basedOn: 'NoiDung', paragraph: { ...heading, outlineLevel: 1 } },
    KhoanTieuDe: { run: { bold: true }, basedOn: 'NoiDung', paragraph: { ...heading, outlineLevel: 2 } },
    TieuKhoanTieuDe: { run: { bold: true }, basedOn: 'NoiDung', paragraph: { ...heading, outlineLevel: 3 } },
    Khoan: { basedOn: 'NoiDung' },
    Diem: { basedOn: 'NoiDung' },
    GachDauDong: { basedOn: 'NoiDung' },
    GachCong: { basedOn: 'NoiDung' },
    LietKe: { basedOn: 'NoiDung' },
    NhanPhuLuc: {
      run: { bold: true, size: half(sizes.appendixLabel) },
      paragraph: { ...centred, outlineLevel: 0, keepNext: true },
    },
    TenPhuLuc: { run: { bold: true, size: half(sizes.body) }, paragraph: { ...centred, keepNext: true } },
    TieuDeBang: {
      run: { bold: true, size: half(sizes.table) },
      paragraph: { ...centred, keepNext: true, spacing: { ...single, before: 40, after: 40 } },
    },
    NoiDungBang: { run: { size: half(sizes.table) }, paragraph: { spacing: { ...single, before: 40, after: 40 } } },
    NhanNoiNhan: {
      run: { bold: true, italics: true, size: half(sizes.recipientsLabel) },
      paragraph: { spacing: single, keepNext: true },
    },
    NoiNhan: { run: { size: half(sizes.recipients) }, paragraph: { spacing: single } },
    QuyenHan: { run: { bold: true, size: half(sizes.body) }, paragraph: { ...centred, keepNext: true } },
    ChucVuKhac: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, keepNext: true, spacing: { ...single, before: twipsOfPt(signatureRoom) } },
    },
    HoTen: {
      run: { bold: true, size: half(sizes.body) },
      paragraph: { ...centred, spacing: { ...single, before: twipsOfPt(signatureRoom) } },
    },
    SoTrang: { run: { size: half(sizes.pageNumber) }, paragraph: centred },
    LienHe: { run: { size: half(sizes.contact) }, paragraph: { spacing: single } },
    FootnoteText: {
      run: { size: half(sizes.footnote) },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: single },
    },
  };
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: half(sizes.body),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
        },
      },
    },
    paragraphStyles: Object.entries(styles).map(([id, { basedOn, ...style }]) => ({
      ...style,
      id,
      name: Object.entries(styleNames).find(([known]) => known === id)?.[1] ?? id,
      ...(id === 'Normal' ? {} : { basedOn: basedOn ?? 'Normal' }),
      quickFormat: true,
    })),
  };
}
