import { describe, expect, it } from 'vitest';
import { codesAfter } from '../support/conforming.ts';

describe('a conforming document', () => {
  it.each(['plan', 'decision', 'ofDepartment'] as const)('gives no finding: %s', async (kind) => {
    expect(await codesAfter(kind)).toEqual([]);
  });
});
