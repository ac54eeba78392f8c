import { deflateRawSync } from 'node:zlib';
import { build } from '../build.ts';
import { renderText } from '../findings/text.ts';
import { readPlan } from '../plan/read.ts';
import { planId, planIds, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const outFolder = 'out';

export interface BuildOptions {
  readonly all?: boolean;
  readonly pdf?: boolean;
}

const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes));

/**
 * `kehoach build`: plans to Word files, a line each with its path and the time it took.
 *
 * @returns 0 when all were built, 1 when a plan has problems
 */
export async function runBuild(written: readonly string[], options: BuildOptions): Promise<number> {
  if (written.length === 0 && !options.all) return listPlans();
  const ids = options.all ? await planIds() : [...new Set(written.map(planId))];
  const findWording = templateFinder();
  const built: string[] = [];
  let failed = 0;
  for (const id of ids) {
    const start = performance.now();
    const { file, text } = await readSpec(id);
    const { files, findings, source } = await build(text, file, findWording, deflate);
    if (findings.length > 0) printError(`${renderText(findings, new Map([[file, source]]))}\n`);
    if (files.length === 0) failed++;
    for (const { suffix, bytes } of files) {
      const path = `${outFolder}/${id}${suffix ? `.${suffix}` : ''}.docx`;
      await saveWhole(path, bytes);
      built.push(path);
      print(`${path} (${Math.round(performance.now() - start)} ms)`);
    }
  }
  if (failed > 0) printError(`${failed} kế hoạch chưa dựng được. Sửa các lỗi nêu trên rồi chạy lại lệnh.`);
  if (options.pdf && built.length > 0) await convertAll(built);
  return failed > 0 ? 1 : 0;
}

async function listPlans(): Promise<number> {
  const ids = await planIds();
  if (ids.length === 0) {
    throw new UsageError(
      'Thư mục plans chưa có kế hoạch nào.',
      'Chép một tệp .yaml vào thư mục plans rồi chạy lại lệnh.',
    );
  }
  print('Các kế hoạch đang có:\n');
  const width = Math.max(...ids.map((id) => id.length));
  for (const id of ids) {
    const { file, text } = await readSpec(id);
    const { plan } = readPlan(text, file);
    const title = plan?.title
      .flatMap(({ inlines }) => inlines.map((inline) => ('text' in inline ? inline.text : '')))
      .join('');
    print(`  ${id.padEnd(width)}  ${title ?? '(còn lỗi; dựng kế hoạch này để xem lỗi)'}`);
  }
  print(`\nDựng một kế hoạch: npm run build-plan ${ids[0]}`);
  print('Dựng tất cả:       npm run build-plan -- --all');
  return 0;
}

async function convertAll(paths: readonly string[]): Promise<void> {
  const { convertToPdf, findOffice } = await import('../office/soffice.ts');
  const office = findOffice(process.platform, process.env);
  if (!office) {
    printError(
      'Chưa có LibreOffice nên chưa tạo được PDF. Cài miễn phí từ libreoffice.org (trên Debian/Ubuntu: sudo apt install libreoffice-writer) rồi chạy lại với --pdf.',
    );
    return;
  }
  for (const path of paths) {
    const start = performance.now();
    const pdf = await convertToPdf(office, path, outFolder);
    print(`${pdf} (${Math.round(performance.now() - start)} ms)`);
  }
}
