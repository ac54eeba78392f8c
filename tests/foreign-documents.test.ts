import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDocx } from '../src/check.ts';

/** Documents that LibreOffice and pandoc wrote (scripts/foreign-documents.js); docs/foreign-documents.md judges each finding. */
const folder = new URL('fixtures/foreign/', import.meta.url);

it('finds in documents of other programs what docs/foreign-documents.md tells', async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const found = names.sort().map((name) => {
    const { findings } = checkDocx(new Uint8Array(readFileSync(new URL(name, folder))), name);
    const lines = findings.map(
      ({ code, severity, message, word }) =>
        `${code} ${severity} | ${message} | ${word?.role ?? ''}: ${word?.words ?? ''}`,
    );
    return [name, ...lines.map((line) => line.replace(/\s+/gu, ' ').slice(0, 160))].join('\n  ');
  });
  await expect(`${found.join('\n\n')}\n`).toMatchFileSnapshot('fixtures/foreign/findings.txt');
});
