import { readdirSync, readFileSync } from 'node:fs';
import type { Offices } from '../../src/plan/office.ts';
import { dedent } from './spec.ts';

const folder = new URL('../../offices/', import.meta.url);

/** The offices that come with the project. */
export const officeNames = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

export const exampleOffices = officesOf(
  Object.fromEntries(officeNames.map((name) => [name, readFileSync(new URL(`${name}.yaml`, folder), 'utf8')])),
);

/** Offices by name, each with its text, which may be indented as deep as the test that holds it. */
export function officesOf(texts: Readonly<Record<string, string>>): Offices {
  return {
    names: () => Object.keys(texts),
    read(name) {
      const text = texts[name];
      return text === undefined ? undefined : { file: `offices/${name}.yaml`, text: dedent(text) };
    },
  };
}
