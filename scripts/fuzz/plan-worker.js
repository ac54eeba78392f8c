// Judges the specs of a run from a number on, one after the other, and posts what became of each.
import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, root, folder, seed, first, cases, every } = workerData;
const { fuzzingIn, mutant } = await import(bundle);
const { texts, judge } = fuzzingIn(root);
for (let index = first; index < cases; index++) {
  const { files, ...verdict } = await judge(mutant(texts, seed, index));
  const kept = index % every === 0 ? files.map((_, number) => `${folder}/${index}-${number}.docx`) : [];
  for (const [number, path] of kept.entries()) writeFileSync(path, files[number]);
  parentPort.postMessage({ index, ...verdict, kept });
}
