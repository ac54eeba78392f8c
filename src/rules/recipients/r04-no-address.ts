import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const r04: FormRule = {
  code: 'R04',
  level: 'E',
  title: '“Kính gửi” chỉ có ở công văn và ở tờ trình, báo cáo gửi cấp trên.',
  source: 'điểm b, điểm c khoản 9 Mục II Phần I Phụ lục I',
  why: 'Kế hoạch, quyết định, thông báo gửi tới nhiều nơi để thực hiện; nơi nhận ghi cả ở cuối văn bản.',
  wrong: 'KẾ HOẠCH … Kính gửi: Các sở, ban, ngành',
  right: 'KẾ HOẠCH … Nơi nhận: - Các sở, ban, ngành;',
  check({ documents }, report) {
    for (const document of documents) {
      if (document.type === undefined || !withoutAddress.has(document.type)) continue;
      const [line] = passagesOf(document, 'addressee');
      if (!line) continue;
      report({
        where: at(line),
        found: `${document.type} có dòng “Kính gửi”.`,
        required: 'Nơi nhận của văn bản này chỉ gồm từ “Nơi nhận” và danh sách ở cuối văn bản.',
        remedy: 'Bỏ dòng “Kính gửi”, ghi các cơ quan ấy vào nơi nhận.',
      });
    }
  },
};

/** Types that go to those who carry them out; forms such as Giấy mời, and telegrams, address their receivers. */
const withoutAddress = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
]);
