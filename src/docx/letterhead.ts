import { motto, nationalName, ruleLength, urgencyMarks } from '../decree30/letterhead.ts';
import { textWidth } from '../decree30/text-width.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import type { Letterhead } from '../document/tree.ts';
import { columnsAt } from './fit.ts';
import { xmlOf } from './forms.ts';
import { framedParagraph } from './frame.ts';
import { plainParagraph } from './inlines.ts';
import { layoutTable } from './layout-table.ts';
import { nameLines } from './lines.ts';
import { ruleParagraph } from './rule.ts';

/**
 * Boxes 1 to 4: the issuer on the left, Quốc hiệu and Tiêu ngữ on the right, number and date under them. Annex I, Part
 * I, Sections II.1–4 and IV.
 *
 * @param area width of the text area in pt
 */
export function letterheadTable(letterhead: Letterhead, size: TypeSize, area: number): string {
  const sizes = typeSizes[size];
  const { left, right } = columnsAt(letterhead, size, area);
  const measure = { size: sizes.issuer, maxWidth: left - 6 };
  const parent = letterhead.parent ? nameLines(letterhead.parent, { ...measure, face: 'regular' }) : [];
  const issuer = nameLines(letterhead.issuer, { ...measure, face: 'bold' });
  const issuerRule = ruleLength(issuer.map((line) => textWidth(line, 'bold', sizes.issuer)));
  // As long as the text, clause 1.b.
  const mottoRule = textWidth(motto, 'bold', sizes.motto);
  const names = [
    [
      ...parent.map((line) => plainParagraph('CoQuanChuQuan', line)),
      ...issuer.map((line) => plainParagraph('CoQuanBanHanh', line)),
      ruleParagraph(issuerRule, left),
    ],
    [plainParagraph('QuocHieu', nationalName), plainParagraph('TieuNgu', motto), ruleParagraph(mottoRule, right)],
  ];
  const { number, placeAndDate } = letterhead;
  if (number === undefined || placeAndDate === undefined) return layoutTable([left, right], [names]);
  const dated = [
    [plainParagraph('SoKyHieu', number), ...urgencyMark(letterhead.urgency, left)],
    [plainParagraph('DiaDanhThoiGian', placeAndDate)],
  ];
  return layoutTable([left, right], [names, dated]);
}

/** Box 10b, in bright red as the stamp is. Section III, clause 2.b. */
function urgencyMark(text: string | undefined, width: number): string[] {
  const mark = Object.values(urgencyMarks).find((known) => known.text === text);
  if (!mark) return [];
  const column = { start: 0, width, end: 0 };
  return [xmlOf(framedParagraph('MucDoKhan', mark.text, mark, column, 'FF0000'))];
}
