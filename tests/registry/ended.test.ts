import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../src/decree30/dates.ts';
import { endedIn } from '../../src/registry/ended.ts';

const november2026 = { year: 2026, month: 11, day: 22 };

/** Each name with what replaces it: `tỉnh Kon Tum → tỉnh Quảng Ngãi`. */
function found(text: string, date: PartialDate = november2026): string[] {
  return endedIn(text, date).map((name) => `${name.found} → ${name.successors.map((next) => next.name).join(' | ')}`);
}

describe('a text of November 2026 is told of', () => {
  it.each([
    ['Giao Ủy ban nhân dân tỉnh Kon Tum chủ trì.', ['Ủy ban nhân dân tỉnh Kon Tum → Ủy ban nhân dân tỉnh Quảng Ngãi']],
    ['Trên địa bàn tỉnh Bình Dương.', ['tỉnh Bình Dương → Thành phố Hồ Chí Minh']],
    ['Trên địa bàn tỉnh Đồng Nai.', ['tỉnh Đồng Nai → thành phố Đồng Nai']],
    ['Nhân dân tỉnh Thừa Thiên Huế.', ['tỉnh Thừa Thiên Huế → thành phố Huế']],
    [
      'Các tỉnh Hà Giang, Cao Bằng và Yên Bái phối hợp.',
      ['tỉnh Hà Giang → tỉnh Tuyên Quang', 'Yên Bái → tỉnh Lào Cai'],
    ],
    ['63 tỉnh, thành phố', ['63 tỉnh → 34 đơn vị hành chính cấp tỉnh (25 tỉnh và 09 thành phố)']],
    [
      'Cả nước có 28 tỉnh và 6 thành phố.',
      ['28 tỉnh và 6 thành phố → 34 đơn vị hành chính cấp tỉnh (25 tỉnh và 09 thành phố)'],
    ],
  ])('provinces: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Sở Kế hoạch và Đầu tư tham mưu bố trí vốn.', ['Sở Kế hoạch và Đầu tư → Sở Tài chính']],
    ['1. Sở TN&MT chủ trì;', ['Sở TN&MT → Sở Nông nghiệp và Môi trường']],
    [
      'Sở Giao thông vận tải tỉnh Kon Tum',
      ['Sở Giao thông vận tải tỉnh Kon Tum → Sở Xây dựng tỉnh Quảng Ngãi | Công an tỉnh Quảng Ngãi'],
    ],
    [
      'UBND các huyện, thị xã, thành phố',
      ['UBND các huyện, thị xã, thành phố → Ủy ban nhân dân cấp xã | Ủy ban nhân dân cấp tỉnh'],
    ],
    [
      'Ủy ban nhân dân huyện Mộc Châu báo cáo.',
      ['Ủy ban nhân dân huyện Mộc Châu → Ủy ban nhân dân cấp xã | Ủy ban nhân dân cấp tỉnh'],
    ],
    ['UBND Quận 1 thực hiện.', ['UBND Quận 1 → Ủy ban nhân dân cấp xã | Ủy ban nhân dân cấp tỉnh']],
    ['tại các xã, phường, thị trấn', ['xã, phường, thị trấn → xã, phường, đặc khu']],
    ['thị trấn Mường Khương', ['thị trấn Mường Khương → xã, phường, đặc khu']],
    ['Phòng Giáo dục và Đào tạo tổng hợp.', ['Phòng Giáo dục và Đào tạo → Phòng Văn hóa - Xã hội']],
    ['Các Huyện ủy, Thị ủy lãnh đạo.', ['Huyện ủy → Đảng ủy cấp xã', 'Thị ủy → Đảng ủy cấp xã']],
    ['bộ máy cấp huyện', ['cấp huyện → cấp xã']],
    ['Chi cục Thuế phối hợp', ['Chi cục Thuế → Thuế cơ sở']],
  ])('bodies: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      [
        'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 → Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
      ],
    ],
    ['Căn cứ Luật Lưu trữ năm 2011;', ['Luật Lưu trữ năm 2011 → Luật Lưu trữ số 33/2024/QH15']],
    ['Căn cứ Luật Tổ chức Chính phủ số 76/2015/QH13', ['76/2015/QH13 → Luật Tổ chức Chính phủ số 63/2025/QH15']],
    [
      'theo Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ',
      ['01/2011/TT-BNV → Nghị định về công tác văn thư số 30/2020/NĐ-CP'],
    ],
  ])('laws: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('with the place of each name and the clause around it', () => {
    const text = 'Mục tiêu chung; giao Sở GTVT\u00a0tỉnh Sơn La rà soát. Hết.';
    const [name] = endedIn(text, november2026);
    expect(name).toMatchObject({
      kind: 'body',
      to: { year: 2025, month: 2, day: 28 },
      clause: { offset: 15, text: ' giao Sở GTVT\u00a0tỉnh Sơn La rà soát' },
    });
    expect(text.slice(name?.offset, (name?.offset ?? 0) + (name?.length ?? 0))).toBe(name?.found);
  });
});

describe('nothing is said of', () => {
  it.each([
    'Sở Tài chính tỉnh Quảng Ngãi, Công an tỉnh, Thuế thành phố Đồng Nai.',
    'Ủy ban nhân dân các xã, phường, đặc khu; 34 tỉnh, thành phố; 25 tỉnh và 09 thành phố.',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Căn cứ Luật Lưu trữ; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
    'Chi cục Thuế doanh nghiệp lớn',
  ])('what holds: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Cán bộ kế hoạch và đầu tư, cơ sở giao thông vận tải, tiến bộ khoa học và công nghệ.',
    'Phát triển đô thị xã hội hiện đại.',
    'Vì hòa bình, thái bình cho nhân dân; phường Bình Dương; xã Kon Tum; Trường Đại học Hà Giang.',
    'Ban Dân tộc Hội đồng nhân dân tỉnh giám sát; Ban Dân tộc của HĐND tỉnh.',
    '163 tỉnh, 2.263 tỉnh lộ',
    'Đầu tư tuyến đường huyện ĐH.03.',
    '',
  ])('words that only look alike: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Nghị quyết của HĐND tỉnh Kon Tum năm 2020.',
    'Căn cứ Nghị quyết số 10/NQ-HĐND ngày 12/7/2020 của Hội đồng nhân dân tỉnh Kon Tum về thu, chi ngân sách, giao cho các huyện;',
    'Thực hiện Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2021 của UBND tỉnh Hà Giang về chuyển đổi số đến năm 2030.',
    'Kế hoạch của Ủy ban nhân dân huyện Mộc Châu ngày 05/01/2024 đã hoàn thành.',
    'Các xã thuộc huyện Mộc Châu (cũ) và huyện Vân Hồ cũ.',
    'Tỉnh Kon Tum (nay là tỉnh Quảng Ngãi) là cửa ngõ.',
    'Trước ngày 01/7/2025, tỉnh Bình Dương có 9 đơn vị.',
    'Trước khi sáp nhập, tỉnh Hà Nam đã ban hành đề án.',
    'Sở Xây dựng được thành lập sau khi hợp nhất Sở Xây dựng và Sở Giao thông vận tải.',
    'Năm 2024, UBND tỉnh Yên Bái đã bố trí 12 tỷ đồng.',
    'Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP.',
    'Nghị định số 09/2010/NĐ-CP đã hết hiệu lực.',
  ])('the past: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('names that still held at the date of the text', () => {
    const text = 'UBND tỉnh Kon Tum giao UBND các huyện, Sở Kế hoạch và Đầu tư; 63 tỉnh, thành phố.';
    expect(found(text, { year: 2024, month: 5, day: 1 })).toEqual([]);
    expect(found(text, { year: 2025, month: 6 })).toEqual(['Sở Kế hoạch và Đầu tư → Sở Tài chính']);
  });
});

describe('a date near a name does not excuse it when', () => {
  it.each([
    [
      'it is of a document that is only carried out',
      'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/3/2021, UBND các huyện chủ trì.',
    ],
    ['it comes after the change', 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/3/2026 của UBND huyện Mộc Châu.'],
    ['it belongs to another sentence', 'Ban hành ngày 05/3/2021. UBND huyện báo cáo.'],
    ['it belongs to another clause', 'Căn cứ Quyết định ngày 05/3/2021; UBND huyện báo cáo'],
    ['it is a year of a task', 'UBND huyện rà soát hộ nghèo năm 2024.'],
  ])('%s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });
});
