import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { allWords, words } from '../../support/edits.ts';

const number = (text: string) => words('Số: 25/KH-UBND', text);

describe('N01: the line of number and symbol', () => {
  it('finds everything that is wrong with it at once', async () => {
    const findings = await findingsAfter('plan', number('Số 25 / KH – UBND'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'N01',
        'Dòng số, ký hiệu thiếu dấu hai chấm (:) sau từ “Số”; có dấu cách cạnh dấu gạch chéo (/); dùng gạch ngang dài (–) thay cho dấu gạch nối (-); có dấu cách cạnh dấu gạch nối (-).',
        'Sửa thành “Số: 25/KH-UBND”.',
      ],
    ]);
  });

  it.each(['SỐ: 25/KH-UBND', 'Số: 25/ KH-UBND', 'Số: 25/KH - UBND', 'Số: 25/KH-Ubnd'])('finds %s', async (text) => {
    expect(await codesAfter('plan', number(text))).toEqual(['N01']);
  });

  it.each(['Số:         /KH-UBND', 'Số: … /KH-UBND', 'Số:25/KH-UBND', 'Số: 25/KH\u2011UBND'])(
    'takes %s',
    async (text) => {
      expect(await codesAfter('plan', number(text))).toEqual([]);
    },
  );

  it('takes TTg for Thủ tướng', async () => {
    expect(
      await codesAfter(
        'plan',
        allWords('25/KH-UBND', '25/KH-TTg'),
        allWords('KH</w:t><w:noBreakHyphen/><w:t xml:space="preserve">UBND', 'KH-TTg'),
      ),
    ).toEqual([]);
  });

  it('finds a slash that is typed for the hyphen, and N03 is silent about it', async () => {
    const findings = await findingsAfter('plan', allWords('25/KH-UBND', '25/KH/UBND'));
    const [n01] = findings.filter(({ code }) => code === 'N01');
    expect(n01?.message).toContain('dùng dấu gạch chéo (/) thay cho dấu gạch nối (-)');
    expect(n01?.hint).toContain('Sửa thành “Số: 25/KH-UBND”.');
    expect(findings.map(({ code }) => code)).not.toContain('N03');
  });
});
