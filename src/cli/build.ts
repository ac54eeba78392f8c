import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type FindWording } from '../build.ts';
import { renderText } from '../findings/text.ts';
import type { Offices } from '../plan/office.ts';
import { listPlans } from './list.ts';
import { officeReader } from './offices.ts';
import { planId, planIds, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

const outFolder = 'out';

export interface BuildOptions {
  readonly all?: boolean;
  readonly pdf?: boolean;
  readonly strict?: boolean;
  readonly draft?: boolean;
}

const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes));

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
  const findWording = templateFinder();
  const one: OneBuild = { strict: options.strict, draft: options.draft, offices: officeReader() };
  const built: string[] = [];
  let failed = 0;
  let worst = 0;
  for (const id of ids) {
    try {
      const paths = await buildOne(id, findWording, one);
      if (paths.length === 0) {
        failed++;
        worst = Math.max(worst, 1);
      }
      built.push(...paths);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      printUsageError(error);
      failed++;
      worst = 2;
    }
  }
  if (failed > 0 && ids.length > 1)
    printError(`${failed} kế hoạch chưa dựng được. Sửa các lỗi nêu trên rồi chạy lại lệnh.`);
  if (options.pdf && built.length > 0) worst = Math.max(worst, await convertAll(built));
  return worst;
}

export interface OneBuild {
  readonly strict?: boolean;
  /** Whether what is still to be decided is shown instead of refused. */
  readonly draft?: boolean;
  /** Where `plans` and `out` are. */
  readonly folder?: string;
  /** Kept when several plans are built; without it offices are read afresh. */
  readonly offices?: Offices;
  /** Gets a line for each file that was written. */
  readonly tell?: (line: string) => void;
}

/** @returns the paths of the files that were written; none when the plan has errors */
export async function buildOne(id: string, findWording: FindWording, options: OneBuild): Promise<string[]> {
  const { strict = false, draft = false, folder = '.', offices = officeReader(folder), tell = print } = options;
  const start = performance.now();
  const { file, text } = await readSpec(id, folder);
  const { files, findings, sources } = await build(text, file, findWording, deflate, { strict, offices, draft });
  if (findings.length > 0) printError(`${renderText(findings, sources)}\n`);
  const paths: string[] = [];
  for (const { suffix, bytes } of files) {
    const path = `${outFolder}/${id}${suffix ? `.${suffix}` : ''}.docx`;
    await saveWhole(join(folder, path), bytes);
    paths.push(path);
    tell(`${path} (${Math.round(performance.now() - start)} ms)`);
  }
  return paths;
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
    await saveWhole(pdf, bytes);
    print(`${pdf} (${Math.round(performance.now() - start)} ms)`);
  }
  return 0;
}
