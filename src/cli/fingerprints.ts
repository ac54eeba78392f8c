import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cells } from '../batch/cells.ts';
import { fingerprint } from '../batch/fingerprint.ts';
import { type Pattern, rootText } from '../batch/pattern.ts';
import type { RuleSettings } from '../config/settings.ts';
import type { Offices } from '../plan/office.ts';
import { partialsFolder, templateExtension } from './template-files.ts';

/** @returns for the cells of a row what its document is made from beside them and the pattern */
export function makings(
  pattern: Pattern,
  { offices, rules, folder }: { offices: Offices; rules: RuleSettings; folder: string },
): (cells: Cells) => string[] {
  const tool = toolFingerprint();
  const settings = JSON.stringify([...rules]);
  const templates = new Map<string, string>();
  return (cells) => {
    const office = rootText(pattern, 'office', cells);
    const template = rootText(pattern, 'template', cells) ?? '';
    const known = templates.get(template) ?? templateFingerprint(template, pattern.file, folder);
    templates.set(template, known);
    return [tool, settings, known, (office && offices.read(office)?.text) ?? ''];
  };
}

/** The program with its own templates is one file; from source there is none and every run builds anew what differs. */
function toolFingerprint(): string {
  return textsFingerprint([fileURLToPath(new URL('main.cjs', import.meta.url))]);
}

/** A template of the office's own with every partial that it may use; the program's own are part of the program. */
function templateFingerprint(name: string, patternFile: string, folder: string): string {
  if (!name.endsWith(templateExtension)) return name;
  const path = resolve(folder, dirname(patternFile), name);
  const partials = join(dirname(path), partialsFolder);
  return textsFingerprint([path, ...namesIn(partials).map((partial) => join(partials, partial))]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(templateExtension))
      .sort();
  } catch {
    return [];
  }
}

function textsFingerprint(paths: readonly string[]): string {
  const texts = paths.flatMap((path) => {
    try {
      return [path, readFileSync(path, 'latin1')];
    } catch {
      return [];
    }
  });
  return fingerprint(texts);
}
