import { describe, expect, it } from 'vitest';
import { findingsAfter } from '../support/conforming.ts';

describe('a conforming document', () => {
  it.each(['plan', 'decision', 'ofDepartment'] as const)('%s gives no finding at all', async (kind) => {
    expect(await findingsAfter(kind)).toEqual([]);
  });
});
