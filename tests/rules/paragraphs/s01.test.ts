import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { longSentence, setting } from '../../support/edits.ts';

const indent = (attributes: string) => setting(`<w:ind ${attributes}/>`);

describe('S01: even margins and indented first lines', () => {
  it('finds a paragraph of several lines that is not justified', async () => {
    const findings = await findingsAfter('plan', setting('<w:jc w:val="left"/>'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['S01', 'Đoạn văn không canh đều hai lề.']]);
  });

  it.each([
    ['w:firstLine="0"', 'Đầu dòng không lùi vào.'],
    ['w:firstLine="425"', 'Đầu dòng lùi vào 0,8 cm.'],
    ['w:firstLine="1134"', 'Đầu dòng lùi vào 2 cm.'],
  ])('finds an indent of %s', async (attributes, message) => {
    const findings = await findingsAfter('plan', indent(attributes));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['S01', message]]);
  });

  it('takes 1 cm and 1.27 cm, also where a list has its number there', async () => {
    expect(await codesAfter('plan', indent('w:firstLine="567"'))).toEqual([]);
    expect(await codesAfter('plan', indent('w:left="1077" w:hanging="357"'))).toEqual([]);
  });

  it('notes an indent made with a tab', async () => {
    const findings = await findingsAfter(
      'plan',
      setting('<w:ind w:firstLine="0"/>', `</w:t><w:tab/><w:t xml:space="preserve">${longSentence}`),
    );
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['S01', 'note', 'Đầu dòng lùi vào bằng phím Tab hoặc dấu cách.'],
    ]);
  });

  it('does not ask a line alone to be justified', async () => {
    expect(await codesAfter('plan', setting('<w:jc w:val="left"/>', 'Triển khai đúng tiến độ.'))).toEqual([]);
  });
});
