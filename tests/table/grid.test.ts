import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/table/grid.ts';

const cell = (columnSpan = 1, rowSpan = 1) => ({ columnSpan, rowSpan });

describe('a grid of cells', () => {
  it('is as wide as its widest row', () => {
    expect(gridOf([[cell(), cell(2)], [cell(3)]]).width).toBe(3);
    expect(gridOf([]).width).toBe(0);
  });

  it('begins each cell behind those that reach down from above', () => {
    const rows = [[cell(1, 3), cell(), cell(1, 2)], [cell()], [cell(2)]];
    expect(gridOf(rows).starts).toEqual([[0, 1, 2], [1], [1]]);
  });

  it('has no ragged row when every row is full', () => {
    expect(gridOf([[cell(1, 2), cell()], [cell()], [cell(2)]]).ragged).toEqual([]);
  });

  it('has ragged rows where cells are missing', () => {
    expect(gridOf([[cell(), cell()], [cell()], [cell(2)]]).ragged).toEqual([1]);
  });

  it('has a ragged last row where a cell reaches below it', () => {
    expect(
      gridOf([
        [cell(), cell()],
        [cell(1, 2), cell()],
      ]).ragged,
    ).toEqual([1]);
  });
});
