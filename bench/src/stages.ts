import { type Build, build } from '../../src/build.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { type Setting, writeDocx } from '../../src/docx/write.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Contestant } from './measure.ts';
import { compile, spec, specFile } from './subject.ts';

const wording = compile();

function refuse(finding: Finding): never {
  throw new Error(`${finding.code}: ${finding.message}`);
}

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`No ${what}`);
  return value;
}

/** The stages, each on what the one before it makes. */
export function stages(): Contestant[] {
  const plan = needed(readPlan(spec, specFile).plan, 'plan');
  const html = needed(wording(plan, refuse), 'HTML');
  const document = needed(parseDocument(html, plan.template, refuse), 'document');
  const setting: Setting = { ...plan.layout, creator: plan.issuer.name, created: '2023-01-01T00:00:00Z' };
  return [
    { name: 'read   YAML to plan', run: () => readPlan(spec, specFile) },
    { name: 'word   plan to HTML', run: () => wording(plan, refuse) },
    { name: 'parse  HTML to tree', run: () => parseDocument(html, plan.template, refuse) },
    { name: 'write  tree to .docx', run: () => writeDocx(document, setting, deflate) },
  ];
}

/** The whole way, with the template at hand, as for all plans but the first of a command. */
export function whole(): Promise<Build> {
  return build(spec, specFile, async () => wording, deflate);
}

/** The whole way, with the template compiled for this one document. */
export function wholeWithTemplate(): Promise<Build> {
  return build(spec, specFile, async () => compile(), deflate);
}

export function bytesOf({ files, findings }: Build): Uint8Array {
  for (const finding of findings) if (finding.severity === 'error') refuse(finding);
  return needed(files[0], 'file').bytes;
}
