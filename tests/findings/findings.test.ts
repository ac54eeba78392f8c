import { describe, expect, it } from 'vitest';
import { type Finding, hasErrors, stops } from '../../src/findings/finding.ts';
import { placeOf } from '../../src/findings/place.ts';
import { renderText } from '../../src/findings/text.ts';
import { dedent } from '../support/spec.ts';

const error: Finding = { code: 'plan/a', severity: 'error', message: 'Câu này sai.', file: 'a.yaml' };
const warning: Finding = { ...error, code: 'plan/b', severity: 'warning', message: 'Nên xem lại.' };
const at = (finding: Finding, start: number, end: number): Finding => ({ ...finding, span: { start, end } });

describe('whether there are errors', () => {
  it('is not decided by warnings', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning, warning])).toBe(false);
    expect(hasErrors([warning, error])).toBe(true);
  });

  it('or, where the user wants it strict, warnings stops a build; notes never do', () => {
    const note: Finding = { ...error, severity: 'note' };
    expect([error, warning, note].map((finding) => stops([finding], false))).toEqual([true, false, false]);
    expect([error, warning, note].map((finding) => stops([finding], true))).toEqual([true, true, false]);
  });
});

describe('the place of an offset', () => {
  const source = 'một\nhai ba\r\n\nbốn';

  it.each([
    ['the first character', 0, { line: 1, column: 1, text: 'một' }],
    ['the line break that ends a line', 3, { line: 1, column: 4, text: 'một' }],
    ['a word inside a line that ends as Windows ends lines', 8, { line: 2, column: 5, text: 'hai ba' }],
    ['an empty line', 12, { line: 3, column: 1, text: '' }],
    ['the end of the file', source.length, { line: 4, column: 4, text: 'bốn' }],
  ])('is given from 1: %s', (_, offset, place) => {
    expect(placeOf(source, offset)).toEqual(place);
  });
});

describe('findings on a terminal', () => {
  const source = 'year: 2025\ntitle: Nâng cao\n';
  const sources = new Map([['a.yaml', source]]);

  it('show place, sentence, code, the line with carets under the words, and the remedy', () => {
    expect(renderText([at({ ...error, hint: 'Viết lại.' }, 18, 26)], sources)).toBe(
      dedent(`
        a.yaml:2:8
          Lỗi: Câu này sai. [plan/a]
          2 | title: Nâng cao
            |        ^^^^^^^^
          Cách sửa: Viết lại.
      `).trimEnd(),
    );
  });

  it('call a warning a note', () => {
    expect(renderText([warning], sources)).toBe('a.yaml\n  Lưu ý: Nên xem lại. [plan/b]');
  });

  it('name the file alone when the file as a whole is meant or its text is not at hand', () => {
    expect(renderText([error], sources)).toBe('a.yaml\n  Lỗi: Câu này sai. [plan/a]');
    expect(renderText([at(error, 0, 4)], new Map())).toBe('a.yaml\n  Lỗi: Câu này sai. [plan/a]');
  });

  it('come in the order of files and places, with a blank line between them', () => {
    const text = renderText([{ ...error, file: 'b.yaml' }, at(error, 18, 20), at(warning, 0, 4)], sources);
    expect(text.split('\n\n').map((one) => one.split('\n', 1))).toEqual([['a.yaml:1:1'], ['a.yaml:2:8'], ['b.yaml']]);
  });

  it('do not draw carets beyond the end of the line', () => {
    expect(
      renderText([at(error, 18, 999)], sources)
        .split('\n')
        .at(-1),
    ).toBe('    |        ^^^^^^^^');
  });

  it('draw one caret for a place without width', () => {
    expect(
      renderText([at(error, 6, 6)], sources)
        .split('\n')
        .at(-1),
    ).toBe('    |       ^');
  });

  it('show of a long line the part around the place', () => {
    const long = `${'a '.repeat(150)}SAI${' b'.repeat(150)}`;
    const [, , line = '', carets = ''] = renderText([at(error, 300, 303)], new Map([['a.yaml', long]])).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('SAI');
  });

  it('keep the carets under the words behind a tab', () => {
    const [, , line = '', carets = ''] = renderText([at(error, 1, 4)], new Map([['a.yaml', '\tSAI']])).split('\n');
    expect(line.slice(carets.indexOf('^'))).toBe('SAI');
  });
});
