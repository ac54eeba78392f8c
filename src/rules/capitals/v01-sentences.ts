import type { Role } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import type { Prose } from '../prose.ts';
import { reportSlips, type Slip, slipsOf } from '../slips.ts';
import { tellCapitals, withCapital } from './telling.ts';

export const v01: FormRule = {
  code: 'V01',
  level: 'E',
  title: 'Viết hoa chữ cái đầu câu: sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng.',
  source: 'Mục I Phụ lục II',
  why: 'Chữ hoa đầu câu cho người đọc biết một câu mới bắt đầu.',
  wrong: '… đúng tiến độ. các cơ quan báo cáo kết quả.',
  right: '… đúng tiến độ. Các cơ quan báo cáo kết quả.',
  check(file, report) {
    let before: Prose | undefined;
    reportSlips(
      file,
      report,
      (prose) => {
        const goesOn =
          before?.document === prose.document && before.text.length > shortLine && !/[.:;!?…]$/u.test(before.text);
        before = prose;
        return slips(prose, goesOn);
      },
      tellCapitals,
    );
  },
};

function slips(prose: Prose, goesOn: boolean): Slip[] {
  if (prose.inCapitals) return [];
  const inside = slipsOf(prose.text, insideParagraph, ([words]) =>
    words.replace(/\p{Ll}(?=\p{L}*$)/u, (letter) => letter.toLocaleUpperCase('vi')),
  );
  if (goesOn || !sentences.has(prose.passage.role)) return inside;
  const [whole = '', mark = '', word = ''] = firstWord.exec(prose.text) ?? [];
  // Part of a sentence that goes on over several lines need not begin with a capital.
  if (word === '' || !/[.!?]$/u.test(prose.text)) return inside;
  return [...inside, { start: mark.length, end: whole.length, right: withCapital(word), level: 'W' }];
}

/** Characters up to which a line without an end mark is a heading, not a sentence that goes on below. */
const shortLine = 60;

const sentences: ReadonlySet<Role> = new Set<Role>(['body', 'closing', 'bullet', 'point', 'clause', 'subclause']);

/** Behind a syllable, which has a vowel: `v.v.`, `Tp.` and `a.` have none or are a single letter. */
const insideParagraph =
  /[.?!] (?=\p{Ll})(?!\p{Ll}\p{Lu})(?!v\.v)(?<=(?:\p{L}[aeiouyà-ỹ]|[aeiouyà-ỹ]\p{Ll}{1,2})[)”]?..)\p{L}+/gu;
const firstWord = /^((?:[-–+•]\s*|\d{1,2}(?:\.\d+)*[.)]\s+|\p{Ll}{1,2}\)\s*)?)(\p{Ll}\p{L}+)(?![\p{L}).])/u;
