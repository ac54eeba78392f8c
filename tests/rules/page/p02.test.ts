import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const left = (twips: number) => ({ from: /w:left="1701"/, to: `w:left="${twips}"` });

describe('P02: margins', () => {
  it('finds one out of its range, with what it is and what it may be', async () => {
    const findings = await findingsAfter('plan', left(1417));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['P02', 'Lề trái là 25 mm.', 'Lề trái từ 30 mm đến 35 mm.'],
    ]);
  });

  it('takes both ends of a range, and what Word rounds', async () => {
    expect(await codesAfter('plan', left(1984))).toEqual([]);
    expect(await codesAfter('plan', left(1700))).toEqual([]);
  });

  it('takes the margins of a page that lies as they are, or turned with the sheet', async () => {
    const lying = (margins: string) => ({
      from: /(?<=Phụ lục I<.*)w:w="11906" w:h="16838"(.*?)<w:pgMar [^>]*>/,
      to: `w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/>`,
    });
    expect(await codesAfter('plan', lying('w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"'))).toEqual([]);
    expect(await codesAfter('plan', lying('w:top="1701" w:right="1134" w:bottom="1134" w:left="1134"'))).toEqual([]);
    expect(await codesAfter('plan', lying('w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"'))).toEqual([
      'P02',
    ]);
  });
});
