import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Larger than any document with pictures that an office sends, and small enough to be held in memory. */
const largestBytes = 200 * 1024 * 1024;

/** What the copy of a Word file with comments in it is called. */
export function annotatedName(file: string): string {
  return file.replace(/(\.doc[xm])$/iu, '.nhan-xet$1');
}

/**
 * The Word files that paths name: themselves, or everything below a folder but hidden folders, what Word keeps beside
 * an open file and what `check` itself has written beside a file.
 */
export async function wordFilesAt(path: string): Promise<string[]> {
  const there = await stat(path).catch(() => {
    throw new UsageError(`Không thấy tệp hay thư mục ${path}.`, 'Kiểm tra lại tên và đường dẫn rồi chạy lại lệnh.');
  });
  if (!there.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`Không đọc được thư mục ${path}.`, 'Kiểm tra quyền đọc của thư mục.');
  });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.nhan-xet)\.doc[xm]$/iu.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .sort();
}

export async function readWordFile(path: string): Promise<Uint8Array> {
  const there = await stat(path).catch(() => undefined);
  if (there && there.size > largestBytes)
    throw new UsageError(
      `Tệp ${path} lớn hơn 200 MB nên không kiểm tra được.`,
      'Giảm dung lượng ảnh trong tệp rồi lưu lại.',
    );
  return readFile(path).catch(() => {
    throw new UsageError(
      `Không đọc được tệp ${path}.`,
      'Kiểm tra quyền đọc của tệp, đóng tệp nếu đang mở rồi chạy lại lệnh.',
    );
  });
}
