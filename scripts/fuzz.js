// `npm run fuzz [-- --target plans|docx|all --cases 10000 --seed 20261122 --sample 100]`: inputs gone wrong by chance.
// `plans` are specs on the way to Word files, `docx` are Word files on the way through the check; see docs/fuzz.md.
// `--target docx --case 17` shows one of them and what became of it; `--keep folder` leaves the Word file there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fuzzDocx, showDocx } from './fuzz/docx.js';
import { fuzzPlans, showPlan } from './fuzz/plans.js';

const root = new URL('..', import.meta.url);
const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'all' },
    cases: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
    sample: { type: 'string', default: '100' },
    case: { type: 'string' },
    keep: { type: 'string' },
  },
});

const targets = values.target === 'all' ? ['plans', 'docx'] : [values.target];
const folder = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'));
const bundle = fileURLToPath(new URL(`node_modules/.fuzz.${process.pid}.mjs`, root));
const run = { bundle, root, folder, seed: Number(values.seed), keep: values.keep };
try {
  await bundleSupport();
  for (const target of targets) process.exitCode = (await fuzz(target)) ? process.exitCode : 1;
} finally {
  rmSync(bundle, { force: true });
  rmSync(folder, { recursive: true, force: true });
}

async function fuzz(target) {
  const index = values.case === undefined ? undefined : Number(values.case);
  if (target === 'plans') {
    if (index === undefined) return fuzzPlans(run, Number(values.cases ?? 10_000), Number(values.sample));
    await showPlan(run, index);
  } else if (target === 'docx') {
    if (index === undefined) return fuzzDocx(run, Number(values.cases ?? 2000));
    await showDocx(run, index);
  } else throw new Error(`No such target: ${target}`);
  return true;
}

async function bundleSupport() {
  const names = ['judge', 'mutate', 'docx-judge', 'docx-mutate', 'docx-sources'];
  await build({
    stdin: {
      contents: names.map((name) => `export * from './tests/support/fuzz-${name}.ts';`).join('\n'),
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    outfile: bundle,
  });
}
