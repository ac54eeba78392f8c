import { typeAbbreviations } from '../../decree30/document-types.ts';
import type { FormRule } from '../form-rule.ts';
import { type Slip, slipsOf } from '../slips.ts';
import { checkNames } from './names.ts';
import { withCapital } from './telling.ts';

const clause = 'khoản 6 Mục V';

export const v22: FormRule = {
  code: 'V22',
  level: 'E',
  title: 'Tên loại của một văn bản cụ thể và âm tiết thứ nhất của tên văn bản viết hoa.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa cho biết đang nói về đúng một văn bản, không phải loại văn bản nói chung.',
  wrong: 'theo nghị định số 30/2020/NĐ-CP; kế hoạch này',
  right: 'theo Nghị định số 30/2020/NĐ-CP; Kế hoạch này',
  check: checkNames(clause, (names, { text, document }) => {
    const found: Slip[] = [...names, ...numberedSlips(text)];
    const own = document.type?.toLocaleLowerCase('vi');
    if (own === undefined || !ownTypes.has(own)) return found;
    const thisOne = new RegExp(`(?<!\\p{L})${own} này(?!\\p{L})`, 'gu');
    return [...found, ...slipsOf(text, thisOne, ([words]) => withCapital(words))];
  }),
};

function numberedSlips(text: string): readonly Slip[] {
  return / số \d/.test(text) ? slipsOf(text, numbered, ([words]) => withCapital(words)) : [];
}

const types = [...Object.keys(typeAbbreviations), 'Nghị định', 'Thông tư', 'Kết luận', 'Công văn', 'Pháp lệnh'].map(
  (name) => name.toLocaleLowerCase('vi'),
);

/** A single document; several of them (`các quyết định số …`) are no name. */
const numbered = new RegExp(
  `(?<!\\p{L}|các |những |hai |ba )(?:${types.join('|')}) số (?=\\d+(?:/\\d{4})?[/-]\\p{Lu})`,
  'gu',
);

/** `kế hoạch này` in a plan is the plan itself; `quy định này` may be the provision just spoken of. */
const ownTypes: ReadonlySet<string> = new Set(['kế hoạch', 'chương trình', 'đề án', 'phương án', 'chỉ thị']);
