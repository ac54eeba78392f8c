import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

const words = (count: number) => `Các${' đơn'.repeat(count - 1)}`;

describe('L08: sentences of at most 60 syllables', () => {
  it('finds a longer one', async () => {
    const findings = await findingsAfter('plan', saying(`${words(61)}.`));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['L08', 'note', 'Câu dài 61 tiếng.'],
    ]);
  });

  it('takes sixty, and more in several sentences or behind semicolons', async () => {
    expect(await codesAfter('plan', saying(`${words(60)}.`))).toEqual([]);
    expect(await codesAfter('plan', saying(`${words(50)}; ${words(50)}. ${words(50)}.`))).toEqual([]);
  });
});
