import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file whole or not at all: into a file beside it first, which then takes its name. What was there before
 * stays when anything goes wrong. Without promises, which take several times as long for files as small as these.
 */
export function saveWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, bytes);
    giveName(temporary, path);
  } catch (error) {
    forget(temporary);
    throw explainWriteError(error, path);
  }
}

/** Gives a whole file its name, on the same disk; what had the name before is replaced in one step. */
export function moveWhole(from: string, path: string): void {
  try {
    giveName(from, path);
  } catch (error) {
    if (existsSync(from)) throw explainWriteError(error, path);
    throw new UsageError(`Tệp tạm ${from} không còn nữa nên chưa có ${path}.`, 'Chạy lại lệnh để dựng lại văn bản ấy.');
  }
}

function giveName(from: string, path: string): void {
  refuseReadOnly(path);
  renameSync(from, path);
}

/** Taking a file's name needs no right to write to it, except on Windows; one that is protected stays everywhere. */
function refuseReadOnly(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there?.isFile() || (there.mode & 0o222) !== 0) return;
  throw new UsageError(
    `Tệp ${path} đang ở chế độ chỉ đọc nên không ghi được.`,
    'Bỏ chế độ chỉ đọc (Read-only) trong thuộc tính của tệp rồi chạy lại lệnh.',
  );
}

/** Where even that fails the first error says more. */
function forget(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {}
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
    case 'ENAMETOOLONG':
      return new UsageError(`Tên tệp ${path} dài quá mức của ổ đĩa.`, 'Đặt tên ngắn hơn rồi chạy lại lệnh.');
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
