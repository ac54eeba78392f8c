import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the command once before all tests, so that those of the command line run what users run. */
export function setup(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync(process.execPath, ['scripts/bundle.js'], { cwd: root });
}
