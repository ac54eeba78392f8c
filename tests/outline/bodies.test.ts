import { describe, expect, it } from 'vitest';
import { bodiesOf, dutyBearers, reaches } from '../../src/outline/bodies.ts';

const names = (heading: string) => bodiesOf(heading).map(({ name, group }) => `${name} (${group})`);

describe('the bodies of a heading', () => {
  it.each([
    ['Sở Nội vụ', ['Sở Nội vụ (department)']],
    ['Sở Văn hóa, Thể thao và Du lịch.', ['Sở Văn hóa, Thể thao và Du lịch (department)']],
    [
      'Sở Tài chính, Sở Tư pháp và Công an tỉnh',
      ['Sở Tài chính (department)', 'Sở Tư pháp (department)', 'Công an tỉnh (department)'],
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội cấp tỉnh',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (front)', 'các tổ chức chính trị - xã hội cấp tỉnh (massOrganisation)'],
    ],
    ['Chủ tịch Ủy ban nhân dân các huyện, thành phố', ['Chủ tịch Ủy ban nhân dân các huyện, thành phố (district)']],
    ['Mục đích', []],
    ['Công chức Văn phòng UBND phường:', []],
    ['Thủ trưởng các cơ quan chuyên môn thuộc tỉnh', []],
  ])('%s', (heading, expected) => {
    expect(names(heading)).toEqual(expected);
  });
});

describe('the bodies a sentence makes responsible', () => {
  it.each([
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu', ['Sở Nội vụ']],
    ['Giao Sở Tư pháp chịu trách nhiệm theo dõi', ['Sở Tư pháp']],
    ['Phối hợp với Sở Nội vụ chủ trì việc', []],
  ])('%s', (sentence, expected) => {
    expect(dutyBearers(sentence).map(({ name }) => name)).toEqual(expected);
  });
});

describe('a list of recipients reaches', () => {
  const [home] = bodiesOf('Sở Nội vụ');
  const [front] = bodiesOf('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh');
  const [communes] = bodiesOf('UBND các xã, phường');
  const [districts] = bodiesOf('UBND các huyện');
  const all = [home, front, communes, districts].filter((body) => body !== undefined);
  it.each([
    [['Các sở, ban, ngành tỉnh'], ['Sở Nội vụ']],
    [['Sở Nội vụ'], ['Sở Nội vụ']],
    [['Lưu: VT, SNV'], ['Sở Nội vụ']],
    [['Lưu: VT, NV'], ['Sở Nội vụ']],
    [['Lưu: VT'], []],
    [['UBND các xã, phường'], ['UBND các xã, phường']],
    [['UBND các huyện, thị xã'], ['UBND các huyện']],
    [['Ủy ban MTTQ Việt Nam tỉnh'], ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    [['Như Điều 3'], all.map(({ name }) => name)],
    [['Các cơ quan, đơn vị liên quan'], all.map(({ name }) => name)],
    [['Như trên'], all.map(({ name }) => name)],
    [['Thường trực Tỉnh ủy (b/c)', 'Thường trực HĐND tỉnh (b/c)'], []],
  ])('%j', (recipients, expected) => {
    expect(all.filter((body) => reaches(recipients, body)).map(({ name }) => name)).toEqual(expected);
  });
});
