import { textAreaOf } from '../../reader/sections.ts';
import { isInCapitals } from '../../roles/fold.ts';
import type { Passage, RoledFile } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { widthOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { type Cell, cellOf, type Letterhead, letterheadsOf, middleOf } from './letterhead.ts';

export const h09: FormRule = {
  code: 'H09',
  level: 'E',
  title: 'Quốc hiệu, Tiêu ngữ ở bên phải, tên cơ quan ở bên trái, ngang hàng nhau.',
  source: 'điểm a khoản 1 Mục II, Mục IV Phần I Phụ lục I',
  why: 'Người nhận tìm các thành phần của văn bản theo đúng vị trí trong sơ đồ.',
  wrong: 'Quốc hiệu ở bên trái, tên cơ quan ở bên phải.',
  right: 'Tên cơ quan ở bên trái, Quốc hiệu ở bên phải, cùng một hàng.',
  check(file, report) {
    for (const letterhead of letterheadsOf(file)) {
      const { nationalName } = letterhead;
      const fault = nationalName && faultOf(letterhead, file);
      if (!fault) continue;
      report({
        where: at(nationalName),
        found: fault,
        required: 'Tên cơ quan ở bên trái, Quốc hiệu ở phía trên cùng, bên phải trang đầu.',
        remedy: 'Dùng bảng một hàng hai cột không viền: cột trái ghi tên cơ quan, cột phải ghi Quốc hiệu, Tiêu ngữ.',
      });
    }
  },
};

function faultOf({ document, nationalName, parent, issuer }: Letterhead, { file }: RoledFile): string | undefined {
  if (!nationalName) return undefined;
  const box1 = cellOf(nationalName);
  const name = parent[0] ?? issuer[0];
  const box2 = name && cellOf(name);
  if (box1 && !box2) return document.passages.some((passage) => isNameAtRight(passage, box1)) ? swapped : undefined;
  if (box1 && box2) {
    if (box1.table !== box2.table) return undefined;
    if (box1.row !== box2.row) return 'Quốc hiệu và tên cơ quan không ngang hàng.';
    return box1.column < box2.column ? swapped : undefined;
  }
  const section = file.sections[nationalName.paragraph.section];
  // Alone on its line: where it stands is what its alignment says. Columns made with tabs are uncertain.
  if (!section || nationalName.paragraph.container.in !== 'body' || nationalName.paragraph.text.includes('\t'))
    return undefined;
  const area = textAreaOf(section);
  const offset = middleOf(nationalName, widthOf(nationalName)) - (area.leftPt + area.widthPt / 2);
  if (Math.abs(offset) < nearMiddlePt) return 'Quốc hiệu ở giữa trang.';
  return offset < 0 ? 'Quốc hiệu ở bên trái.' : undefined;
}

/** A line in capitals in the row of Quốc hiệu, but behind it. */
function isNameAtRight(passage: Passage, box1: Cell): boolean {
  const cell = cellOf(passage);
  if (cell?.table !== box1.table || cell.row !== box1.row || cell.column <= box1.column) return false;
  return passage.role === 'body' && isInCapitals(passage.text);
}

const swapped = 'Quốc hiệu ở bên trái, tên cơ quan ở bên phải.';

const nearMiddlePt = 12;
