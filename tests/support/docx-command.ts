import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../../dist/kehoach.js', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of a clerk's own, in which the bundled command runs as the clerk would run it; it goes with the test. */
export interface Office {
  readonly folder: string;
  run(...args: string[]): Promise<Outcome>;
  /** Everything in a folder below, or nothing where there is no such folder. */
  list(folder: string): Promise<string[]>;
}

/**
 * @param files their texts by path, `plans/mot.yaml`
 * @param environment what is added to the environment of the command
 */
export async function officeWith(
  files: Record<string, string | Uint8Array>,
  environment: NodeJS.ProcessEnv = {},
): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-office-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    run: (...args) => run(folder, args, environment),
    list: (below) => readdir(join(folder, below)).catch(() => []),
  };
}

function run(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const options = { cwd: folder, env: { ...process.env, ...environment } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
