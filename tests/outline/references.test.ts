import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../src/outline/references.ts';

const found = (text: string) =>
  referencesIn(text).map(
    ({ steps, owner }) => `${steps.map(({ unit, number }) => `${unit} ${number}`).join(' < ')} (${owner})`,
  );

describe('a reference', () => {
  it.each([
    ['các nội dung tại mục III của Kế hoạch này', ['mục III (this)']],
    ['nêu tại Mục III', ['mục III (unsaid)']],
    ['theo mục 2 Phần II', ['mục 2 < phần II (unsaid)']],
    ['nhiệm vụ tại khoản 1 Mục II Kế hoạch này', ['khoản 1 < mục II (this)']],
    ['theo điểm a khoản 2 Mục III', ['điểm a < khoản 2 < mục III (unsaid)']],
    ['tại khoản 1.1 Mục I', ['khoản 1.1 < mục I (unsaid)']],
    ['nơi nhận: Như Điều 1', ['điều 1 (unsaid)']],
    ['(Chi tiết tại Phụ lục 1 kèm theo)', ['phụ lục 1 (unsaid)']],
    ['tại Phụ lục I-PAR Index, Phụ lục II-SIPAS', ['phụ lục I (unsaid)', 'phụ lục II (unsaid)']],
    [
      'tại các Phụ lục I, II và III kèm theo Kế hoạch này',
      ['phụ lục I (this)', 'phụ lục II (this)', 'phụ lục III (this)'],
    ],
    ['các điểm a, b khoản 1 Mục II', ['điểm a < khoản 1 < mục II (unsaid)', 'điểm b < khoản 1 < mục II (unsaid)']],
    ['(Có Phụ lục cụ thể kèm theo)', [' (unsaid)']],
    ['căn cứ Biểu tổng hợp nhiệm vụ (gửi kèm theo Kế hoạch này)', [' (this)']],
    ['(Phụ lục kèm theo Kế hoạch này)', [' (this)']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'theo Điều 5 Luật Đất đai',
    'tại khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP',
    'Điều 1, khoản 2 Điều 3 và Điều 5 của Luật Khiếu nại',
    'Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP',
    'Phụ lục II ban hành kèm theo Quyết định số 617/QĐ-UBND',
    'Thực hiện Kế hoạch số 3993/KH-UBND, trong đó có mục II',
    'theo quy định của Luật Đất đai tại Điều 5',
  ])('belongs to a cited document: %s', (text) => {
    expect(referencesIn(text).map(({ owner }) => owner)).not.toContain('this');
    expect(referencesIn(text).map(({ owner }) => owner)).not.toContain('unsaid');
    expect(referencesIn(text)).not.toEqual([]);
  });

  it.each([
    'đạt từ 4,56 điểm trở lên',
    'danh mục 5 nhiệm vụ',
    'tài khoản 3 số',
    'trong 10 khoản chi',
    'mục tiêu năm 2025',
    'hạng mục 2',
  ])('is not: %s', (text) => {
    expect(referencesIn(text)).toEqual([]);
  });
});
