import { abbreviations } from '../../decree30/letterhead.ts';
import type { Passage } from '../../roles/role.ts';
import { isBold } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { oneLine } from '../plain.ts';
import { letterheadsOf } from './letterhead.ts';

export const h07: FormRule = {
  code: 'H07',
  level: 'E',
  title: 'Tên cơ quan ban hành ghi đầy đủ, không viết tắt.',
  source: 'điểm a khoản 2 Mục II Phần I Phụ lục I',
  why: 'Chỉ tên cơ quan chủ quản được viết tắt; tên cơ quan ban hành là tên chính thức, đầy đủ.',
  wrong: 'UBND XÃ XUÂN ĐÔNG',
  right: 'ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG',
  check(file, report) {
    for (const { parent, issuer } of letterheadsOf(file)) {
      for (const [index, passage] of issuer.entries()) {
        const short = abbreviations.exec(oneLine(passage.text))?.[0];
        if (short === undefined || mayBeParent(passage, index, parent.length > 0, issuer)) continue;
        const full = fullNames[short];
        report({
          where: { paragraph: passage.paragraph, words: short },
          found: `Tên cơ quan ban hành viết tắt “${short}”.`,
          required: full ? `Ghi đầy đủ: “${full}”.` : 'Ghi tên chính thức, đầy đủ.',
          remedy: 'Thay chữ viết tắt bằng tên đầy đủ; tên dài thì trình bày thành nhiều dòng.',
        });
      }
    }
  },
};

/** The first of several lines may be the parent's, which may be shortened, where nothing tells the two apart. */
function mayBeParent(passage: Passage, index: number, hasParent: boolean, issuer: readonly Passage[]): boolean {
  if (hasParent || index > 0 || issuer.length === 1) return false;
  const next = issuer[1] ? oneLine(issuer[1].text) : '';
  return !(isBold(passage) && /^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u.test(next));
}

const fullNames: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  UBMTTQ: 'ỦY BAN MẶT TRẬN TỔ QUỐC',
  MTTQ: 'MẶT TRẬN TỔ QUỐC',
  THCS: 'TRUNG HỌC CƠ SỞ',
  THPT: 'TRUNG HỌC PHỔ THÔNG',
  BQL: 'BAN QUẢN LÝ',
  TTYT: 'TRUNG TÂM Y TẾ',
  BCĐ: 'BAN CHỈ ĐẠO',
  VP: 'VĂN PHÒNG',
};
