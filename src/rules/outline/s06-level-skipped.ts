import type { OutlineRule } from './rule.ts';

export const levelSkipped: OutlineRule = {
  code: 'S06',
  level: 'W',
  title: 'Bố cục đi từ mục đến khoản rồi đến điểm, không bỏ cấp.',
  source: 'thông lệ văn thư, theo điểm đ khoản 6 Mục II Phần I Phụ lục I: khoản trong mục, điểm trong khoản',
  why: 'Bỏ cấp làm cho việc dẫn chiếu không rõ: điểm a của khoản nào.',
  wrong: 'I. Nhiệm vụ\na) Rà soát hồ sơ',
  right: 'I. Nhiệm vụ\n1. Rà soát hồ sơ',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { line, children } of document.tree.all) {
        if (line.role !== 'section' && line.role !== 'part') continue;
        const skipped = children.find((child) => child.line.role === 'point' || child.line.role === 'subclause');
        if (!skipped) continue;
        const { label = '', where } = skipped.line;
        report({
          where,
          found: `“${label}” đứng ngay dưới “${line.label ?? line.text}”, không có khoản ở giữa.`,
          required: 'Trong mục là các khoản 1., 2.; trong khoản mới là các điểm a), b).',
          remedy: 'Đánh số các nội dung này là 1., 2., 3., hoặc thêm khoản bao ngoài.',
        });
      }
    }
  },
};
