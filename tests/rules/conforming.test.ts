import { describe, expect, it } from 'vitest';
import { findingsAfter } from '../support/conforming.ts';

describe('a conforming document', () => {
  it.each(['plan', 'decision', 'ofDepartment'] as const)('has nothing to find: %s', async (kind) => {
    expect(await findingsAfter(kind)).toEqual([]);
  });
});
