import { readdirSync, readFileSync } from 'node:fs';
import { type Build, build, documentOf, type FindWording } from '../../src/build.ts';
import { deflate } from '../../src/cli/deflate.ts';
import type { Document } from '../../src/document/tree.ts';
import type { WordFile } from '../../src/docx/write.ts';
import { hasErrors } from '../../src/findings/finding.ts';
import { renderText } from '../../src/findings/text.ts';
import type { Offices } from '../../src/plan/office.ts';
import { readPlan } from '../../src/plan/read.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import type { Wording } from '../../src/template/word.ts';

/** The way a clerk's spec becomes Word files, with the project's own templates and Node's zlib. */

const plans = new URL('../../plans/', import.meta.url);
const templates = new URL('../../templates/', import.meta.url);

const namesIn = (folder: URL, extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));

/** The plans that come with the project. */
export const planIds = namesIn(plans, '.yaml').sort();

export function planText(id: string): string {
  return readFileSync(new URL(`${id}.yaml`, plans), 'utf8');
}

const partialsFolder = new URL('partials/', templates);
const partials = new Map(
  namesIn(partialsFolder, '.hbs').map((name) => [name, readFileSync(new URL(`${name}.hbs`, partialsFolder), 'utf8')]),
);

const wordings = new Map<string, Wording>();

function wordingOf(template: string): Wording {
  const known = wordings.get(template);
  if (known) return known;
  const text = readFileSync(new URL(`${template}.hbs`, templates), 'utf8');
  const wording = compileTemplate({ file: template, text, partials });
  wordings.set(template, wording);
  return wording;
}

export const findWording: FindWording = async ({ template }) => wordingOf(template);
/** The files of a spec, or what is wrong with it. */
export function tryToBuild(text: string, offices?: Offices, draft = false): Promise<Build> {
  return build(text, 'plans/thu.yaml', findWording, deflate, { offices, draft });
}

/** @throws with the findings as a clerk would read them when the spec does not build */
export async function buildSpec(text: string): Promise<readonly WordFile[]> {
  const { files, findings, source } = await tryToBuild(text);
  if (files.length === 0) throw new Error(renderText(findings, new Map([['plans/thu.yaml', source]])));
  return files;
}

export function buildPlan(id: string): Promise<readonly WordFile[]> {
  return buildSpec(planText(id));
}

/** The tree that the files of a spec are written from. */
export function treeOf(text: string): Document {
  const { plan, findings } = readPlan(text, 'plans/thu.yaml');
  const all = [...findings];
  const tree = plan && documentOf(plan, wordingOf(plan.template), (finding) => all.push(finding));
  if (!tree || hasErrors(all)) throw new Error(renderText(all, new Map()));
  return tree;
}
