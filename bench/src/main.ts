import { readFileSync } from 'node:fs';
import { measureBatches, measureLengths } from './batch.ts';
import { measureChecking } from './checking.ts';
import { measureCold, pandocInstalled } from './cold.ts';
import { paragraphsOf } from './docx-text.ts';
import {
  batchTable,
  checkLengthTable,
  checkTable,
  coldTable,
  lengthTable,
  machine,
  peerTable,
  stageTable,
  warmTable,
} from './report.ts';
import { bytesOf, whole } from './stages.ts';
import { planId, root, spec } from './subject.ts';
import { measureWarm } from './warm.ts';

const docx = bytesOf(await whole());
const paragraphs = paragraphsOf(docx);
const characters = paragraphs.join('').length;

print(machine());
print(versions());
print(
  `Plan ${planId}: ${spec.length} characters of YAML, ${paragraphs.length} paragraphs of ${characters} characters.`,
);
const parts = process.argv.slice(2);

// The processes first, while this one is still small.
const cold = asked('cold') && (await measureCold(paragraphs));
const batches = asked('batch') && (await measureBatches());
const warm = asked('warm') && (await measureWarm(docx, paragraphs));
const lengths = asked('warm') && (await measureLengths());
const checking = asked('check') && (await measureChecking(docx));
if (warm) {
  print(`\n${warmTable(warm)}`);
  print('The others get the paragraphs as strings, and make neither tables nor styles of them.');
  print(`\n${stageTable(warm)}`);
}
if (cold) {
  print(`\n${coldTable(cold)}`);
  if (!pandocInstalled) print('pandoc is not installed, so it was not measured.');
}
if (batches) print(`\n${batchTable(batches)}`);
if (lengths) print(`\n${lengthTable(lengths)}`);
if (checking) {
  print(`\n${checkTable(checking)}`);
  print(`\n${peerTable(checking)}`);
  print('They judge nothing: what they do is the floor of reading.');
  print(`\n${checkLengthTable(checking)}`);
}
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
print(`\nPeak memory of the warm process, all of the above in it: ${memory} MB.`);

/** All parts, or those that are named: cold, batch, warm, check. */
function asked(part: string): boolean {
  return parts.length === 0 || parts.includes(part);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is compared with, as the package files pin it. */
function versions(): string {
  const own = dependencies('package.json');
  const all = { docx: own.docx, ...dependencies('bench/package.json') };
  return Object.entries(all)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function dependencies(path: string): Record<string, string> {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(root + path, 'utf8'));
  return manifest.dependencies;
}
