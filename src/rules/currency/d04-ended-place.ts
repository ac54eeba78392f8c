import { provinceAt } from '../../registry/provinces.ts';
import { type OfficialDocument, passagesOf } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { issuerAndParentOf } from '../header/issuer.ts';
import { plain } from '../plain.ts';

export const d04: FormRule = {
  code: 'D04',
  level: 'W',
  title: 'Địa danh là tên còn dùng vào ngày ban hành văn bản.',
  source: 'thông lệ văn thư; danh mục tên gọi theo ngày kèm theo chương trình',
  why: 'Địa danh là tên chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, vào ngày ký.',
  wrong: 'Hà Giang, ngày 05 tháng 01 năm 2026 (văn bản của cơ quan cấp tỉnh)',
  right: 'Tuyên Quang, ngày 05 tháng 01 năm 2026',
  check({ documents }, report) {
    for (const document of documents) {
      const [passage] = passagesOf(document, 'placeAndDate');
      const place = passage && plain(passage.text).split(',')[0]?.trim();
      if (!passage || !place || !document.date || !isOfProvince(document)) continue;
      const status = provinceAt(place, document.date);
      if (status?.state !== 'ended') continue;
      const successor = status.successors[0]?.name;
      report({
        where: { paragraph: passage.paragraph, words: place },
        found: `Địa danh “${place}” không còn là tên đơn vị hành chính cấp tỉnh vào ngày của văn bản.`,
        required: successor === undefined ? 'Ghi địa danh còn dùng.' : `Tên hiện nay: ${successor}.`,
        remedy: 'Ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở.',
      });
    }
  },
};

/** Many a commune now bears the name of a province that ended, so its own bodies write it rightly. */
function isOfProvince(document: OfficialDocument): boolean {
  const names = issuerAndParentOf(document);
  return /(?:^| )(?:tinh|so) /.test(names) && !/(?:^| )(?:xa|phuong|dac khu) /.test(names);
}
