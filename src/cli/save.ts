import { rmSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file whole or not at all: into a file beside it first, which then takes its name. What was there before
 * stays when anything goes wrong.
 */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  unfinished.add(temporary);
  try {
    await refuseReadOnly(path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explainWriteError(error, path);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Taking a file's name needs no right to write to it, except on Windows; one that is protected stays everywhere. */
async function refuseReadOnly(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (!there?.isFile() || (there.mode & 0o222) !== 0) return;
  throw new UsageError(
    `Tệp ${path} đang ở chế độ chỉ đọc nên không ghi được.`,
    'Bỏ chế độ chỉ đọc (Read-only) trong thuộc tính của tệp rồi chạy lại lệnh.',
  );
}

const unfinished = new Set<string>();

/** Takes away what an interrupted write would leave behind. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
}

/** @returns a sentence and a remedy for what the disk refused, or the error itself when it is no refusal */
export function explainWriteError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return new UsageError(
        `Không ghi được tệp ${path}.`,
        'Nếu tệp đang mở trong Word thì đóng lại rồi chạy lại lệnh; nếu không, kiểm tra quyền ghi của thư mục.',
      );
    case 'ENOSPC':
      return new UsageError(`Ổ đĩa đã đầy, chưa ghi được tệp ${path}.`, 'Xóa bớt tệp không dùng rồi chạy lại lệnh.');
    case 'EROFS':
      return new UsageError(
        `Ổ đĩa chỉ cho đọc, không ghi được tệp ${path}.`,
        'Chép dự án sang ổ đĩa khác rồi chạy lại lệnh.',
      );
    case 'EFBIG':
      return new UsageError(
        `Tệp ${path} quá lớn so với giới hạn của ổ đĩa.`,
        'Bỏ bớt nội dung hoặc ghi sang ổ đĩa khác.',
      );
    case 'ENOENT':
    case 'ELOOP':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return new UsageError(
        `Không ghi được ${path} vì đã có thư mục hoặc tệp khác cùng tên.`,
        'Đổi tên thư mục hoặc tệp ấy rồi chạy lại lệnh.',
      );
    default:
      return error;
  }
}
