import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileTemplate } from '../../src/template/compile.ts';
import type { Wording } from '../../src/template/word.ts';

/** The plan that everything is measured on, and the template it names. */

/** From the bundle in dist/bench. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const planId = 'laichau-2023';
export const specFile = `plans/${planId}.yaml`;
export const spec = readFileSync(root + specFile, 'utf8');

/** As the command line compresses. */
const templateName = 'ke-hoach';
const template = readFileSync(`${root}templates/${templateName}.hbs`, 'utf8');
const partials = new Map(
  readdirSync(`${root}templates/partials`).map((name) => [
    name.replace(/\.hbs$/, ''),
    readFileSync(`${root}templates/partials/${name}`, 'utf8'),
  ]),
);

export function compile(): Wording {
  return compileTemplate({ file: templateName, text: template, partials });
}
