import { describe, expect, it } from 'vitest';
import { bodyOf, linesOf } from '../support/html.ts';

const columns = '<colgroup><col width="10" align="center"/><col width="30" align="left"/></colgroup>';
const table = (content: string) => `<table>${content}</table><p>Hết</p>`;

describe('a table', () => {
  it('has a header and rows, its widths as shares of the whole', () => {
    const html = table(
      `${columns}<thead><tr><th>STT</th><th>Nhiệm vụ</th></tr></thead><tbody><tr><td>1</td><td>A</td></tr></tbody>`,
    );
    expect(linesOf(html)).toEqual(['| STT | Nhiệm vụ |', '|-- 25% center -|- 75% left --|', '| 1 | A |', 'Hết./.']);
  });

  it('shares its width equally when none is given', () => {
    const [first] = bodyOf(table('<tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody>'));
    expect(first).toMatchObject({ tag: 'table', columns: [0.25, 0.25, 0.25, 0.25] });
  });

  const widthsOf = (cols: string) => {
    const [first] = bodyOf(table(`<colgroup>${cols}</colgroup><tbody><tr></tr></tbody>`));
    return first?.tag === 'table' ? first.columns.map((share) => Math.round(share * 100)) : [];
  };

  it('takes widths for percents where a column has none, which gets what is left', () => {
    expect(widthsOf('<col width="8"/><col/>')).toEqual([8, 92]);
    expect(widthsOf('<col width="8"/><col/><col width="25"/>')).toEqual([8, 67, 25]);
    expect(widthsOf('<col width="40"/><col/><col/>')).toEqual([40, 30, 30]);
  });

  it('gives columns without a width the mean of the others where these leave nothing', () => {
    expect(widthsOf('<col width="90"/><col width="30"/><col/>')).toEqual([50, 17, 33]);
  });

  it('has cells over several columns and rows, and the cells beside them keep their columns', () => {
    const rows = '<tr><td rowspan="2">1</td><td>A</td></tr><tr><td>B</td></tr><tr><td colspan="2">C</td></tr>';
    expect(linesOf(table(`${columns}<tbody>${rows}</tbody>`)).slice(1, -1)).toEqual([
      '| (1×2) 1 | A |',
      '| B |',
      '| (2×1) C |',
    ]);
    const [first] = bodyOf(table(`${columns}<tbody>${rows}</tbody>`));
    const aligns = first?.tag === 'table' ? first.rows.map((row) => row.map(({ align }) => align)) : [];
    expect(aligns).toEqual([['center', 'left'], ['left'], ['center']]);
  });

  it('lets a column break a date between day and month, not a number from its word', () => {
    const date = 'Trước ngày 15 tháng 12 năm 2026';
    expect(linesOf(`<p>${date}</p>${table(`<tbody><tr><td>${date}</td></tr></tbody>`)}`)).toEqual([
      'Trước ngày~15~tháng~12 năm~2026',
      '|-- 100% justify --|',
      '| Trước ngày~15 tháng~12 năm~2026 |',
      'Hết./.',
    ]);
  });

  it('centres the cells of its header and sets them bold', () => {
    const [first] = bodyOf(table(`${columns}<thead><tr><th>A</th><th>B</th></tr></thead>`));
    expect(first).toMatchObject({
      header: [
        [
          { align: 'center', bold: true },
          { align: 'center', bold: true },
        ],
      ],
    });
  });

  it('has cells of their own alignment, bold cells, cells of several paragraphs and empty ones', () => {
    const cells = '<td align="right">1</td><td class="strong"><p>A</p><p>B</p></td><td></td>';
    const [first] = bodyOf(table(`<tbody><tr>${cells}</tr></tbody>`));
    expect(first).toMatchObject({ rows: [[{ align: 'right' }, { bold: true, align: 'justify' }, { bold: false }]] });
    expect(linesOf(table(`<tbody><tr>${cells}</tr></tbody>`))).toContain('| 1 | **A / B** |  |');
  });
});
