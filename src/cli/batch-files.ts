import { existsSync, type Stats, statSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Delimiter, readCsv } from '../batch/csv.ts';
import { type BuiltDocument, type Manifest, readManifest } from '../batch/manifest.ts';
import type { Shard } from '../batch/shard.ts';
import type { Table } from '../batch/table.ts';
import { readYamlRows } from '../batch/yaml-rows.ts';
import { decode, planId, readSpec, type SpecFile } from './plans.ts';
import { UsageError } from './usage-error.ts';

/** The files of a batch: its pattern, its data, what it keeps beside its documents. */

/** Patterns are no plans: they lie in a folder of their own, which `build --all` does not look into. */
const patternsFolder = 'mau';

/** A pattern by its path, or by its id in `plans` or `plans/mau`. */
export async function readPatternFile(written: string, folder: string): Promise<SpecFile> {
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  const inPlans = /^plans\//.test(path) || !path.includes('/');
  if (!inPlans || path.startsWith(`plans/${patternsFolder}/`)) return readSpecAt(path, folder);
  const id = planId(written);
  const own = `plans/${patternsFolder}/${id}.yaml`;
  if (!existsSync(join(folder, `plans/${id}.yaml`)) && existsSync(join(folder, own))) return readSpecAt(own, folder);
  if (existsSync(join(folder, path)) && !existsSync(join(folder, `plans/${id}.yaml`))) return readSpecAt(path, folder);
  return readSpec(id, folder);
}

async function readSpecAt(path: string, folder: string): Promise<SpecFile> {
  const file = /\.ya?ml$/.test(path) ? path : `${path}.yaml`;
  const bytes = await readBytes(resolve(folder, file), file);
  return { id: basename(file).replace(/\.ya?ml$/, ''), file, text: decode(bytes, file) };
}

export interface Data {
  readonly table: Table;
  /** That of a CSV file, in which the report is written too. */
  readonly delimiter: Delimiter;
}

/** @param file from the folder in which the command runs */
export async function readData(file: string, folder: string): Promise<Data> {
  const bytes = await readBytes(resolve(folder, file), file);
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return readCsv(decodeCsv(bytes, file));
    case '.yaml':
    case '.yml':
      return { table: readYamlRows(decode(bytes, file), file), delimiter: ',' };
    case '.xlsx': {
      const { readXlsx } = await import('../batch/xlsx.ts');
      return { table: await readXlsx(bytes), delimiter: ',' };
    }
    default:
      throw new UsageError(
        `Không đọc được loại tệp dữ liệu của ${file}.`,
        'Dùng tệp .csv, .yaml hoặc .xlsx; tệp .xls thì mở bằng phần mềm bảng tính rồi lưu lại dạng .xlsx.',
      );
  }
}

/** Excel’s “Unicode Text” is UTF-16 with a mark in front. */
function decodeCsv(bytes: Uint8Array, file: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 ? new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) : decode(bytes, file);
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new UsageError(`Không thấy tệp ${file}.`, 'Kiểm tra tên tệp và thư mục đang đứng rồi chạy lại lệnh.');
    throw new UsageError(`Không đọc được tệp ${file}.`, 'Kiểm tra quyền đọc của tệp; tên này phải là một tệp.');
  });
}

const manifestForm = /^\.batch(-\d+-\d+)?\.json$/;

/** Each shard keeps its own, so that several may write into one folder at the same time. */
export function manifestName(shard: Shard | undefined): string {
  return shard ? `.batch-${shard.part}-${shard.of}.json` : '.batch.json';
}

export function reportName(shard: Shard | undefined): string {
  return shard ? `batch-report-${shard.part}-${shard.of}.csv` : 'batch-report.csv';
}

/** What earlier runs have done, whether in one piece or in shards, by the names of the files that tell of it. */
export async function readManifests(out: string): Promise<ReadonlyMap<string, Manifest>> {
  const names = await readdir(out).catch(() => []);
  const manifests = new Map<string, Manifest>();
  for (const name of names.filter((name) => manifestForm.test(name)).sort()) {
    const text = await readFile(join(out, name), 'utf8').catch(() => '');
    manifests.set(name, readManifest(text));
  }
  return manifests;
}

/** Whether the files of a document are those that were written. */
export function isIntact(out: string, { files }: BuiltDocument): boolean {
  return files.every(({ name, size, modified }) => {
    const found = statOf(join(out, name));
    return found?.isFile() && found.size === size && found.mtimeMs === modified;
  });
}

/** A path that no file can have is that of no file. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Takes away what a killed run of the same rows left half written. */
export async function removeLeftovers(out: string, isOwn: (name: string) => boolean): Promise<void> {
  const names = await readdir(out).catch(() => []);
  for (const name of names) {
    const whole = /^(.*)\.\d+\.tmp$/.exec(name)?.[1];
    if (whole !== undefined && isOwn(whole)) await rm(join(out, name), { recursive: true, force: true });
  }
}
