/**
 * Words of two syllables or more that titles of plans are made of. Vietnamese writes a space between syllables, so a
 * line may break anywhere; inside one of these it had better not. An author ties others with `~`.
 */
const compounds = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'mặt trận tổ quốc',
  'ban chỉ đạo',
  'chủ tịch',
  'phó chủ tịch',
  'giám đốc',
  'kế hoạch',
  'quyết định',
  'chương trình',
  'chỉ số',
  'chỉ tiêu',
  'mục tiêu',
  'nhiệm vụ',
  'giải pháp',
  'nội dung',
  'kết quả',
  'hiệu quả',
  'chất lượng',
  'tồn tại',
  'hạn chế',
  'ưu điểm',
  'cải cách',
  'cải thiện',
  'nâng cao',
  'khắc phục',
  'phát huy',
  'phát triển',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'quản trị',
  'quản lý',
  'hành chính',
  'hành chính công',
  'thủ tục',
  'chuyển đổi số',
  'công nghệ',
  'thông tin',
  'văn thư',
  'lưu trữ',
  'kinh tế',
  'xã hội',
  'giáo dục',
  'môi trường',
  'nông nghiệp',
  'nông thôn',
  'nhà nước',
  'cơ quan',
  'đơn vị',
  'địa bàn',
  'địa phương',
  'người dân',
  'doanh nghiệp',
  'hài lòng',
  'phục vụ',
  'tiếp theo',
  'giai đoạn',
];

const pattern = new RegExp(`(?<!\\p{L})(${compounds.sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');

/** For each word of a text, whether it goes on with the next one in a compound. */
export function heldToNext(words: readonly string[]): boolean[] {
  const text = words.join(' ');
  const held = words.map(() => false);
  for (const { 0: compound, index } of text.matchAll(pattern)) {
    const first = text.slice(0, index).split(' ').length - 1;
    const syllables = compound.split(' ').length;
    held.fill(true, first, first + syllables - 1);
  }
  return held;
}
