import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeFile, Offices } from '../plan/office.ts';
import { decode } from './plans.ts';
import { UsageError } from './usage-error.ts';

/** Where the offices are, from the folder of the project, in which the command runs. */
const officesFolder = 'offices';
const extension = '.yaml';
/** What a plan can name: small letters without diacritics, digits, hyphens. */
const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;

/** Reads each office when a plan first names it, once for a command. */
export function officeReader(project = '.'): Offices {
  const read = new Map<string, OfficeFile | undefined>();
  return {
    names: () => officeNames(project),
    read(name) {
      if (!read.has(name)) read.set(name, readOffice(project, name));
      return read.get(name);
    },
  };
}

function officeNames(project: string): string[] {
  try {
    const files = readdirSync(join(project, officesFolder)).filter((name) => nameForm.test(name));
    return files.map((name) => name.slice(0, -extension.length)).sort();
  } catch {
    return [];
  }
}

function readOffice(project: string, name: string): OfficeFile | undefined {
  if (!nameForm.test(`${name}${extension}`)) return undefined;
  const file = `${officesFolder}/${name}${extension}`;
  const bytes = bytesOf(join(project, file), file);
  return bytes && { file, text: decode(bytes, file) };
}

function bytesOf(path: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // A name may come from a cell, and be longer than that of any file.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw new UsageError(`Không đọc được tệp ${file}.`, 'Kiểm tra quyền đọc của tệp; tên này phải là một tệp.');
  }
}
