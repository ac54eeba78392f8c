import { rowMaker } from './batch-subject.ts';
import { checkText } from './check.ts';
import { partsOf } from './docx-text.ts';
import { floor } from './floor.ts';
import { type Contestant, measure, type Timing } from './measure.ts';
import { bareDocx } from './peers/bare-docx.ts';
import { docxTemplates } from './peers/docx-templates.ts';
import { docxtemplater } from './peers/docxtemplater.ts';
import { easyTemplateX } from './peers/easy-template-x.ts';
import { stages, whole, wholeWithTemplate } from './stages.ts';

const peers = [docxtemplater, easyTemplateX, docxTemplates, bareDocx];

const effort = { warmUp: 40, rounds: 25, turn: 8 };

export interface Warm {
  readonly whole: Timing;
  readonly stages: readonly Timing[];
  readonly others: readonly Timing[];
}

/** Documents made one after the other in this process. */
export async function measureWarm(docx: Uint8Array, paragraphs: readonly string[]): Promise<Warm> {
  const ours: Contestant[] = [
    { name: 'kehoach, YAML to .docx', run: whole },
    { name: 'kehoach, template compiled each time', run: wholeWithTemplate },
    { name: 'kehoach batch, a row examined and built', run: rowMaker() },
  ];
  const rivals: Contestant[] = [];
  for (const { name, prepare } of peers) {
    const run = await prepare(paragraphs);
    checkText(name, await run(), paragraphs);
    rivals.push({ name, run });
  }
  const parts = partsOf(docx);
  const zlib = { name: 'zlib alone, the parts of our .docx', run: () => floor(parts) };
  const parted = stages();
  const timings = await measure([...ours, ...parted, ...rivals, zlib], effort);
  const [first, ...rest] = timings;
  if (!first) throw new Error('Nothing was measured');
  const own = rest.slice(0, ours.length - 1);
  return {
    whole: first,
    stages: rest.slice(own.length, own.length + parted.length),
    others: [...own, ...rest.slice(own.length + parted.length)],
  };
}
