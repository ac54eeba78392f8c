import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/outline/citations.ts';
import { processorTime } from '../support/processor-time.ts';

/** What was found of each citation, without places. */
const found = (text: string) =>
  citationsIn(text).map(({ type, text: number, date, issuer, title }) => [type, number, date?.text, issuer, title]);

describe('a document cited by its number', () => {
  it.each([
    [
      'Căn cứ Nghị quyết số 12-NQ/TU ngày 26/5/2022 của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính',
      ['Nghị quyết', '12-NQ/TU', 'ngày 26/5/2022', 'Ban Chấp hành Đảng bộ tỉnh', 'về đẩy mạnh cải cách hành chính'],
    ],
    [
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      ['Nghị định', '30/2020/NĐ-CP', 'ngày 05 tháng 3 năm 2020', 'Chính phủ', 'về công tác văn thư'],
    ],
    [
      'phải thực hiện đồng bộ với Quyết định số 1389/QĐ-UBND-HC ngày 11 tháng 9 năm 2021 của UBND Tỉnh ban hành Kế hoạch cải cách hành chính',
      [
        'Quyết định',
        '1389/QĐ-UBND-HC',
        'ngày 11 tháng 9 năm 2021',
        'UBND Tỉnh',
        'ban hành Kế hoạch cải cách hành chính',
      ],
    ],
    [
      'Công văn số 2550/SNV-CCHC&VTLT ngày 14/6/2025',
      ['Công văn', '2550/SNV-CCHC&VTLT', 'ngày 14/6/2025', undefined, undefined],
    ],
    [
      'trong Đề án triển khai Nghị quyết số 12-NQ/TU, Chương trình',
      ['Nghị quyết', '12-NQ/TU', undefined, undefined, undefined],
    ],
    [
      'Quy chế số 1029/QCPH-UBND-UBMT ngày 28 tháng 3 năm 2024 phối hợp công tác',
      ['Quy chế', '1029/QCPH-UBND-UBMT', 'ngày 28 tháng 3 năm 2024', undefined, undefined],
    ],
    [
      'của Kế hoạch số 3993/KH-UBND, của Kế hoạch công tác CCHC',
      ['Kế hoạch', '3993/KH-UBND', undefined, undefined, undefined],
    ],
    ['Nghị quyết 57-NQ/TW', ['Nghị quyết', '57-NQ/TW', undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('has number, year and symbol apart', () => {
    expect(citationsIn('Quyết định số 54/2019/QĐ-UBND')).toMatchObject([{ number: 54, year: 2019, symbol: 'QĐ-UBND' }]);
    expect(citationsIn('Luật số 72/2025/QH15')).toMatchObject([{ number: 72, year: 2025, symbol: 'QH15' }]);
  });

  it('takes the type and the issuer of the list it stands in', () => {
    const text =
      'Thực hiện các Quyết định của Ủy ban nhân dân tỉnh: số 3504/QĐ-UBND ngày 22/10/2021 về ban hành Chương trình tổng thể; số 2454/QĐ-UBND ngày 04/12/2022 về phê duyệt Đề án';
    expect(found(text).map(([type, number, , issuer]) => [type, number, issuer])).toEqual([
      ['Quyết định', '3504/QĐ-UBND', 'Ủy ban nhân dân tỉnh'],
      ['Quyết định', '2454/QĐ-UBND', 'Ủy ban nhân dân tỉnh'],
    ]);
  });

  it.each([
    ['Các Nghị quyết của Tỉnh ủy tại kỳ họp cuối năm: số 12-NQ/TU', 'Tỉnh ủy'],
    ['Của Tỉnh ủy; các Nghị quyết của Hội đồng nhân dân: số 12/NQ-HĐND', 'Hội đồng nhân dân'],
    ['Các Nghị quyết của Tỉnh ủy: đã ban hành. Nghị quyết số 12-NQ/TU', undefined],
    ['Các Nghị quyết: Nghị quyết số 12-NQ/TU', undefined],
  ])('takes the issuer from the clause before the colon: %s', (text, issuer) => {
    expect(found(text).map(([, , , by]) => by)).toEqual([issuer]);
  });

  it('is found in a text that names an issuer again and again without losing time', () => {
    const time = processorTime();
    citationsIn(`a: ${'của tại '.repeat(2000)}Nghị định số 30/2020/NĐ-CP`);
    expect(time()).toBeLessThan(500);
  });

  it('leaves the next document its own date', () => {
    const text =
      'Nghị định số 45/2020/NĐ-CP, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ và văn bản chỉ đạo';
    expect(found(text)).toEqual([
      ['Nghị định', '45/2020/NĐ-CP', undefined, undefined, undefined],
      ['Nghị định', '107/2021/NĐ-CP', 'ngày 06/12/2021', 'Chính phủ', undefined],
    ]);
  });

  it.each([
    'xếp hạng 32/63 tỉnh',
    'giai đoạn 2021-2030',
    'đạt 45,55/80 điểm',
    'Số:       /KH-UBND',
    'ngày 01/7/2025',
    '24/7',
  ])('is not: %s', (text) => {
    expect(citationsIn(text)).toEqual([]);
  });

  it('ends where its words end', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; và';
    const [citation] = citationsIn(text);
    expect(citation && text.slice(citation.start, citation.end)).toBe(
      '30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    );
  });
});
