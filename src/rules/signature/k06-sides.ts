import type { Passage } from '../../roles/role.ts';
import { type OfficialDocument, passagesOf, type RoledFile } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { signatureOf } from './block.ts';

export const k06: FormRule = {
  code: 'K06',
  level: 'E',
  title: 'Nơi nhận ở bên trái, phần ký ở bên phải; từ “Nơi nhận” ngang hàng với quyền hạn, chức vụ người ký.',
  source: 'điểm d khoản 9 Mục II và Mục IV Phần I Phụ lục I',
  why: 'Vị trí cố định giúp tìm người ký, đóng dấu và gắn chữ ký số đúng chỗ.',
  wrong: 'Phần ký bên trái, nơi nhận bên phải hoặc ở dưới phần ký.',
  right: 'Một bảng hai cột: nơi nhận bên trái, phần ký bên phải, cùng một hàng.',
  check(file, report) {
    for (const document of file.documents) {
      const [label] = passagesOf(document, 'recipientsLabel');
      const head = signatureOf(document)?.heads[0];
      const fault = label && head && faultOf(file, document, label, head);
      if (!label || fault === undefined) continue;
      report({
        where: at(label),
        found: fault,
        required: '“Nơi nhận” ở bên trái, ngang hàng với dòng quyền hạn, chức vụ của người ký ở bên phải.',
        remedy: 'Đặt hai phần vào một bảng không viền có hai cột, nơi nhận ở cột trái, phần ký ở cột phải.',
      });
    }
  },
};

function faultOf(file: RoledFile, document: OfficialDocument, label: Passage, head: Passage): string | undefined {
  const [left, right] = [label.paragraph.container, head.paragraph.container];
  if (left.in === 'cell' && right.in === 'cell' && left.table === right.table) {
    if (left.column > right.column) return swapped;
    return left.column !== right.column && left.row !== right.row ? apart : undefined;
  }
  if (left.in !== 'body' || right.in !== 'body') return undefined;
  if (label.paragraph === head.paragraph) return label.area.leftPt > head.area.leftPt ? swapped : undefined;
  const columns = file.file.sections[label.paragraph.section]?.columns ?? 1;
  return columns === 1 && !hasFrames(document, label) ? apart : undefined;
}

const swapped = 'Nơi nhận ở bên phải, phần ký ở bên trái.';
const apart = '“Nơi nhận” không ngang hàng với quyền hạn, chức vụ của người ký.';

/** Whether frames or text boxes set part of the foot: then how it lies on the page is not known. */
function hasFrames(document: OfficialDocument, label: Passage): boolean {
  const foot = document.passages.slice(document.passages.indexOf(label));
  return foot.some(({ paragraph: { container } }) => container.in === 'textBox');
}
