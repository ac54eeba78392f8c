import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice, which makes PDF files and tells where the lines of a page fall. */

const run = promisify(execFile);

/** Longest that one conversion may take, in ms. */
const timeout = 120_000;

/**
 * @param environment `KEHOACH_SOFFICE` names the program itself and goes before every usual place
 * @returns the path of the program, or nothing where it is not installed
 */
export function findOffice(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment.KEHOACH_SOFFICE;
  if (named) return existsSync(named) ? named : undefined;
  const name = platform === 'win32' ? 'soffice.com' : 'soffice';
  const folders = [...(environment.PATH ?? '').split(delimiter), ...usualFolders(platform, environment)];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function usualFolders(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)']];
    return roots.flatMap((root) => (root ? [join(root, 'LibreOffice', 'program')] : []));
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS'];
  return ['/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'];
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Converts one file. Calls wait for each other, and each has a profile of its own: two runs on one profile would make
 * the second write nothing and say nothing.
 *
 * @returns the PDF
 * @throws when LibreOffice cannot be run, takes too long or writes nothing
 */
export function convertToPdf(office: string, path: string): Promise<Uint8Array> {
  const next = queue.then(() => convert(office, path));
  queue = next.catch(() => undefined);
  return next;
}

async function convert(office: string, path: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const settings = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
    await run(office, [...settings, '--convert-to', 'pdf', '--outdir', folder, path], { timeout });
    return await readFile(join(folder, `${basename(path).replace(/\.docx$/, '')}.pdf`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
