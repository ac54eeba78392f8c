import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { checkDocx } from '../../src/check.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { importPlan } from '../../src/import/import.ts';
import { readDocx } from '../../src/reader/read.ts';
import { assignRoles } from '../../src/roles/assign.ts';
import { compared, wordVersion } from '../support/comparison.ts';
import { broken, type Conforming, type Edit } from '../support/conforming.ts';
import { buildPlan } from '../support/docx-build.ts';
import { allWords, run, runs, words } from '../support/edits.ts';

/** Files typed in decomposed Unicode (NFD): only rule P08 may tell them from the same ones in NFC. */

const kinds: readonly Conforming[] = ['plan', 'decision', 'ofDepartment'];

function decomposed(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => [
    path,
    /^word\/.*\.xml$/.test(path) ? strToU8(strFromU8(content).normalize('NFD')) : content,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** What rules find, in words, without P08. */
function found(bytes: Uint8Array): string[] {
  return checkDocx(bytes, 'thu.docx')
    .findings.filter(({ code }) => code !== 'P08')
    .map(({ code, message, word }) => [code, message, word?.index, word?.role, word?.words].join('|').normalize('NFC'));
}

function imported(bytes: Uint8Array): string | undefined {
  const reading = readDocx(bytes, 'thu.docx');
  if ('error' in reading) throw new Error(reading.error.message);
  return importPlan([assignRoles(reading.file)], 'thu.docx', 2026)?.yaml;
}

describe('a document typed in decomposed Unicode', () => {
  it.each(kinds)('has P08 and nothing else: %s', async (kind) => {
    const { findings } = checkDocx(decomposed(await broken(kind)), 'thu.docx');
    expect(findings.map(({ code }) => code)).toEqual(['P08']);
    expect(findings[0]?.word?.role).not.toBe('');
  });

  const faults: readonly (readonly [string, Edit])[] = [
    ['a number below ten without its zero', words('Số: 25/', 'Số: 5/')],
    ['a motto in other words', words('Độc lập', 'Độc Lập')],
    ['an old unit', allWords('Sở Nội vụ', 'UBND huyện Đạ Huoai')],
    ['spaces by hand', words('Nâng cao trách nhiệm', 'Nâng cao    trách nhiệm   số   ')],
    ['a colour', runs(run('Có màu', '<w:color w:val="0000FF"/>'))],
  ];

  it.each(faults)('has the faults that it has in NFC: %s', async (_, edit) => {
    const bytes = await broken('plan', edit);
    expect(found(bytes)).not.toEqual([]);
    expect(found(decomposed(bytes))).toEqual(found(bytes));
  });

  it('may have the mark of a letter in another run than the letter', async () => {
    const bytes = await broken('plan', runs(run('Các cơ quan báo ca') + run('\u0301o kết quả.')));
    const whole = await broken('plan', runs(run('Các cơ quan báo cáo kết quả.')));
    expect(compared(wordVersion(whole), wordVersion(bytes)).changes).toEqual([]);
  });

  it.each(kinds)('is to compare the same document: %s', async (kind) => {
    const bytes = await broken(kind);
    const { changes, onlyYear } = compared(wordVersion(bytes), wordVersion(decomposed(bytes)));
    expect({ changes, onlyYear }).toEqual({ changes: [], onlyYear: 0 });
  });

  it.each(kinds)('becomes the same spec: %s', async (kind) => {
    const bytes = await broken(kind);
    expect(imported(decomposed(bytes))).toBe(imported(bytes));
  });

  it('is judged and imported alike with tables, footnotes and several documents', async () => {
    const [file] = await buildPlan('hatinh-2025');
    const bytes = file?.bytes ?? new Uint8Array();
    expect(found(decomposed(bytes))).toEqual(found(bytes));
    expect(imported(decomposed(bytes))).toBe(imported(bytes));
    expect(compared(wordVersion(bytes), wordVersion(decomposed(bytes))).changes).toEqual([]);
  });

  it('keeps its letters as they were typed when comments are put on it', async () => {
    const bytes = decomposed(await broken('plan', words('Số: 25/', 'Số: 5/')));
    const annotated = annotate(bytes, checkDocx(bytes, 'thu.docx').findings, { author: 'kehoach' }, deflate);
    const text = (file: Uint8Array) =>
      [...strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:t[ >][^<]*/g)].join();
    expect(text(annotated)).toBe(text(bytes));
  });
});
