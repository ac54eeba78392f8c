// src/registry/data.ts: the files of data/ as typed rows, checked, so that the program parses no YAML for them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of src/registry/data.ts. */
export async function registryData() {
  const { readRegistry, fileNames } = await reader();
  const files = Object.fromEntries(
    fileNames
      .map((name) => [name, `${root}data/${name}.yaml`])
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => [name, parse(readFileSync(path, 'utf8'))]),
  );
  const { registry, complaints } = readRegistry(files);
  if (complaints.length > 0) throw new Error(`data/ has mistakes:\n${complaints.join('\n')}`);
  const lists = Object.entries(registry).map(([name, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)},\n`).join('');
    return `  ${name}: [\n${lines}  ],\n`;
  });
  return `// Generated from data/*.yaml by scripts/registry.js; do not edit.
import type { Registry } from './rows.ts';

/** What the files of data/ say. */
export const registry: Registry = {
${lists.join('')}};
`;
}

/** The strict reader of src/registry, which the tests use too. */
async function reader() {
  const outfile = `${root}node_modules/.read-registry.${process.pid}.mjs`;
  const options = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' };
  await build({ ...options, entryPoints: [`${root}src/registry/read.ts`], outfile });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
