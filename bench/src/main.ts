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
// The processes first, while this one is still small.
const cold = await measureCold(paragraphs);
const batches = await measureBatches();
const warm = await measureWarm(docx, paragraphs);
const checking = await measureChecking(docx);
const lengths = await measureLengths();
print('');
print(warmTable(warm));
print('The others get the paragraphs as strings, and make neither tables nor styles of them.');
print('');
print(stageTable(warm));
print('');
print(coldTable(cold));
print('');
print(checkTable(checking));
print('');
print(peerTable(checking));
print('They judge nothing: what they do is the floor of reading.');
print('');
print(checkLengthTable(checking));
print('');
print(batchTable(batches));
print('');
print(lengthTable(lengths));
if (!pandocInstalled) print('pandoc is not installed, so it was not measured.');
print('');
print(
  `Peak memory of the warm process, all of the above in it: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
);

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
