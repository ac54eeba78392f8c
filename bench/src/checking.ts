import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { checkDocx } from '../../src/check.ts';
import type { WordFile } from '../../src/reader/model.ts';
import { readDocx } from '../../src/reader/read.ts';
import { assignRoles } from '../../src/roles/assign.ts';
import type { RoledFile } from '../../src/roles/role.ts';
import { formRules } from '../../src/rules/catalogue.ts';
import { readZip } from '../../src/zip/read.ts';
import { repeated } from './long-docx.ts';
import { type Contestant, type Effort, measure, type Timing } from './measure.ts';
import { peakMemory } from './process.ts';
import { root } from './subject.ts';

/** What checking a Word file costs, with what others take to get at the same file at all. */
export interface Checking {
  /** From unpacking to the whole, each with all that comes before it. */
  readonly upTo: readonly Timing[];
  readonly others: readonly Timing[];
  /** The whole check of longer and longer documents. */
  readonly lengths: readonly Length[];
}

export interface Length {
  readonly pages: number;
  readonly paragraphs: number;
  readonly timing: Timing;
  /** Peak resident set in MB of a process that checks it once. */
  readonly memory: number | undefined;
}

const pagesOfPlan = 10;
const effort: Effort = { warmUp: 30, rounds: 20, turn: 4 };

/** @param docx the plan, which has ten pages */
export async function measureChecking(docx: Uint8Array): Promise<Checking> {
  const upTo: Contestant[] = [
    { name: 'unzip   the parts', run: () => readZip(docx) },
    { name: 'read    text with the formats in effect', run: () => fileOf(docx) },
    { name: 'roles   what each line is', run: () => assignRoles(fileOf(docx)) },
    { name: 'form    rules on how it looks', run: () => formOf(assignRoles(fileOf(docx))) },
    { name: 'logic   outline and rules on what it says', run: () => checkDocx(docx, 'plan.docx') },
  ];
  const others: Contestant[] = [
    { name: 'fflate, unzip alone', run: () => unzipSync(docx) },
    { name: 'jszip, unzip alone', run: () => jszip(docx) },
    { name: 'mammoth, text alone', run: () => mammoth.extractRawText({ buffer: Buffer.from(docx) }) },
    { name: 'mammoth, HTML', run: () => mammoth.convertToHtml({ buffer: Buffer.from(docx) }) },
  ];
  const timings = await measure([...upTo, ...others], effort);
  const lengths: Length[] = [];
  for (const times of [1, 10, 100]) lengths.push(await measureLength(docx, times));
  return { upTo: timings.slice(0, upTo.length), others: timings.slice(upTo.length), lengths };
}

async function measureLength(docx: Uint8Array, times: number): Promise<Length> {
  const long = repeated(docx, times);
  const { paragraphs } = fileOf(long);
  const runs = { warmUp: 2, rounds: times > 50 ? 3 : 8, turn: 1 };
  const [timing] = await measure([{ name: 'check', run: () => checkDocx(long, 'plan.docx') }], runs);
  if (!timing) throw new Error('Nothing was measured');
  return { pages: pagesOfPlan * times, paragraphs: paragraphs.length, timing, memory: await memoryFor(long) };
}

async function memoryFor(docx: Uint8Array): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    const path = join(folder, 'plan.docx');
    writeFileSync(path, docx);
    const args = [join(root, 'dist/bench/cold-check.js'), path];
    return await peakMemory({ file: process.execPath, args, cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(docx: Uint8Array): WordFile {
  const read = readDocx(docx, 'plan.docx');
  if ('error' in read) throw new Error(read.error.message);
  return read.file;
}

function formOf(roled: RoledFile): number {
  let found = 0;
  for (const rule of formRules) {
    rule.check(roled, () => {
      found++;
    });
  }
  return found;
}

async function jszip(docx: Uint8Array): Promise<unknown> {
  const zip = await JSZip.loadAsync(docx);
  return Promise.all(Object.values(zip.files).map((entry) => entry.async('uint8array')));
}
