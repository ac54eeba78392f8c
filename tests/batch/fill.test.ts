import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ambiguousColumns, cellsOf, columnsAt, usedColumns } from '../../src/batch/cells.ts';
import { columnKey } from '../../src/batch/column-name.ts';
import { examineRow, type Tools, writeRow } from '../../src/batch/make.ts';
import { type Pattern, readPattern } from '../../src/batch/pattern.ts';
import type { Column } from '../../src/batch/table.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { findWording } from '../support/docx-build.ts';
import { officesOf } from '../support/offices.ts';
import { specOf } from '../support/spec.ts';

/** A pattern and a row become a plan: what a cell may do, and what it never can. */

const tools: Tools = { findWording, deflate, offices: officesOf({}) };

const columnsNamed = (titles: readonly string[]): Column[] => titles.map((title) => ({ title, key: columnKey(title) }));

function patternOf(values: Readonly<Record<string, unknown>>): Pattern {
  const pattern = readPattern(specOf(values), 'plans/mau/thu.yaml', (finding) => {
    throw new Error(finding.message);
  });
  if (!pattern) throw new Error('no pattern');
  return pattern;
}

function row(values: Readonly<Record<string, string>>) {
  return cellsOf(columnsNamed(Object.keys(values)), { cells: Object.values(values) });
}

async function problems(pattern: Pattern, values: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await examineRow(pattern, row(values), tools);
  return findings.map(({ code, span }) => `${code} ${span ? pattern.source.slice(span.start, span.end) : ''}`.trim());
}

async function words(pattern: Pattern, values: Readonly<Record<string, string>>): Promise<string[]> {
  const { plan, document } = await examineRow(pattern, row(values), tools);
  const [file] = plan && document ? writeRow(plan, document, tools) : [];
  if (!file) throw new Error('no file');
  const xml = strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
      .join(''),
  );
}

const issuer = { name: 'Ủy ban nhân dân xã {{ten}}', short: 'UBND xã', place: '{{ten}}' };

describe('a cell', () => {
  test('fills plain fields before the schema judges them, and prose when its marks have been read', async () => {
    const pattern = patternOf({ issuer, number: '{{so}}/KH-UBND', date: '{{ngay}}', purpose: 'Phục vụ xã {{ten}}.' });
    const text = (await words(pattern, { ten: 'An Mẫu', so: '12', ngay: '2026-01-05' })).join('\n');
    expect(text).toContain('ỦY BAN NHÂN DÂN\nXÃ AN MẪU');
    expect(text).toContain('Phục vụ xã An Mẫu.');
    expect(text).toContain('Số: 12/KH-UBND');
    expect(text).toContain('An Mẫu, ngày 05 tháng 01 năm 2026');
  });

  test('may be named by the title of its column as it stands, in several words', async () => {
    const pattern = patternOf({ purpose: 'Phục vụ {{ Tên xã }} và {{ten-xa}}.' });
    expect(await words(pattern, { 'Tên xã': 'An Mẫu' })).toContain('Phục vụ An Mẫu và An Mẫu.');
  });

  test('is judged in the field that it fills', async () => {
    const pattern = patternOf({ number: '{{so}}/KH-UBND', date: '{{ngay}}' });
    expect(await problems(pattern, { so: 'x', ngay: '2026-02-30' })).toEqual([
      'plan/bad-form "{{so}}/KH-UBND"',
      'plan/impossible-date "{{ngay}}"',
    ]);
    // The rows after one that is in order are judged as strictly as the first.
    expect(await problems(pattern, { so: '1', ngay: '2026-02-03' })).toEqual([]);
    expect(await problems(pattern, { so: 'x', ngay: '2026-02-03' })).toEqual(['plan/bad-form "{{so}}/KH-UBND"']);
  });

  test('is judged as strictly in the rows after one with mistakes elsewhere', async () => {
    const pattern = patternOf({ number: '{{so}}/KH-UBND', date: '27/6', purpose: 'Một.' });
    const [first] = await problems(pattern, { so: '1' });
    expect(first).toContain('27/6');
    expect(await problems(pattern, { so: '2' })).toEqual([first]);
  });

  test('that names another office lets what comes from there be judged as a whole', async () => {
    const text = (more: string) => `
      issuer: { name: Ủy ban nhân dân xã An Mẫu, short: UBND xã, place: An Mẫu }
      symbol: UBND
      ${more}
    `;
    const offices = officesOf({ 'xa-an': text('medium: paper'), 'xa-ba': text('') });
    const { issuer: _issuer, number: _number, medium: _medium, ...rest } = parse(specOf({ office: '{{co}}' }));
    const pattern = readPattern(stringify(rest), 'plans/mau/thu.yaml', () => {});
    if (!pattern) throw new Error('no pattern');
    const codes = async (co: string) =>
      (await examineRow(pattern, row({ co }), { ...tools, offices })).findings.map(({ code }) => code);
    expect(await codes('xa-an')).toEqual([]);
    expect(await codes('xa-ba')).toEqual(['plan/missing-key']);
  });

  test('that is empty leaves no hole in the middle of words; a number may still have to come', async () => {
    const sentence = 'Kinh phí thực hiện là {{kinh-phi}} triệu đồng.';
    const pattern = patternOf({
      number: '{{so}}/KH-UBND',

      purpose: sentence,
    });
    expect(await problems(pattern, { so: '', 'kinh-phi': '' })).toEqual([`batch/empty-cell ${sentence}`]);
    expect(await problems(pattern, { so: '', 'kinh-phi': '120' })).toEqual([]);
    const name = patternOf({ issuer: { ...issuer, name: 'Ủy ban nhân dân {{loai}} {{ten}}' } });
    expect(await problems(name, { loai: '', ten: 'An Mẫu' })).toEqual([
      'batch/empty-cell Ủy ban nhân dân {{loai}} {{ten}}',
    ]);
  });

  test('whose figure would not be read as it was meant is told', async () => {
    const pattern = patternOf({ purpose: 'Đạt từ {{ty-le}}% trở lên, kinh phí {{kinh-phi}} triệu đồng.' });
    const found = async (rate: string, money: string) =>
      (await problems(pattern, { 'ty-le': rate, 'kinh-phi': money })).map((one) => one.split(' ')[0]);
    expect(await found('85%', '120')).toEqual(['batch/percent-twice']);
    expect(await found('0,85', '0,85')).toEqual(['batch/percent-fraction']);
    expect(await found('61.5', '1253.5')).toEqual(['batch/decimal-point', 'batch/decimal-point']);
    expect(await found('85,5', '1.253,5')).toEqual([]);
  });

  test('that is asked for and is no column is an unknown name, in prose and in plain fields', async () => {
    const pattern = patternOf({ issuer, title: 'Thử {{tem}}', signature: { title: '{{chuc-vu}}', name: '{{ten}}' } });
    expect(await problems(pattern, { ten: 'An' })).toEqual(['plan/unknown-name {{tem}}']);
    const plain = patternOf({ issuer, signature: { title: '{{chuc-vu}}', name: '{{ten}}' } });
    expect(await problems(plain, { ten: 'An' })).toEqual(['plan/unknown-name "{{chuc-vu}}"']);
  });

  const nasty = [
    '**A**',
    '*A',
    '[^x]',
    '{{year}}',
    '{{ref x}}',
    '<b>&amp;',
    '~',
    '\\*',
    '=1+1',
    '"A", \'B\'',
    '- A',
    'a: b',
    '# c',
  ];

  test.each(nasty)('stays what it is, whatever it looks like: %s', async (cell) => {
    const pattern = patternOf({
      purpose: ['Một {{o}} hai.', 'Là **{{o}}** ba'],
      signature: { title: 'Chủ tịch', name: '{{o}}' },
    });
    expect(await problems(pattern, { o: cell })).toEqual([]);
    const text = await words(pattern, { o: cell });
    expect(text).toContain(`- Một ${cell} hai.`.replace('- ', '-\u00a0'));
    expect(text).toContain(cell);
  });

  test('never changes how many paragraphs there are', async () => {
    const pattern = patternOf({ purpose: ['Một {{o}} hai.', 'Ba.'] });
    const count = (await words(pattern, { o: 'x' })).length;
    const cell = fc.string({ unit: fc.constantFrom(...'a*_[^]{}~\\<>&"\'#:-|=+@ ằ'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        cell.map((text) => `x${text}x`),
        async (text) => {
          expect((await words(pattern, { o: text })).length).toBe(count);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('takes every letter that Vietnamese has', async () => {
    const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) =>
      ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((mark) => (letter + mark).normalize('NFC')),
    );
    const all = `${vowels.join('')}đĐ`;
    const pattern = patternOf({ purpose: 'Chữ {{o}}.' });
    expect(await words(pattern, { o: all })).toContain(`Chữ ${all}.`);
  });

  test('of ten thousand letters stands in a document whole', async () => {
    const long = 'Nội dung dài. '.repeat(714).trim();
    const pattern = patternOf({ purpose: 'Chữ: {{o}}' });
    expect((await words(pattern, { o: long })).join('')).toContain(long);
  });
});

describe('the columns of a pattern', () => {
  const pattern = patternOf({ issuer, purpose: 'Xã {{ten}} có {{dan-so}} người, năm {{year}}.' });
  const columns = columnsNamed(['Tên', 'Dân số', 'thừa', 'year']);

  test('are those that it names', () => {
    expect(usedColumns(pattern, columns).map(({ title }) => title)).toEqual(['Tên', 'Dân số', 'year']);
  });

  test('must not have a name that the plan has already', () => {
    expect(ambiguousColumns(pattern, columns, 1).map(({ column }) => column)).toEqual(['year']);
  });

  test('are found again from a place in the pattern', () => {
    const at = (text: string) => {
      const start = pattern.source.indexOf(text);
      return columnsAt(pattern, columns, { start, end: start + text.length }).map(({ title }) => title);
    };
    expect(at('{{dan-so}}')).toEqual(['Dân số']);
    expect(at('người')).toEqual(['Tên', 'Dân số', 'year']);
    expect(at('template')).toEqual([]);
  });
});
