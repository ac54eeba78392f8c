import { typeAbbreviations } from '../../decree30/document-types.ts';
import type { FormRule } from '../form-rule.ts';
import { reportSlips, type Slip, slipsOf } from '../slips.ts';
import { nameSlips } from './names.ts';
import { tellCapitals, withCapital } from './telling.ts';

const clause = 'khoản 6 Mục V';

export const v22: FormRule = {
  code: 'V22',
  level: 'E',
  title: 'Tên loại của một văn bản cụ thể và âm tiết thứ nhất của tên văn bản viết hoa.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa cho biết đang nói về đúng một văn bản, không phải loại văn bản nói chung.',
  wrong: 'theo nghị định số 30/2020/NĐ-CP; kế hoạch này',
  right: 'theo Nghị định số 30/2020/NĐ-CP; Kế hoạch này',
  check(file, report) {
    const known = nameSlips(file, clause);
    reportSlips(
      file,
      report,
      (prose) => {
        if (prose.inCapitals) return [];
        const found: Slip[] = [...known(prose), ...numberedSlips(prose.text)];
        const own = prose.document.type?.toLocaleLowerCase('vi');
        if (own !== undefined && ownTypes.has(own))
          found.push(
            ...slipsOf(prose.text, new RegExp(`(?<!\\p{L})${own} này(?!\\p{L})`, 'gu'), ([words]) =>
              withCapital(words),
            ),
          );
        return found;
      },
      tellCapitals,
    );
  },
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
