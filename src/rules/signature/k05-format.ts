import { sizeRanges } from '../../decree30/size-ranges.ts';
import { isPost } from '../../roles/patterns.ts';
import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { misset } from '../setting.ts';
import { signatureOf } from './block.ts';

export const k05: FormRule = {
  code: 'K05',
  level: 'E',
  title: 'Quyền hạn, chức vụ bằng chữ in hoa, họ tên bằng chữ in thường; đều cỡ 13 đến 14, kiểu chữ đứng, đậm.',
  source: 'điểm đ khoản 7 Mục II Phần I Phụ lục I',
  why: 'Phần ký là nơi người đọc tìm trước tiên để biết ai chịu trách nhiệm về văn bản.',
  wrong: 'Phó Chủ tịch (chữ in thường, không đậm)',
  right: 'PHÓ CHỦ TỊCH (chữ in hoa, đậm)',
  check({ documents }, report) {
    for (const document of documents) {
      const block = signatureOf(document);
      if (!block) continue;
      const judge = (name: string, lines: readonly Passage[], capitals?: boolean) => {
        for (const line of lines) {
          const setting = { size: sizeRanges.signature, bold: true, italic: false };
          const fault = misset(name, line, capitals === undefined ? setting : { ...setting, capitals });
          if (fault) report({ where: at(line), ...fault });
        }
      };
      judge('Quyền hạn người ký', block.authorities, true);
      judge('Chức vụ người ký', block.titles, true);
      if (block.titles.length === 0) judge('Chức vụ người ký', passagesOf(document, 'otherPost').filter(isTitle), true);
      judge('Họ tên người ký', block.names);
    }
  },
};

/** A post in small letters, where no other stands in capitals. */
function isTitle({ text }: Passage): boolean {
  return isPost(text.toLocaleUpperCase('vi'));
}
