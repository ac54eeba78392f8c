import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suggest } from '../plan/suggest.ts';
import { UsageError } from './usage-error.ts';

/** Where the specs are, from the folder of the project, in which the command runs. */
const plansFolder = 'plans';

/** The ids of all plans, in order. */
export async function planIds(project = '.'): Promise<string[]> {
  const names = await readdir(join(project, plansFolder)).catch(() => {
    throw new UsageError(
      `Không thấy thư mục ${plansFolder} ở đây.`,
      'Chuyển vào thư mục của dự án (thư mục có tệp package.json) rồi chạy lại lệnh.',
    );
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((id) => idForm.test(id))
    .sort();
}

/** Letters, digits, spaces, `.`, `_` and `-`, beginning with a letter or digit. */
const idForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,100}$/u;

/**
 * The id that a user means: `hatinh-2025`, or the path `plans/hatinh-2025.yaml` as a file manager pastes it.
 */
export function planId(written: string): string {
  const id = written.replace(/^(\.[\\/])?plans[\\/]/, '').replace(/\.ya?ml$/, '');
  if (idForm.test(id) && !id.includes('..')) return id;
  throw new UsageError(
    `“${written}” không phải là mã kế hoạch.`,
    'Mã là tên tệp trong thư mục plans, không có dấu gạch chéo, ví dụ hatinh-2025.',
  );
}

export interface SpecFile {
  readonly id: string;
  /** As findings name it. */
  readonly file: string;
  /** As it is on the disk, with its byte-order mark if it has one. */
  readonly text: string;
}

export async function readSpec(id: string, project = '.'): Promise<SpecFile> {
  const path = join(project, plansFolder, `${id}.yaml`);
  const file = `${plansFolder}/${id}.yaml`;
  const bytes = await readFile(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR') throw new UsageError(`${file} là thư mục, không phải tệp.`, 'Đổi tên thư mục ấy.');
    if (error.code !== 'ENOENT') throw new UsageError(`Không đọc được tệp ${file}.`, 'Kiểm tra quyền đọc của tệp.');
    const ids = await planIds(project);
    const near = ids.find((known) => known.startsWith(id)) ?? suggest(id, ids);
    throw new UsageError(
      `Không có kế hoạch nào mang mã “${id}”.`,
      near ? `Có phải ý bạn là “${near}”?` : 'Chạy npm run build-plan để xem các kế hoạch đang có.',
    );
  });
  if (bytes.length > largest) {
    throw new UsageError(
      `Tệp ${file} nặng ${Math.ceil(bytes.length / megabyte)} MB, quá lớn đối với một kế hoạch (tối đa ${largest / megabyte} MB).`,
      'Kiểm tra xem có chép nhầm dữ liệu khác vào tệp không; nếu kế hoạch dài thật thì tách thành nhiều tệp.',
    );
  }
  return { id, file, text: decode(bytes, file) };
}

const megabyte = 1024 * 1024;

/** Some thousand pages; a file that is larger is no plan, and would take long to find out about. */
const largest = 2 * megabyte;

/** @throws with a remedy when the bytes are not UTF-8 */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `Tệp ${file} không phải là văn bản Unicode UTF-8.`,
      'Mở tệp bằng Notepad, chọn Lưu thành (Save as), mục Encoding chọn UTF-8, rồi lưu lại.',
    );
  }
}
