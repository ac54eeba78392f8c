import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a TypeScript file of src/ exports, for the scripts that make files of it. */
export async function importSource(path) {
  const outfile = `${root}node_modules/.${path.replaceAll('/', '-')}.${process.pid}.mjs`;
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' };
  await build({ ...options, entryPoints: [`${root}${path}`], outfile });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
