import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataText, patternText, rowMaker } from './batch-subject.ts';
import { median } from './measure.ts';
import { type Command, peakMemory, runToEnd } from './process.ts';
import { root } from './subject.ts';

/** Batches as whole commands, from a table on the disk to documents on the disk. */

export interface BatchFigure {
  readonly name: string;
  readonly seconds: number;
  readonly documents: number;
  /** Peak resident set in MB. */
  readonly memory: number | undefined;
}

const communes = 3321;

export async function measureBatches(): Promise<BatchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    mkdirSync(join(folder, 'plans'));
    writeFileSync(join(folder, 'plans/xa.yaml'), patternText);
    const figures: BatchFigure[] = [];
    const measure = async (name: string, rows: number, ...more: string[]) => {
      writeFileSync(join(folder, 'xa.csv'), dataText(rows));
      const args = [join(root, 'dist/kehoach.js'), 'batch', 'xa', '--data', 'xa.csv', ...more];
      const command: Command = { file: process.execPath, args, cwd: folder };
      const start = performance.now();
      const memory = await peakMemory(command);
      figures.push({ name, documents: rows, seconds: (performance.now() - start) / 1000, memory });
    };
    await measure(`${communes} rows, 1 worker`, communes, '--force', '--workers', '1');
    await measure(`${communes} rows, 2 workers`, communes, '--force', '--workers', '2');
    for (const rows of [100, 10_000]) await measure(`${rows} rows`, rows, '--force');
    writeFileSync(join(folder, 'xa.csv'), dataText(communes));
    runToEnd({
      file: process.execPath,
      args: [join(root, 'dist/kehoach.js'), 'batch', 'xa', '--data', 'xa.csv'],
      cwd: folder,
    });
    await measure(`${communes} rows, nothing changed`, communes);
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface LengthFigure {
  readonly pages: number;
  readonly milliseconds: number;
}

/** The plan of the bench has about twelve pages of which its tasks are ten. */
const pagesOfTasks = 10;

/** What a row costs when the text is longer. */
export async function measureLengths(): Promise<LengthFigure[]> {
  const figures: LengthFigure[] = [];
  for (const pages of [1, 10, 50, 100, 200]) {
    const run = rowMaker(patternOfPages(pages));
    const times: number[] = [];
    for (let index = 0; index < (pages > 50 ? 8 : 20); index++) {
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
    figures.push({ pages, milliseconds: median(times.slice(3)) });
  }
  return figures;
}

/** A paragraph fills a tenth of a page, more or less; only the proportion matters. */
function patternOfPages(pages: number): string {
  const sentence = 'Xã {{ten}} tổ chức thực hiện nghiêm túc, đồng bộ các nhiệm vụ được giao tại Kế hoạch này. ';
  const paragraphs = Array.from(
    { length: pages * pagesOfTasks },
    (_, index) => `  - |\n    Việc thứ ${index + 1}: ${sentence.repeat(3)}\n`,
  );
  return [
    'template: ke-hoach',
    'year: 2026',
    'title: Thực hiện nhiệm vụ năm {{year}}',
    'medium: paper',
    'issuer:',
    '  name: Ủy ban nhân dân xã {{ten}}',
    '  short: UBND xã',
    '  place: "{{ten}}"',
    'number: "{{so}}/KH-UBND"',
    'date: 2026',
    'signature:',
    '  name: "{{ky}}"',
    `purpose:\n${paragraphs.join('')}`,
  ].join('\n');
}
