import { basename } from 'node:path';
import { fileName } from '../batch/names.ts';
import { examine } from '../build.ts';
import { type Comparison, compareOutlines } from '../compare/compare.ts';
import { comparisonDocument } from '../compare/document.ts';
import { specLines } from '../compare/spec-lines.ts';
import { comparisonText, type FindSpecLine } from '../compare/text.ts';
import { namesOf } from '../compare/wording.ts';
import { usualMargins } from '../decree30/page.ts';
import { usualParagraph } from '../decree30/paragraph.ts';
import { writeDocx } from '../docx/write.ts';
import { renderText } from '../findings/text.ts';
import { outlineOf } from '../outline/of-document.ts';
import { outlineOfWord } from '../outline/of-word.ts';
import { lineOf, type Outline } from '../outline/outline.ts';
import { readDocx } from '../reader/read.ts';
import { assignRoles } from '../roles/assign.ts';
import { readSettings } from './config.ts';
import { deflate } from './deflate.ts';
import { officeReader } from './offices.ts';
import { planId, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { readWordFile } from './word-files.ts';

/** One of the two versions. */
interface Version {
  /** For the name of the file that is written. */
  readonly name: string;
  readonly outline: Outline<unknown>;
  readonly find: FindSpecLine;
  readonly isWord: boolean;
}

/**
 * `kehoach compare`: what changed from one version to another, a plan or a Word file each, as text and as the table that
 * offices attach.
 *
 * @returns 0 when both could be compared, 1 when a plan has errors, 2 when a file could not be read or written
 */
export async function runCompare(older: string, newer: string): Promise<number> {
  const [old, now] = [await versionOf(older), await versionOf(newer)];
  if (typeof old === 'number') return old;
  if (typeof now === 'number') return now;
  const comparison = compareOutlines(old.outline, now.outline);
  print(comparisonText(comparison, { find: old.find, takesBack: now.isWord, width: process.stdout.columns ?? 100 }));
  if (comparison.changes.length === 0 && comparison.onlyYear === 0) return 0;
  const path = `out/${fileName(`${old.name}_${now.name}`) ?? 'hai-ban'}.so-sanh.docx`;
  saveWhole(path, tableFile(comparison, old.outline, now.outline));
  print(`\n${comparison.changes.length} thay đổi. Bảng so sánh: ${path}`);
  return 0;
}

async function versionOf(written: string): Promise<Version | number> {
  return /\.doc[xm]?$/i.test(written) ? wordVersion(written) : planVersion(written);
}

async function planVersion(written: string): Promise<Version | number> {
  const id = planId(written);
  const { file, text } = await readSpec(id);
  const { plan, document, findings, source, sources } = await examine(text, file, templateFinder(), {
    offices: officeReader(),
    rules: await readSettings(),
    // A plan that was just renewed still has open points, and is compared all the same.
    draft: true,
  });
  if (!plan || !document) {
    printError(`${renderText(findings, sources)}\n`);
    return 1;
  }
  const outline = outlineOf(document);
  return { name: id, outline, find: specLines(outline, plan, source), isWord: false };
}

async function wordVersion(path: string): Promise<Version | number> {
  const reading = readDocx(await readWordFile(path), path);
  if ('error' in reading) {
    printError(renderText([reading.error], new Map()));
    return 2;
  }
  const outline = outlineOfWord(assignRoles(reading.file));
  return { name: basename(path).replace(/\.doc[xm]?$/i, ''), outline, find: () => undefined, isWord: true };
}

function tableFile(comparison: Comparison, old: Outline<unknown>, now: Outline<unknown>): Uint8Array {
  const document = comparisonDocument(comparison, namesOf(old, now, comparison));
  const [first] = now.documents;
  const creator = (first && lineOf(first, 'issuer')?.text) ?? '';
  const created = `${comparison.years[1] ?? new Date().getFullYear()}-01-01T00:00:00Z`;
  const setting = { size: 13, margins: usualMargins, paragraph: usualParagraph, creator, created } as const;
  const [written] = writeDocx(document, setting, deflate);
  if (!written) throw new Error('a document without a file');
  return written.bytes;
}
