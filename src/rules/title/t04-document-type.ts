import { typeAbbreviations } from '../../decree30/document-types.ts';
import { sizeRanges } from '../../decree30/size-ranges.ts';
import { fold, isInCapitals } from '../../roles/fold.ts';
import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { misset } from '../setting.ts';
import { isAtLeft } from './titled.ts';

export const t04: FormRule = {
  code: 'T04',
  level: 'E',
  title: 'Tên loại đứng riêng một dòng, chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm, canh giữa.',
  source: 'điểm b khoản 5 Mục II Phần I Phụ lục I',
  why: 'Người nhận biết ngay văn bản thuộc loại gì; tên loại sai thì chữ viết tắt trong ký hiệu cũng sai.',
  wrong: 'KẾ HOẠCH (cỡ 16)',
  right: 'KẾ HOẠCH (cỡ 14, đậm)',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentType');
      const setting = { size: sizeRanges.title, bold: true, italic: false, capitals: true };
      const fault = line && misset('Tên loại', line, setting);
      if (line && fault) report({ where: at(line), ...fault });
      else if (line && isAtLeft(line))
        report({
          where: at(line),
          found: 'Tên loại nằm sát lề trái.',
          required: 'Tên loại canh giữa theo chiều ngang văn bản.',
          remedy: 'Trong Word, chọn dòng này rồi bấm Ctrl+E.',
        });
      const unknown = line ? undefined : longerType(document);
      if (!unknown) continue;
      report({
        where: at(unknown.line),
        level: 'W',
        source: 'Mục I và Mẫu 1.4 Phụ lục III',
        found: `Dòng tên loại ghi “${unknown.line.text}”.`,
        required: `Dòng tên loại chỉ ghi tên loại, như “${unknown.type.toLocaleUpperCase('vi')}”; nội dung ghi ở trích yếu ngay bên dưới.`,
        remedy: 'Tách phần còn lại xuống dòng trích yếu, viết bằng chữ in thường.',
      });
    }
  },
};

const types = Object.keys(typeAbbreviations).map((type) => ({ type, folded: fold(type) }));

/** A line below the letterhead, in bold capitals, that begins with a type and goes on. */
function longerType(document: OfficialDocument): { line: Passage; type: string } | undefined {
  if (document.kind !== 'issued' || document.number === undefined) return undefined;
  const date = document.passages.findIndex(({ role }) => role === 'placeAndDate');
  if (date < 0) return undefined;
  const line = document.passages
    .slice(date + 1)
    .find(({ text, paragraph }) => text !== '' && paragraph.container.in === 'body');
  if (line?.paragraph.format.alignment !== 'center' || !isInCapitals(line.text)) return undefined;
  const folded = fold(line.text);
  const type = types.find((known) => folded.startsWith(`${known.folded} `))?.type;
  return type === undefined ? undefined : { line, type };
}
