import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { convertToPdf, findOffice } from '../../src/office/soffice.ts';
import { type Page, pagesOf } from './pdf-page.ts';

/** LibreOffice, which lays a file out, and poppler, which tells where everything is. */

const run = promisify(execFile);
const office = findOffice(process.platform, process.env);
const poppler = ['pdftotext', 'pdftocairo'];

/** What is not installed here, by name; without it no page can be looked at. */
export function missingTools(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const absent = poppler.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return office ? absent : ['LibreOffice', ...absent];
}

/** The pages of a Word file as LibreOffice lays them out. */
export async function renderPages(bytes: Uint8Array): Promise<Page[]> {
  if (!office) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pdf-'));
  try {
    const word = join(folder, 'file.docx');
    await writeFile(word, bytes);
    const pdf = join(folder, 'file.pdf');
    await writeFile(pdf, await convertToPdf(office, word));
    const boxes = await output('pdftotext', '-bbox-layout', pdf, '-');
    const count = boxes.split('<page ').length - 1;
    const drawings: string[] = [];
    for (let page = 1; page <= count; page++) {
      drawings.push(await output('pdftocairo', '-svg', '-f', String(page), '-l', String(page), pdf, '-'));
    }
    return pagesOf(boxes, drawings);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function output(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
