import type { OutlineRule } from './rule.ts';

export const labelForm: OutlineRule = {
  code: 'S05b',
  level: 'E',
  title: 'Điểm dùng chữ cái tiếng Việt có dấu đóng ngoặc đơn; khoản dùng chữ số Ả Rập có dấu chấm.',
  source: 'điểm đ khoản 6 Mục II Phần I Phụ lục I',
  why: 'Bảng chữ cái tiếng Việt không có f, j, w, z. Dấu sau số thứ tự cho biết đó là khoản hay điểm.',
  wrong: 'đ) Rà soát hồ sơ\nf) Thực hiện đánh giá',
  right: 'đ) Rà soát hồ sơ\ne) Thực hiện đánh giá',
  check({ documents }, report) {
    for (const { lines } of documents) {
      for (const { role, label, where } of lines) {
        if (label === undefined) continue;
        const written = label.trim();
        if (role === 'point' && /^[fjwz]\W/i.test(`${written} `)) {
          report({
            where,
            found: `Điểm “${written}” không phải chữ cái tiếng Việt.`,
            required: 'Thứ tự các điểm dùng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k…',
            remedy: 'Đánh lại chữ cái các điểm từ chỗ này theo bảng chữ cái tiếng Việt.',
          });
        } else if (role === 'point' && /^[A-Za-zÀ-ỹ]{1,2}[./:]|^[A-Za-zÀ-ỹ]{1,2}$/.test(written)) {
          const letter = written.replace(/[^A-Za-zÀ-ỹ]/g, '').toLocaleLowerCase('vi');
          report({
            where,
            found: `Sau chữ cái của điểm “${written}” không có dấu đóng ngoặc đơn.`,
            required: 'Sau chữ cái của điểm là dấu đóng ngoặc đơn.',
            remedy: `Viết “${letter})”.`,
          });
        } else if (role === 'point' && /^[A-ZĐÁÂÔƠƯỦỨ]/.test(written)) {
          report({
            where,
            found: `Chữ cái của điểm “${written}” viết hoa.`,
            required: 'Chữ cái của điểm là chữ in thường.',
            remedy: `Viết “${written.toLocaleLowerCase('vi')}”.`,
          });
        } else if (role === 'clause' && /^\d+\s*[)/:]$/.test(written)) {
          report({
            where,
            found: `Sau số thứ tự của khoản “${written}” không phải dấu chấm.`,
            required: 'Sau số thứ tự của khoản là dấu chấm.',
            remedy: `Viết “${written.replace(/\D+$/, '')}.”.`,
          });
        } else if (role === 'section' && /^[IVXLC]+\s*[)/]$/.test(written)) {
          report({
            where,
            level: 'W',
            source: 'Mục V Phần I Phụ lục I (minh họa “I. NHỮNG KẾT QUẢ...”)',
            found: `Sau số thứ tự của mục “${written}” không phải dấu chấm.`,
            required: 'Sau số thứ tự của mục là dấu chấm.',
            remedy: `Viết “${written.replace(/[^IVXLC]+$/, '')}.”.`,
          });
        }
      }
    }
  },
};
