import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { longSentence, run, runs } from '../../support/edits.ts';

const bold = '<w:b/>';

describe('S12: no emphasis here and there', () => {
  it('finds two bold stretches in one paragraph', async () => {
    const xml =
      run('Các cơ quan ') +
      run('khẩn trương', bold) +
      run(' rà soát và ') +
      run('báo cáo', bold) +
      run(` kết quả. ${longSentence}`);
    const findings = await findingsAfter('plan', runs(xml));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['S12', 'note', 'Trong đoạn có 2 chỗ in đậm rải rác.'],
    ]);
  });

  it('finds underlined words', async () => {
    const xml = run('Các cơ quan ') + run('khẩn trương', '<w:u w:val="single"/>') + run(` rà soát. ${longSentence}`);
    const findings = await findingsAfter('plan', runs(xml));
    expect(findings.map(({ message }) => message)).toEqual(['Trong đoạn có 1 chỗ gạch chân rải rác.']);
  });

  it('takes bold words that lead in, and a note in italics', async () => {
    const xml =
      run('Về kinh phí:', bold) +
      run(` ${longSentence} `) +
      run('(chi tiết tại Phụ lục I)', '<w:i/>') +
      run(' và ') +
      run('(chi tiết tại Phụ lục II)', '<w:i/>');
    expect(await codesAfter('plan', runs(xml))).toEqual([]);
  });
});
