import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { joined, letterheadsOf } from './letterhead.ts';

export const h08: FormRule = {
  code: 'H08',
  level: 'W',
  title: 'Cơ quan chủ quản ghi trên văn bản là cơ quan chủ quản trực tiếp.',
  source: 'thông lệ văn thư, theo điểm a khoản 2 Mục II Phần I Phụ lục I',
  why: 'Ủy ban nhân dân, Hội đồng nhân dân, Bộ không ghi cơ quan chủ quản; sở, phòng ghi Ủy ban nhân dân cùng cấp.',
  wrong: 'UBND TỈNH LÂM ĐỒNG phía trên ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG.',
  right: 'Chỉ ghi ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG.',
  check(file, report) {
    for (const { parent, issuer } of letterheadsOf(file)) {
      const [first] = parent;
      if (!first || issuer.length === 0) continue;
      const [above, own] = [joined(parent), joined(issuer)];
      if (isWithoutParent(own)) {
        report({
          where: at(first),
          found: `Phía trên tên cơ quan ban hành có ghi “${above}”.`,
          required: 'Ủy ban nhân dân, Hội đồng nhân dân, Bộ thường không ghi cơ quan chủ quản.',
          remedy: `Bỏ dòng “${above}”.`,
        });
      } else if (own.startsWith('SỞ ') && /^(?:BỘ |UBND (?:XÃ|PHƯỜNG) )/u.test(above)) {
        report({
          where: at(first),
          found: `Phía trên tên sở ghi “${above}”.`,
          required: 'Cơ quan chủ quản trực tiếp của sở là Ủy ban nhân dân tỉnh, thành phố.',
          remedy: 'Thay bằng tên Ủy ban nhân dân tỉnh, thành phố, ví dụ: UBND TỈNH LÂM ĐỒNG.',
        });
      }
    }
  },
};

/** Bodies that stand under no other of their line; of Bộ only the ministries, not what else begins with the word. */
function isWithoutParent(name: string): boolean {
  return (
    /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(?:\s|$)/u.test(name) ||
    /^BỘ (?:CÔNG THƯƠNG|NỘI VỤ|TÀI CHÍNH|TƯ PHÁP|Y TẾ|XÂY DỰNG|NGOẠI GIAO|QUỐC PHÒNG|CÔNG AN|NÔNG NGHIỆP VÀ MÔI TRƯỜNG|GIÁO DỤC VÀ ĐÀO TẠO|KHOA HỌC VÀ CÔNG NGHỆ|VĂN HÓA, THỂ THAO VÀ DU LỊCH|DÂN TỘC VÀ TÔN GIÁO)$/u.test(
      name,
    )
  );
}
