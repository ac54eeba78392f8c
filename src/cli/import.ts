import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { importPlan } from '../import/import.ts';
import { readPlan } from '../plan/read.ts';
import { readDocx } from '../reader/read.ts';
import { assignRoles } from '../roles/assign.ts';
import { fold } from '../roles/fold.ts';
import type { RoledFile } from '../roles/role.ts';
import { planId } from './plans.ts';
import { saveWhole } from './save.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ImportOptions {
  readonly id?: string;
  readonly force?: boolean;
  /** Where `plans` is. */
  readonly folder?: string;
}

/**
 * `kehoach import`: a first spec of a Word plan. What is there is replaced only when that is asked for.
 *
 * @param paths the plan, and behind it what was issued as files of their own: the attached plan, appendices
 * @returns 0 when the spec was written, 1 when it was and something of the file has no place in it
 * @throws UsageError when a file cannot be read or is no plan, or when there is such a spec
 */
export async function runImport(paths: readonly string[], options: ImportOptions): Promise<number> {
  const { folder = '.', force = false } = options;
  const [first = ''] = paths;
  const id = planId(options.id ?? idOf(first));
  const file = `plans/${id}.yaml`;
  if (existsSync(join(folder, file)) && !force)
    throw new UsageError(`Tệp ${file} đã có.`, 'Ghi mã khác sau --id, hoặc thêm --force để thay tệp ấy.');
  const files: RoledFile[] = [];
  for (const path of paths) files.push(await readWord(path));
  const made = importPlan(files, basename(first), new Date().getFullYear());
  if (!made) throw new UsageError(`Không thấy văn bản nào trong tệp ${first}.`, 'Mở tệp bằng Word để kiểm tra.');
  saveWhole(join(folder, file), new TextEncoder().encode(made.yaml));
  const { passages, lost, findings } = made;
  print(`${file}\nĐã chuyển ${passages - lost}/${passages} dòng, đoạn và ô của tệp Word.`);
  tell(
    'Chưa chuyển được (có ghi chú tại chỗ trong tệp YAML):',
    findings.filter(({ severity }) => severity === 'warning'),
  );
  tell(
    'Phần mềm ghi khác tệp Word:',
    findings.filter(({ severity }) => severity === 'note'),
  );
  const { findings: problems, source } = readPlan(made.yaml, file);
  if (problems.length > 0) print(`Cần sửa trước khi dựng:\n\n${renderText(problems, new Map([[file, source]]))}\n`);
  print(
    `Đọc các ghi chú trong tệp, sửa lại, rồi dựng bằng lệnh: npm run build-plan ${id.includes(' ') ? `"${id}"` : id}`,
  );
  return lost > 0 || findings.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

function tell(heading: string, findings: readonly Finding[]): void {
  if (findings.length > 0) print([heading, ...findings.map(({ message }) => `- ${message}`)].join('\n'));
}

/** An id from the name of a Word file: Latin letters, figures and hyphens. */
function idOf(path: string): string {
  const name = basename(path).replace(/\.\w+$/, '');
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'ke-hoach'
  );
}

async function readWord(path: string): Promise<RoledFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new UsageError(`Không có tệp ${path}.`, 'Kiểm tra lại tên và thư mục của tệp Word.');
    throw new UsageError(`Không đọc được tệp ${path}.`, 'Kiểm tra xem đó có phải là tệp Word và có quyền đọc không.');
  });
  const reading = readDocx(new Uint8Array(bytes), path);
  if ('error' in reading)
    throw new UsageError(reading.error.message, reading.error.hint ?? 'Mở tệp bằng Word rồi lưu lại.');
  const roled = assignRoles(reading.file);
  if (roled.isOfParty)
    throw new UsageError(
      `Tệp ${path} là văn bản của Đảng, không theo thể thức của Nghị định số 30/2020/NĐ-CP.`,
      'Chỉ chuyển được kế hoạch của cơ quan nhà nước.',
    );
  if (roled.documents.every(({ passages }) => passages.every(({ text }) => text === '')))
    throw new UsageError(`Tệp ${path} không có chữ nào.`, 'Nếu tệp là ảnh quét thì phải nhận dạng chữ trước.');
  return roled;
}
