import { fold, isInCapitals } from './fold.ts';

/** How the parts of an official document are recognised by their words, also where they are written wrongly. */

/** No line that is recognised by its folded words is longer, and folding costs. */
const longestFolded = 120;

export function isNationalName(text: string): boolean {
  if (text.length > longestFolded) return false;
  const folded = fold(text);
  return /^c[o0]?ng h?o?a? ?xa h[o0]i chu nghia viet ?nam\W*$/.test(folded) || folded === 'chxhcn viet nam';
}

export function isMotto(text: string): boolean {
  if (text.length > longestFolded) return false;
  const folded = fold(text);
  return folded.length < 50 && folded.includes('doc lap') && folded.includes('hanh phuc');
}

/** `Số: 25/KH-UBND`, in any state of completion. */
export function isDocumentNumber(text: string): boolean {
  return text.length < 60 && /^Số\s*:?[\s\d.…_]*(?:\/|$)/iu.test(text) && !/ngày|;/iu.test(text);
}

/** `Hà Nội, ngày 05 tháng 3 năm 2020`, in any state of completion, with figures alone, too. */
export function isPlaceAndDate(text: string): boolean {
  if (text.length > 90 || text.startsWith('(')) return false;
  return (
    /^[^;:()]{0,50}?,?\s*ngày[\s\d.…_/]*tháng[\s\d.…_/]*năm[\s\d.…_]*$/iu.test(text) ||
    /^\p{Lu}[^;:()\d]{1,45},\s*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u.test(text)
  );
}

export function isSubject(text: string): boolean {
  return /^V\/v\b/iu.test(text);
}

export function isAddressee(text: string): boolean {
  return /^Kính gửi\b/iu.test(text);
}

/** Độ mật, mức độ khẩn, phạm vi lưu hành. */
export function isMark(text: string): boolean {
  return /^(?:hoa toc|thuong khan|khan|tuyet mat|toi mat|mat|luu hanh noi bo|xem xong tra lai|du thao.{0,12})$/.test(
    fold(text),
  );
}

/** What the digital signature of an attachment leaves: `Số: …/…; ngày/tháng/năm; giờ: phút: giây`. */
export function isSigningLine(text: string): boolean {
  return text.length < 120 && /^Số:[^;]*;[^;]*;?.*(?:giờ|[\d.…]\s*:\s*[\d.…])/u.test(text);
}

export function isAttachmentLine(text: string): boolean {
  return /^\(\s*(?:ban hành\s+)?kèm theo/iu.test(text);
}

/** A sentence that goes on to what the document does, with a colon, is an opening and no basis. */
export function isLegalBasis(text: string): boolean {
  return /^[-–]?\s*Căn cứ\s/u.test(text) && !text.endsWith(':');
}

/** What may stand at the end of the bases. */
export function isProposal(text: string): boolean {
  return /^[-–]?\s*(?:Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện .{10,}[;.])/u.test(text);
}

export function isEnactment(text: string): boolean {
  return /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:?$/u.test(text);
}

export function isRecipientsLabel(text: string): boolean {
  return /^n[oơ]i nhận\s*:?$/iu.test(text);
}

/** `TM. ỦY BAN NHÂN DÂN`, also as `T/M`, `TM ` or `KT Chủ tịch`. */
export function isAuthority(text: string): boolean {
  return text.length < 90 && /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\.\s*|\s+)\p{Lu}/u.test(text);
}

/** A post in capitals, as it stands above a signature. */
export function isPost(text: string): boolean {
  return (
    isInCapitals(text) &&
    /^(?:QUYỀN |PHÓ |Q\. ?)*(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG|VIỆN TRƯỞNG|TỔNG|THỦ TƯỚNG|PHÓ|HIỆU PHÓ|NGƯỜI)/u.test(
      text,
    )
  );
}

/** `Phụ lục I`, alone on its line or with its title behind it. */
export function appendixLabelIn(text: string): { label: string; title: string } | undefined {
  const match = /^(phụ\s+lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2}|[A-Z]))?)\s*[.:–-]?\s*(.*)$/iu.exec(text);
  const [, label = '', title = ''] = match ?? [];
  if (!match || (title !== '' && !isInCapitals(title))) return undefined;
  return { label, title };
}

/** Degrees, titles of honour and forms of address before a name; Ông is a family name, too, so it needs more behind it. */
const honorific =
  /^(?:(?:(?:PGS|GS|TSKH|TS|ThS|Th\.S|Ths|BS(?:CK)?I{0,2}|CKI{1,2}|CN|KS|DS|NGƯT|NGND|TTƯT)(?=[.\s])|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo Ưu tú|Đ\/c|Đồng chí|Bà(?=\s+\p{L}+\s+\p{L}+\s+\p{L})|Ông(?=\s+\p{L}+\s+\p{L}+\s+\p{L}))[.:]?\s*)+/u;

/** Ranks of the armed forces before a name. */
const rank = /^(?:(?:Thiếu|Trung|Thượng|Đại)\s+(?:úy|uý|tá|tướng)|Đại tướng)\s+/u;

/** What stands before the name in a line with a person's name; empty when it is the name alone. */
export function beforeName(text: string): { readonly words: string; readonly isRank: boolean } {
  const ranked = rank.exec(text)?.[0] ?? '';
  const honoured = honorific.exec(text.slice(ranked.length))?.[0] ?? '';
  return { words: `${ranked}${honoured}`.trim(), isRank: ranked !== '' && honoured === '' };
}

/** `Nguyễn Văn A`, with what may stand before it. */
export function isPersonName(text: string): boolean {
  const words = text.slice(beforeName(text).words.length).trim().split(/\s+/u);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word));
}
