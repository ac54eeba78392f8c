import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../../src/check.ts';
import { broken, codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('L09: abbreviations are explained', () => {
  it('finds one that is nowhere explained', async () => {
    const findings = await findingsAfter('plan', saying('Đẩy mạnh CCHC tại các cơ quan; CCHC là nhiệm vụ chung.'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L09', '“CCHC” viết tắt mà không có chỗ nào giải thích.'],
    ]);
  });

  it('finds one that is explained too late', async () => {
    const findings = await findingsAfter(
      'plan',
      saying('Đẩy mạnh CCHC; cải cách hành chính (sau đây viết tắt là CCHC).'),
    );
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L09', '“CCHC” được dùng trước khi giải thích.'],
    ]);
  });

  it('gets through a word of many capitals in a moment', async () => {
    const bytes = await broken('plan', saying('UBND'.repeat(4000)));
    const time = processorTime();
    checkDocx(bytes, 'thu.docx');
    expect(time()).toBeLessThan(1500);
  });

  it.each([
    'Cải cách hành chính (sau đây viết tắt là CCHC) là trọng tâm; đẩy mạnh CCHC.',
    'Thủ tục hành chính (TTHC) được rà soát; công khai TTHC.',
    'UBND các xã, HĐND các xã thực hiện.',
    'Theo Kế hoạch số 12/KH-SNV và tiêu chuẩn ISO 9001.',
    'Nội dung tại Mục III và Phụ lục II.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
