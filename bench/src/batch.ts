import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataText, patternText, rowMaker } from './batch-subject.ts';
import { median } from './measure.ts';
import { type Command, runToEnd, type Watched, watch } from './process.ts';
import { root } from './subject.ts';

/** Batches as whole commands, from a table on the disk to documents on the disk. */

export interface BatchFigure extends Watched {
  readonly name: string;
  readonly documents: number;
}

const communes = 3321;

/** One worker and two take turns, and the better time of each counts: the machine has slow spells. */
const turns = 2;

export async function measureBatches(): Promise<BatchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    const single: Watched[] = [];
    const double: Watched[] = [];
    for (let turn = 0; turn < turns; turn++) {
      single.push(await watch(batchOf(communes, join(folder, `single-${turn}`), '--workers', '1')));
      double.push(await watch(batchOf(communes, join(folder, `double-${turn}`), '--workers', '2')));
    }
    const again = batchOf(communes, join(folder, 'again'));
    runToEnd(again);
    return [
      { name: `${communes} rows, 1 worker`, documents: communes, ...fastest(single) },
      { name: `${communes} rows, 2 workers`, documents: communes, ...fastest(double) },
      { name: `${communes} rows, nothing changed`, documents: communes, ...(await watch(again)) },
      { name: '100 rows', documents: 100, ...(await watch(batchOf(100, join(folder, 'few')))) },
      { name: '10000 rows', documents: 10_000, ...(await watch(batchOf(10_000, join(folder, 'many')))) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A batch in a folder of its own, removed only when all has been measured: ext4 is slow to make files for some minutes
 * after many were deleted.
 */
function batchOf(rows: number, folder: string, ...more: string[]): Command {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeFileSync(join(folder, 'plans/xa.yaml'), patternText);
  writeFileSync(join(folder, 'xa.csv'), dataText(rows));
  const args = [join(root, 'dist/kehoach.js'), 'batch', 'xa', '--data', 'xa.csv', ...more];
  return { file: process.execPath, args, cwd: folder };
}

function fastest([first, ...rest]: readonly Watched[]): Watched {
  if (!first) throw new Error('Nothing was measured');
  return rest.reduce((best, one) => (one.seconds < best.seconds ? one : best), first);
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
