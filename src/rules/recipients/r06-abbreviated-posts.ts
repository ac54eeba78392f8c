import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const r06: FormRule = {
  code: 'R06',
  level: 'W',
  title: 'Chức vụ trong nơi nhận viết đầy đủ, không viết tắt “PGĐ”, “PCT”, “CCT”.',
  source: 'thông lệ văn thư',
  why: 'Chữ viết tắt của cơ quan này, nơi khác không hiểu hoặc hiểu sang chức vụ khác.',
  wrong: '- Các PCT UBND tỉnh;',
  right: '- Các Phó Chủ tịch UBND tỉnh;',
  check({ documents }, report) {
    for (const document of documents) {
      for (const line of passagesOf(document, 'recipient')) {
        const short = /(?<![\p{L}.])(?:PCCT|PGĐ|PCT|CCT|PCVP|CVP|PTP)(?!\p{L})/u.exec(line.text)?.[0] ?? '';
        const full = posts.get(short);
        if (full === undefined) continue;
        report({
          where: at(line),
          found: `Nơi nhận viết tắt chức vụ “${short}”.`,
          required: 'Viết đầy đủ chức vụ.',
          remedy: `Viết “${full}” thay cho “${short}”.`,
        });
      }
    }
  },
};

const posts: ReadonlyMap<string, string> = new Map([
  ['PGĐ', 'Phó Giám đốc'],
  ['PCT', 'Phó Chủ tịch'],
  ['CCT', 'Chi cục trưởng'],
  ['PCCT', 'Phó Chi cục trưởng'],
  ['CVP', 'Chánh Văn phòng'],
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['PTP', 'Phó Trưởng phòng'],
]);
