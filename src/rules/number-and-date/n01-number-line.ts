import { type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isLeftOpen } from '../open-text.ts';

export const n01: FormRule = {
  code: 'N01',
  level: 'E',
  title: 'Số, ký hiệu viết “Số: 25/KH-UBND”: có dấu hai chấm sau từ “Số”, gạch chéo và gạch nối không cách chữ.',
  source: 'điểm c khoản 3 Mục II Phần I Phụ lục I',
  why: 'Hệ thống quản lý văn bản tìm theo số, ký hiệu; thừa một dấu cách hoặc sai dấu gạch là tìm không ra.',
  wrong: 'Số 25 / KH – UBND',
  right: 'Số: 25/KH-UBND',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      if (!line) continue;
      const faults = faultsOf(line);
      if (faults.length === 0) continue;
      report({
        where: at(line),
        found: `Dòng số, ký hiệu ${faults.join('; ')}.`,
        required:
          'Viết theo dạng “Số: 25/KH-UBND”: giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ.',
        remedy: `Sửa thành “${mended(line.text)}”.`,
      });
    }
  },
};

function faultsOf({ text }: Passage): string[] {
  const slash = text.indexOf('/');
  const [before, symbol] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash + 1)];
  const faults: string[] = [];
  if (text.startsWith('SỐ') || text.startsWith('số')) faults.push('viết sai từ “Số”');
  if (!/^Số\s*:/iu.test(text)) faults.push('thiếu dấu hai chấm (:) sau từ “Số”');
  if (symbol === '' || isLeftOpen(symbol)) return faults;
  if (/\d\s+$/u.test(before) || /^\s/u.test(symbol)) faults.push('có dấu cách cạnh dấu gạch chéo (/)');
  if (/[–—]/u.test(symbol)) faults.push('dùng gạch ngang dài (–) thay cho dấu gạch nối (-)');
  if (/\s[-–—\u2011]|[-–—\u2011]\s/u.test(symbol)) faults.push('có dấu cách cạnh dấu gạch nối (-)');
  if (slashInside.test(symbol))
    faults.push('dùng dấu gạch chéo (/) thay cho dấu gạch nối (-) giữa các nhóm chữ viết tắt');
  if (isAgencyInSmallLetters(symbol)) faults.push('có chữ thường trong chữ viết tắt tên cơ quan');
  return faults;
}

/** A slash between two groups of letters; one behind a year is another mistake. */
const slashInside = /(?<=\p{L})\s*\/\s*(?=\p{L})/u;

/** What stands behind the type's own abbreviation; TTg, for Thủ tướng, is how the State writes it. */
function isAgencyInSmallLetters(symbol: string): boolean {
  const [, ...agency] = symbol.split(/[-–—\u2011]/u);
  return agency.some((group) => /\p{Ll}/u.test(group.replace('TTg', '')));
}

function mended(text: string): string {
  const slash = text.indexOf('/');
  const before = (slash < 0 ? text : text.slice(0, slash)).replace(/^Số\s*:?\s*/iu, '').trimEnd();
  const symbol =
    slash < 0
      ? ''
      : text
          .slice(slash + 1)
          .replace(/\s*[-–—\u2011]\s*/gu, '-')
          .replace(new RegExp(slashInside, 'gu'), '-');
  const [type = '', ...agency] = symbol.trim().split('-');
  const groups = [type, ...agency.map((group) => (group.includes('TTg') ? group : group.toLocaleUpperCase('vi')))];
  const number = /^[1-9]$/.test(before) ? `0${before}` : before;
  return `Số: ${/\d/.test(number) ? number : '…'}${slash < 0 ? '' : `/${groups.join('-')}`}`;
}
