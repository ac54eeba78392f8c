import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { authorityIn } from './block.ts';

export const k01: FormRule = {
  code: 'K01',
  level: 'E',
  title: 'Quyền hạn của người ký viết tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, có dấu chấm.',
  source: 'điểm b, điểm đ khoản 7 Mục II Phần I Phụ lục I',
  why: 'Cách viết “T/M”, “K/T” là của văn bản Đảng; thiếu dấu chấm thì không còn là chữ viết tắt đã quy định.',
  wrong: 'T/M ỦY BAN NHÂN DÂN; KT CHỦ TỊCH',
  right: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { line, right } of wrongIn(document)) {
        report({
          where: at(line),
          found: `Quyền hạn của người ký ghi “${line.text}”.`,
          required: `Ghi “${right}”.`,
          remedy: `Sửa thành “${right}”.`,
        });
      }
    }
  },
};

interface Wrong {
  readonly line: Passage;
  readonly right: string;
}

function wrongIn(document: OfficialDocument): Wrong[] {
  return passagesOf(document, 'authority', 'signerTitle').flatMap((line) => {
    const right = rightOf(line.text);
    return right === undefined ? [] : [{ line, right }];
  });
}

/** How it has to be written; nothing when it is. “QUYỀN HẠN” is what the model forms print in its place. */
function rightOf(text: string): string | undefined {
  const acting = /^QUYỀN\s+(?!HẠN)(.+)$/u.exec(text)?.[1];
  if (acting !== undefined) return `Q. ${acting}`;
  const authority = authorityIn(text);
  if (!authority || text.startsWith(`${authority.abbreviation}.`)) return undefined;
  return `${authority.abbreviation}. ${authority.post}`;
}
