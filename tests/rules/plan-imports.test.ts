import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** A module with every module that is loaded with it; types are not, and neither is what is imported when it is needed. */
function loadedWith(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, kind = '', target = ''] of text.matchAll(/^(import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)) {
    if (kind !== '' && target.endsWith('.ts') && !target.endsWith('.d.ts'))
      loadedWith(join(dirname(path), target), known);
  }
  return known;
}

it('a plan is built without the registry and without what reads Word files', () => {
  const folders = new Set([...loadedWith(join(root, 'build.ts'))].map((path) => relative(root, path).split('/')[0]));
  expect([...folders]).toEqual(expect.arrayContaining(['plan', 'outline', 'rules']));
  for (const folder of ['registry', 'reader', 'roles']) expect(folders).not.toContain(folder);
});
