import { nationalName } from '../../decree30/letterhead.ts';
import { sizeRanges } from '../../decree30/size-ranges.ts';
import { fold, isInCapitals } from '../../roles/fold.ts';
import { type OfficialDocument, passagesOf, type RoledFile } from '../../roles/role.ts';
import { at, type Spot, wholeFile } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { type Style, styleFaults, styleInWords } from '../style-faults.ts';
import { hasDrawing, letterheadsOf, plainText } from './letterhead.ts';

const style: Style = { size: sizeRanges.nationalName, bold: true, italic: false };

const required = `“${nationalName}”, chữ in hoa, ${styleInWords(style)}.`;

export const h01: FormRule = {
  code: 'H01',
  level: 'E',
  title: 'Quốc hiệu ghi đúng, chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm.',
  source: 'điểm a khoản 1 Mục II Phần I Phụ lục I',
  why: 'Quốc hiệu là thành phần đầu tiên của thể thức, ghi sai hoặc thiếu là văn bản chưa đúng thể thức.',
  wrong: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  right: nationalName,
  check(file, report) {
    for (const { document, nationalName: passage, motto } of letterheadsOf(file)) {
      if (!passage) {
        if (motto && !mayHaveIt(document)) report(missing(at(motto), 'Phía trên Tiêu ngữ không có Quốc hiệu.'));
        continue;
      }
      const faults = [...textFaults(plainText(passage)), ...styleFaults(passage, style)];
      if (faults.length === 0) continue;
      report({
        where: at(passage),
        found: `Quốc hiệu ${faults.join(', ')}.`,
        required,
        remedy: 'Ghi lại Quốc hiệu theo mẫu; chọn lại cỡ chữ, kiểu chữ ở thẻ Home.',
      });
    }
    const [first] = file.documents;
    if (first && lacksBoth(file, first)) {
      const [number] = passagesOf(first, 'documentNumber');
      report(missing(number ? at(number) : wholeFile, withoutHead(first)));
    }
  },
};

function missing(where: Spot, found: string) {
  return { where, found, required, remedy: 'Thêm Quốc hiệu ở phía trên cùng, bên phải trang đầu.' };
}

/** The decree itself writes HÒA and HOÀ. */
function textFaults(text: string): string[] {
  if (text.replace('HOÀ', 'HÒA') === nationalName) return [];
  if (!isInCapitals(text)) return ['không viết in hoa toàn bộ'];
  return [`ghi là “${text}”`];
}

/** Whether Quốc hiệu is there in a way that is not recognised: a picture, or cut in two lines, which H02 tells. */
function mayHaveIt(document: OfficialDocument): boolean {
  const head = document.passages.slice(0, longestHead);
  return hasDrawing(document) || head.some(({ text }) => /^(?:cong hoa|c\W*h\W*x\W*h)/.test(fold(text)));
}

const longestHead = 40;

function withoutHead(document: OfficialDocument): string {
  const rest = passagesOf(document, 'parentBody', 'issuer', 'documentNumber', 'placeAndDate');
  return rest.length > 0
    ? 'Văn bản không có Quốc hiệu và Tiêu ngữ.'
    : 'Văn bản không có phần đầu: Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành, số và ký hiệu, địa danh và thời gian.';
}

/** Of an issued document only what is surely one: dated or signed; and nothing above the page that may hold them. */
function lacksBoth({ file }: RoledFile, document: OfficialDocument): boolean {
  const isIssued = document.kind === 'issued' && document.type !== undefined;
  const isDated = passagesOf(document, 'documentNumber').length > 0 && passagesOf(document, 'placeAndDate').length > 0;
  const isSigned = passagesOf(document, 'authority').length > 0 && passagesOf(document, 'recipientsLabel').length > 0;
  if (!isIssued || !(isDated || isSigned) || passagesOf(document, 'nationalName', 'motto').length > 0) return false;
  if (mayHaveIt(document)) return false;
  const above = file.sections[0]?.headers.first ?? [];
  return above.every(({ text, drawings }) => drawings === 0 && !fold(text).includes('viet nam'));
}
