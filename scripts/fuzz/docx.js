// Word files damaged by chance, and files made to do harm, go through the check: each must be judged or refused in one
// clear sentence, without an exception, within two seconds and 512 MB; only what unpacks to more than a megabyte of XML,
// some two hundred pages, may take longer. They are checked one after the other in a process
// of their own, so that one that hangs or takes too much memory can be ended.
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { limit, medianAndLongest, patience, printFigures, seconds } from './figures.js';

const mostMegabytes = 512;
const longXml = 1024 * 1024;

export async function showDocx(run, index) {
  const { make } = await maker(run);
  const { kind, bytes } = make(index);
  const path = join(run.keep ?? run.folder, `${index}.docx`);
  writeFileSync(path, bytes);
  console.log({ kind, bytes: bytes.length, ...(run.keep && { path }) });
  const checker = checkerOf(run);
  console.log(await checker.judge(path));
  checker.end();
}

/** @returns whether all of them went as they must */
export async function fuzzDocx(run, cases) {
  const start = performance.now();
  const { make } = await maker(run);
  const checker = checkerOf(run);
  const verdicts = [];
  for (let index = 0; index < cases; index++) {
    const { kind, bytes } = make(index);
    const path = join(run.folder, `${index}.docx`);
    writeFileSync(path, bytes);
    const verdict = await checker.judge(path);
    const isLong = verdict.milliseconds > limit && xmlBytesOf(bytes) > longXml;
    verdicts.push({ index, kind, isLong, ...verdict });
    rmSync(path);
  }
  checker.end();
  const count = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const named = ({ index, kind, milliseconds, megabytes, detail }) => ({
    index,
    detail: `${kind}: ${Math.round(milliseconds)} ms, ${Math.round(megabytes)} MB\n${detail}`,
  });
  const slow = verdicts.filter(({ milliseconds, isLong }) => milliseconds > limit && !isLong);
  const long = verdicts.filter(({ isLong }) => isLong);
  const large = verdicts.filter(({ megabytes }) => megabytes > mostMegabytes);
  const bad = new Set(['thrown', 'refused badly', 'judged badly', 'ended']);
  const mustBeNone = {
    exceptions: count('thrown'),
    'without a clear sentence': count('refused badly') + count('judged badly'),
    'hung or out of memory': count('ended'),
    [`over ${limit / 1000} s`]: slow.length,
    [`over ${mostMegabytes} MB`]: large.length,
  };
  const figures = {
    seed: run.seed,
    'damaged Word files': verdicts.length,
    judged: count('judged'),
    'declined as the Party’s': count('declined'),
    'refused in a sentence': count('refused'),
    ...mustBeNone,
    [`long, over ${limit / 1000} s`]: long.length,
    ...medianAndLongest(verdicts),
    'most memory': `${Math.round(Math.max(...verdicts.map(({ megabytes }) => megabytes)))} MB`,
    'whole run': seconds(performance.now() - start),
  };
  const wrong = verdicts.filter(({ outcome }) => bad.has(outcome));
  printFigures(figures, [...new Set([...wrong, ...slow, ...large, ...long])].map(named));
  return Object.values(mustBeNone).every((figure) => figure === 0);
}

/** Makes the files of a run from the plans, built, and from whatever other Word files the tests have. */
async function maker({ bundle, root, seed }) {
  const { damaged, everythingFile, fuzzingIn } = await import(pathToFileURL(bundle).href);
  const { texts, judge } = fuzzingIn(root.href);
  const sources = [everythingFile()];
  for (const text of texts) sources.push(...(await judge(text)).files);
  const foreign = fileURLToPath(new URL('tests/fixtures/foreign/', root));
  const names = existsSync(foreign) ? readdirSync(foreign).filter((name) => name.endsWith('.docx')) : [];
  for (const name of names.sort()) sources.push(new Uint8Array(readFileSync(join(foreign, name))));
  return { make: (index) => damaged(sources, seed, index) };
}

/** What the XML parts unpack to, as the zip says; nothing where it cannot be asked. */
function xmlBytesOf(bytes) {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('.xml')) sum += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return sum;
}

function checkerOf({ bundle }) {
  let child;
  const start = () =>
    new Promise((resolve) => {
      child = fork(fileURLToPath(new URL('docx-child.js', import.meta.url)), [pathToFileURL(bundle).href], {
        execArgv: ['--expose-gc', `--max-old-space-size=${mostMegabytes}`],
      });
      child.once('message', resolve);
    });
  return {
    async judge(path) {
      if (!child?.connected) await start();
      return new Promise((resolve) => {
        const ended = (detail) => {
          child.kill('SIGKILL');
          child.removeAllListeners();
          child = undefined;
          done({ outcome: 'ended', milliseconds: patience, megabytes: 0, detail });
        };
        const timer = setTimeout(() => ended('did not come to an end'), patience);
        const done = (verdict) => {
          clearTimeout(timer);
          child?.removeAllListeners();
          resolve(verdict);
        };
        child.once('message', done);
        child.once('exit', (code, signal) => ended(`the process ended: ${code ?? signal}`));
        child.send(path);
      });
    },
    end: () => child?.disconnect(),
  };
}
