import { describe, expect, it } from 'vitest';
import { agencyAt } from '../../src/registry/agencies.ts';
import { lawAt, lawNamed } from '../../src/registry/laws.ts';
import { provinceAt, provinceNamed } from '../../src/registry/provinces.ts';
import type { Status } from '../../src/registry/status.ts';

const november2026 = { year: 2026, month: 11, day: 22 };

/** The names of successors, with their fields of work. */
function successors(status: Status | undefined): string[] | string | undefined {
  if (status?.state !== 'ended') return status?.state;
  return status.successors.map(({ name, field }) => (field === undefined ? name : `${name}: ${field}`));
}

describe('a province', () => {
  it.each(['tỉnh Hòa Bình', 'Tỉnh Hoà Bình', 'tỉnh hòa bình', 'Hòa Bình', ' tỉnh  Hòa\u00a0Bình'])(
    'is named by “%s”, whatever the case, the tone style and the spaces',
    (text) => {
      expect(provinceNamed(text).map(({ name }) => name)).toEqual(['Hòa Bình']);
    },
  );

  it.each(['TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'Thành phố Hồ Chí Minh'])('is named by “%s”', (text) => {
    expect(provinceNamed(text).map(({ name }) => name)).toEqual(['Hồ Chí Minh']);
  });

  it.each(['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu'])('is named by “%s”, any dash', (text) => {
    expect(provinceNamed(text)).toHaveLength(1);
  });

  it.each(['tỉnh Hòa', 'tỉnh Hòa Bình Dương', 'huyện Hòa Bình', ''])('is not named by “%s”', (text) => {
    expect(provinceNamed(text)).toEqual([]);
    expect(provinceAt(text, november2026)).toBeUndefined();
  });

  it('ended on 30 June 2025 when it was joined to another', () => {
    expect(provinceAt('tỉnh Kon Tum', { year: 2025, month: 6, day: 30 })).toEqual({ state: 'holds' });
    expect(provinceAt('tỉnh Kon Tum', { year: 2025, month: 7, day: 1 })).toEqual({
      state: 'ended',
      to: { year: 2025, month: 6, day: 30 },
      successors: [{ name: 'tỉnh Quảng Ngãi' }],
      source: 'Nghị quyết số 202/2025/QH15',
      certainty: 'high',
    });
  });

  it('has the successor of its successor once that ended too', () => {
    expect(successors(provinceAt('Bắc Giang', { year: 2026, month: 1, day: 1 }))).toEqual(['tỉnh Bắc Ninh']);
    expect(successors(provinceAt('Bắc Giang', november2026))).toEqual(['thành phố Bắc Ninh']);
  });

  it('that became a city is one from its day on', () => {
    expect(provinceAt('thành phố Đồng Nai', { year: 2026, month: 4, day: 29 })).toMatchObject({ state: 'notYet' });
    expect(provinceAt('thành phố Đồng Nai', { year: 2026, month: 4, day: 30 })).toEqual({ state: 'holds' });
    expect(successors(provinceAt('tỉnh Đồng Nai', november2026))).toEqual(['thành phố Đồng Nai']);
    expect(provinceAt('Đồng Nai', november2026)).toEqual({ state: 'holds' });
  });

  it('holds at a date without its day when it held on one of the days', () => {
    expect(provinceAt('tỉnh Hà Giang', { year: 2025 })).toEqual({ state: 'holds' });
    expect(provinceAt('tỉnh Hà Giang', { year: 2025, month: 7 })).toMatchObject({ state: 'ended' });
  });
});

describe('a body', () => {
  it.each(['Sở Giao thông vận tải', 'Sở GTVT', 'SỞ GIAO THÔNG VẬN TẢI', 'sở Giao thông Vận tải'])(
    'is found as “%s”',
    (name) => {
      expect(successors(agencyAt(name, november2026))).toEqual([
        'Sở Xây dựng',
        'Công an tỉnh: sát hạch, cấp giấy phép lái xe',
      ]);
    },
  );

  it.each([
    ['Bộ KH&ĐT', ['Bộ Tài chính']],
    ['Bộ Nông nghiệp và PTNT', ['Bộ Nông nghiệp và Môi trường']],
    ['Uỷ ban Dân tộc', ['Bộ Dân tộc và Tôn giáo']],
    ['UBND huyện', ['Ủy ban nhân dân cấp xã', 'Ủy ban nhân dân cấp tỉnh']],
    ['Uỷ ban nhân dân các huyện, thị xã, thành phố', ['Ủy ban nhân dân cấp xã', 'Ủy ban nhân dân cấp tỉnh']],
    ['Tổng cục Thuế', ['Cục Thuế']],
    ['Bộ Y tế', 'holds'],
    ['Sở Nông nghiệp và Môi trường', 'holds'],
    ['Bộ Tình yêu', undefined],
  ])('“%s” is followed by %s', (name, expected) => {
    expect(successors(agencyAt(name, november2026))).toEqual(expected);
  });

  it('has a successor for each field of its work', () => {
    expect(successors(agencyAt('Sở Thông tin và Truyền thông', november2026))).toEqual([
      'Sở Khoa học và Công nghệ: chuyển đổi số, chính quyền số, bưu chính, viễn thông',
      'Sở Văn hóa, Thể thao và Du lịch: báo chí, xuất bản, phát thanh, truyền hình',
      'Công an tỉnh: an toàn thông tin mạng',
    ]);
  });

  it.each([
    ['Sở Giáo dục và Đào tạo tỉnh Kon Tum', ['Sở Giáo dục và Đào tạo tỉnh Quảng Ngãi']],
    ['Sở Kế hoạch và Đầu tư tỉnh Bình Dương', ['Sở Tài chính Thành phố Hồ Chí Minh']],
    ['Sở Kế hoạch và Đầu tư tỉnh Sơn La', ['Sở Tài chính tỉnh Sơn La']],
    ['UBND tỉnh Thái Bình', ['Ủy ban nhân dân tỉnh Hưng Yên']],
    ['Công an tỉnh Hải Dương', ['Công an thành phố Hải Phòng']],
    ['Sở Tài chính tỉnh Sơn La', 'holds'],
  ])('%s, with its province behind, is followed by %s', (name, expected) => {
    expect(successors(agencyAt(name, november2026))).toEqual(expected);
  });

  it('does not hold before it was founded', () => {
    expect(agencyAt('Bộ Nông nghiệp và Môi trường', { year: 2024, month: 5, day: 1 })).toMatchObject({
      state: 'notYet',
      from: { year: 2025, month: 3, day: 1 },
    });
  });
});

describe('a law', () => {
  it('is named by its number or by its title, which several may share', () => {
    expect(lawNamed('30/2020/NĐ-CP').map(({ title }) => title)).toEqual(['Nghị định về công tác văn thư']);
    expect(lawNamed('Luật Lưu trữ').map((law) => law.number)).toEqual(['01/2011/QH13', '33/2024/QH15']);
    expect(lawNamed('Luật Vũ trụ')).toEqual([]);
  });

  it('is followed by the one in force at the date', () => {
    expect(successors(lawAt('77/2015/QH13', { year: 2025, month: 4, day: 1 }))).toEqual([
      'Luật Tổ chức chính quyền địa phương số 65/2025/QH15',
    ]);
    expect(successors(lawAt('77/2015/QH13', november2026))).toEqual([
      'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    ]);
    expect(lawAt('30/2020/NĐ-CP', november2026)).toEqual({ state: 'holds' });
    expect(lawAt('99/1999/X', november2026)).toBeUndefined();
  });
});
