import { describe, expect, it } from 'vitest';
import { capitalsIn } from '../../src/registry/capitals.ts';

/** Each name with the form it should have. */
function found(text: string): string[] {
  return capitalsIn(text).map((name) => `${name.found} → ${name.required}`);
}

describe('a name with other capitals than Annex II gives it is found:', () => {
  it.each([
    ['Uỷ Ban Nhân Dân tỉnh Sơn La', 'Uỷ Ban Nhân Dân → Uỷ ban nhân dân'],
    ['của Hội đồng Nhân dân xã', 'Hội đồng Nhân dân → Hội đồng nhân dân'],
    ['giao sở nông nghiệp và môi trường chủ trì', 'sở nông nghiệp và môi trường → Sở Nông nghiệp và Môi trường'],
    ['Bộ Nông Nghiệp Và Môi Trường', 'Bộ Nông Nghiệp Và Môi Trường → Bộ Nông nghiệp và Môi trường'],
    ['Bộ Công thương', 'Bộ Công thương → Bộ Công Thương'],
    ['mặt trận tổ quốc Việt Nam', 'mặt trận tổ quốc Việt Nam → Mặt trận Tổ quốc Việt Nam'],
    ['Liên Hợp Quốc', 'Liên Hợp Quốc → Liên hợp quốc'],
    ['tại thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh'],
    ['về thủ đô Hà Nội', 'thủ đô Hà Nội → Thủ đô Hà Nội'],
    ['trên địa bàn Tỉnh Nam Định', 'Tỉnh Nam Định → tỉnh Nam Định'],
    ['vùng Tây bắc', 'Tây bắc → Tây Bắc'],
    ['Huân chương lao động hạng nhất', 'Huân chương lao động hạng nhất → Huân chương Lao động hạng Nhất'],
    ['tham gia Asean', 'Asean → ASEAN'],
    ['theo luật Đất đai', 'luật Đất đai → Luật Đất đai'],
    ['vào thứ hai hằng tuần', 'thứ hai → thứ Hai'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('with its place and the clause', () => {
    expect(capitalsIn('Giao bộ Y tế.')).toEqual([
      {
        offset: 5,
        length: 7,
        found: 'bộ Y tế',
        required: 'Bộ Y tế',
        clause: 'điểm a khoản 1 Mục IV',
        certainty: 'medium',
      },
    ]);
  });
});

describe('capitals are left alone', () => {
  it.each([
    'Ủy ban nhân dân tỉnh Lâm Đồng, UBND tỉnh, Sở Công Thương, Bộ Văn hóa, Thể thao và Du lịch.',
    'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM – ĐẢNG CỘNG SẢN VIỆT NAM',
    'Tỉnh Nam Định có 3 xã. Thành phố Đà Nẵng có 2 xã.',
    '- Tỉnh Nam Định chủ trì;\n- Thành phố Cần Thơ phối hợp.\n1. Tết Trung thu',
    'cán bộ y tế, cơ sở y tế, tiến bộ khoa học và công nghệ, nội bộ, trụ sở tài chính',
    'gió đông bắc, phía tây bắc, tổ chức phi chính phủ',
    '',
  ])('in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
