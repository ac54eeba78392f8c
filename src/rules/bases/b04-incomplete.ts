import { citationsIn } from '../../outline/citations.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isOfLaw, legalBases, wordsOfBasis } from './legal-bases.ts';

export const b04: FormRule = {
  code: 'B04',
  level: 'E',
  title: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu.',
  source: 'điểm a khoản 6 Mục II Phần I Phụ lục I',
  why: 'Thiếu một yếu tố thì người đọc khó tìm đúng văn bản làm căn cứ.',
  wrong: 'Căn cứ Nghị định số 30/2020/NĐ-CP;',
  right: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
  check({ documents }, report) {
    for (const basis of documents.flatMap(legalBases)) {
      const missing = missingIn(wordsOfBasis(basis));
      if (missing.length === 0) continue;
      report({
        where: at(basis),
        found: `Căn cứ chưa ghi ${missing.join(', ')}.`,
        required: 'Tên loại; số, ký hiệu; ngày tháng năm; cơ quan ban hành; trích yếu nội dung.',
        remedy: `Ghi thêm ${missing.join(', ')} theo bản chính của văn bản đó.`,
      });
    }
  },
};

/** What the first document of a basis is cited without; nothing of what is not surely one. */
function missingIn(text: string): string[] {
  if (isOfLaw(text) || !/^Căn cứ\s/u.test(text) || /…|\.{3}/u.test(text)) return [];
  if (withoutNumber.test(text)) return ['số, ký hiệu'];
  if (withoutSymbol.test(text))
    return /(?<!\p{L})ngày(?!\p{L})/u.test(text) ? ['ký hiệu'] : ['ký hiệu', 'ngày tháng năm ban hành'];
  const [first] = citationsIn(text);
  if (!first || !/^Căn cứ [^;,]*$/u.test(text.slice(0, first.start))) return [];
  const own = text.split(';')[0] ?? text;
  const missing: string[] = [];
  if (!/(?<!\p{L})(?:ngày|tháng|năm)(?!\p{L})|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.test(own.slice(first.start)))
    missing.push('ngày tháng năm ban hành');
  if (first.issuer === undefined && !/(?<!\p{L})của(?!\p{L})/u.test(own)) missing.push('cơ quan ban hành');
  if (first.title === undefined && wordsBehind(own, first.end) < 3) missing.push('trích yếu nội dung');
  return missing;
}

/** `Căn cứ Nghị định về công tác văn thư`; a resolution of a session, say, is called without a number too. */
const withoutNumber =
  /^Căn cứ\s+(?:Nghị định|Thông tư|Thông tư liên tịch)\s+(?:của|ngày|về|quy định|hướng dẫn)(?!.*\d[/-]\p{Lu})/u;

/** `Căn cứ Công văn số 22 của Ủy ban nhân dân tỉnh`: behind the number neither a slash nor a hyphen. */
const withoutSymbol =
  /^Căn cứ\s+(?:Công văn|Kế hoạch|Quyết định|Nghị quyết|Thông báo|Chỉ thị|Hướng dẫn|Nghị định|Thông tư)\s+(?:số\s*)?\d{1,5}\s+(?:của|ngày|về)(?!\p{L})/u;

function wordsBehind(text: string, offset: number): number {
  return text.slice(offset).match(/\p{L}+/gu)?.length ?? 0;
}
