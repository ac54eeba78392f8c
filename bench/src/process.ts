import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A command and the folder it runs in. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export function isInstalled(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a command to its end; a failure is an error. */
export function runToEnd({ file, args, cwd }: Command): void {
  const { status, stderr, error } = spawnSync(file, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: exit code ${status}\n${stderr}`);
}

/**
 * The most memory a command held, in MB, as Linux counts it. Looked up again and again while the command runs, which
 * disturbs its time: not for a run that is timed.
 *
 * @returns nothing where there is no /proc
 */
export function peakMemory({ file, args, cwd }: Command): Promise<number | undefined> {
  const options: SpawnOptions = { cwd, stdio: 'ignore' };
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, options);
    let peak: number | undefined;
    const look = setInterval(() => {
      peak = highWater(child.pid) ?? peak;
    }, 1);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(look);
      resolve(peak);
    });
  });
}

export interface Watched {
  readonly seconds: number;
  /** Megabytes at most; nothing where there is no /proc. */
  readonly peak: number | undefined;
  /** Megabytes held in the middle of the first half of the run, and in that of the second. */
  readonly early: number | undefined;
  readonly late: number | undefined;
}

/** Times a command of some seconds, looking at its memory so seldom that it does not notice. */
export function watch({ file, args, cwd }: Command): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { cwd, stdio: 'ignore' });
    const held: number[] = [];
    let peak: number | undefined;
    const look = setInterval(() => {
      peak = highWater(child.pid) ?? peak;
      const now = resident(child.pid);
      if (now !== undefined) held.push(now);
    }, 100);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status !== 0) reject(new Error(`${file} ${args.join(' ')}: exit code ${status}`));
      const seconds = (performance.now() - start) / 1000;
      resolve({ seconds, peak, early: held[held.length >> 2], late: held[(held.length * 3) >> 2] });
    });
  });
}

function highWater(pid: number | undefined): number | undefined {
  return megabytes(pid, /^VmHWM:\s+(\d+) kB$/m);
}

function resident(pid: number | undefined): number | undefined {
  return megabytes(pid, /^VmRSS:\s+(\d+) kB$/m);
}

function megabytes(pid: number | undefined, line: RegExp): number | undefined {
  try {
    const [, kilobytes] = line.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
