import { availableParallelism } from 'node:os';
import type { OneResult } from './build-one.ts';
import { readSettings } from './config.ts';
import { gatherCrew } from './crew.ts';
import { stopOnInterrupt, tellInterrupted } from './interrupt.ts';
import { listPlans } from './list.ts';
import { planId, planIds } from './plans.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';
import type { Task } from './work.ts';

export interface BuildOptions {
  readonly all?: boolean;
  readonly pdf?: boolean;
  readonly strict?: boolean;
  readonly draft?: boolean;
}

/**
 * `kehoach build`: plans to Word files, a line each with its path and the time it took. A plan that cannot be built
 * does not stop the others.
 *
 * @returns 0 when all were built, 1 when a plan has problems, 2 when a file could not be read or written
 */
export async function runBuild(written: readonly string[], options: BuildOptions): Promise<number> {
  if (written.length === 0 && !options.all) return listPlans();
  const ids = options.all ? await planIds() : [...new Set(written.map(planId))];
  if (ids.length === 0) return listPlans();
  const built: string[] = [];
  let failed = 0;
  let worst = 0;
  const tell = ({ paths, lines, problems, refusal }: OneResult) => {
    if (problems !== undefined) printError(problems);
    for (const line of lines) print(line);
    built.push(...paths);
    if (paths.length === 0) failed++;
    if (refusal) printUsageError(new UsageError(refusal.message, refusal.hint));
    if (paths.length === 0 || refusal) worst = Math.max(worst, refusal ? 2 : 1);
  };
  const rules = await readSettings();
  const workers = ids.length < manyPlans ? 1 : availableParallelism();
  const crew = gatherCrew({ folder: '.', rules }, workers, whenTooLarge);
  // A thread that is ended in the midst of a file would leave a piece of it.
  const interrupt = stopOnInterrupt(crew);
  const results = inOrder(tell);
  try {
    const { strict = false, draft = false } = options;
    const tasks = ids.map((id, number): Task => ({ kind: 'plan', number, id, strict, draft }));
    await crew.run(tasks, ({ number, one }) => {
      if (one) results.take(number, one);
    });
  } finally {
    results.tellRest();
    interrupt.end();
    await crew.close();
  }
  if (interrupt.came()) {
    tellInterrupted();
    return 130;
  }
  if (failed > 0 && ids.length > 1)
    printError(`${failed} kế hoạch chưa dựng được. Sửa các lỗi nêu trên rồi chạy lại lệnh.`);
  if (options.pdf && built.length > 0) worst = Math.max(worst, await convertAll(built));
  return worst;
}

/** With fewer, starting threads takes longer than they save. */
const manyPlans = 24;

const whenTooLarge =
  'Chia kế hoạch dài nhất thành nhiều tệp, hoặc dựng riêng từng kế hoạch chưa có đường dẫn ở trên, ghi mã của nó sau lệnh build.';

interface InOrder<T> {
  take(number: number, result: T): void;
  /** Tells what waits behind a result that will not come any more. */
  tellRest(): void;
}

/** Threads finish in any order; results are told in that of the plans. */
function inOrder<T>(tell: (result: T) => void): InOrder<T> {
  const waiting = new Map<number, T>();
  let next = 0;
  return {
    take(number, result) {
      waiting.set(number, result);
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        waiting.delete(next);
        next++;
        tell(ready);
      }
    },
    tellRest() {
      for (const [, result] of [...waiting].sort(([one], [other]) => one - other)) tell(result);
    },
  };
}

async function convertAll(paths: readonly string[]): Promise<number> {
  const { convertToPdf, findOffice } = await import('../office/soffice.ts');
  const office = findOffice(process.platform, process.env);
  if (!office) {
    printError(
      'Chưa có LibreOffice nên chưa tạo được PDF. Cài miễn phí từ libreoffice.org (trên Debian/Ubuntu: sudo apt install libreoffice-writer) rồi chạy lại với --pdf.',
    );
    return 0;
  }
  for (const path of paths) {
    const start = performance.now();
    const bytes = await convertToPdf(office, path).catch(() => {
      throw new UsageError(
        `LibreOffice không chuyển được tệp ${path} sang PDF.`,
        'Đóng các cửa sổ LibreOffice đang mở rồi chạy lại lệnh; nếu vẫn lỗi, mở tệp bằng Word và lưu thành PDF.',
      );
    });
    const pdf = path.replace(/\.docx$/, '.pdf');
    saveWhole(pdf, bytes);
    print(`${pdf} (${Math.round(performance.now() - start)} ms)`);
  }
  return 0;
}
