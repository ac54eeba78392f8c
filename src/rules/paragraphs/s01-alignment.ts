import { mmOfPt } from '../../decree30/units.ts';
import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { firstOfEach, isOfSeveralLines, isTitle, runningText } from './running-text.ts';

export const s01: FormRule = {
  code: 'S01',
  level: 'E',
  title: 'Nội dung canh đều cả hai lề; đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
  source: 'điểm e khoản 6 Mục II Phần I Phụ lục I',
  why: 'Hai lề thẳng và đầu dòng lùi đều giúp người đọc nhận ra từng đoạn.',
  wrong: 'Canh trái, đầu dòng sát lề.',
  right: 'Canh đều hai lề, đầu dòng lùi 1,27 cm.',
  check(file, report) {
    firstOfEach(file, unjustified, (first, all) =>
      report({
        where: at(first),
        found: `Đoạn văn không canh đều hai lề${andOthers(all, 'đoạn')}.`,
        required: 'Canh đều cả hai lề.',
        remedy: 'Trong Word: chọn đoạn văn, bấm Ctrl+J.',
      }),
    );
    for (const document of file.documents) {
      for (const [mm, all] of byIndent(document)) {
        const [first] = all;
        if (!first) continue;
        report({
          where: at(first),
          found:
            mm === 0
              ? `Đầu dòng không lùi vào${andOthers(all, 'đoạn')}.`
              : `Đầu dòng lùi vào ${figure(mm / 10)} cm${andOthers(all, 'đoạn')}.`,
          required: 'Đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
          remedy: 'Trong Word: Paragraph, Special chọn First line, ghi 1,27 cm; Before text ghi 0.',
        });
      }
    }
    firstOfEach(file, indentedByKeys, (first, all) =>
      report({
        where: at(first),
        found: `Đầu dòng lùi vào bằng phím Tab hoặc dấu cách${andOthers(all, 'đoạn')}.`,
        required: 'Đầu dòng lùi vào bằng định dạng đoạn văn.',
        remedy: 'Xóa Tab và dấu cách đầu dòng; trong Word: Paragraph, Special chọn First line, ghi 1,27 cm.',
        level: 'I',
      }),
    );
  },
};

function unjustified(document: OfficialDocument): readonly Passage[] {
  return runningText(document).filter(
    (passage) =>
      passage.paragraph.format.alignment !== 'justify' &&
      isOfSeveralLines(passage) &&
      !((passage.role === 'clause' || passage.role === 'subclause') && isTitle(passage)),
  );
}

/** What rulers and the numbers of lists may differ by, mm. */
const tolerance = 0.7;

/** Deeper lists may stand further in; only what begins before 1 cm or, of plain text, elsewhere, is none of the two. */
function byIndent(document: OfficialDocument): Map<number, Passage[]> {
  const found = new Map<number, Passage[]>();
  for (const passage of runningText(document)) {
    const { role, paragraph } = passage;
    if (isIndentedByKeys(passage)) continue;
    const mm = Math.round(mmOfPt(paragraph.format.leftPt + paragraph.format.firstLinePt) * 10) / 10;
    if (isNear(mm, 10) || isNear(mm, 12.7)) continue;
    const isPlain = role === 'body' || role === 'closing' || role === 'article' || role === 'legalBasis';
    if (mm > 10 && !(isPlain && paragraph.format.leftPt === 0)) continue;
    if (!isPlain && !isOfSeveralLines(passage)) continue;
    const known = found.get(mm);
    if (known) known.push(passage);
    else found.set(mm, [passage]);
  }
  return found;
}

function isNear(mm: number, wanted: number): boolean {
  return Math.abs(mm - wanted) <= tolerance;
}

function indentedByKeys(document: OfficialDocument): readonly Passage[] {
  return runningText(document).filter(isIndentedByKeys);
}

function isIndentedByKeys({ paragraph: { text, format } }: Passage): boolean {
  return format.firstLinePt + format.leftPt < 1 && /^(?:\t| {3,}|\u00a0{3,})\s*\S/u.test(text);
}
