import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Codes that only a fault of the program's own could bring, or a file that no person writes. */
const internal = new Set(['template/unknown-reference', 'template/unknown-footnote', 'yaml/resource-exhaustion']);

function codesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return codesIn(path);
    const matches = readFileSync(path, 'utf8').matchAll(/'((?:plan|template|assign|renew|yaml|docx)\/[a-z-]+)'/g);
    return [...matches].flatMap(([, code]) => (code && !code.endsWith('-') ? [code] : []));
  });
}

it('every code that the source can bring stands in the catalogue of mistakes for clerks', () => {
  const catalogue = readFileSync('docs/ma-loi.md', 'utf8');
  const described = new Set([...catalogue.matchAll(/^## (\S+)$/gm)].map(([, code]) => code));
  const missing = codesIn('src').filter((code) => !described.has(code) && !internal.has(code));
  expect([...new Set(missing)]).toEqual([]);
});
