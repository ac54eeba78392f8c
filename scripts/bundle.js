// Bundles the command into dist/. The bundle is what makes a cold start quick: one small file for the command line,
// and a chunk for each stage that is loaded only when a command needs it.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} outdir
 * @param {Record<string, string>} entryPoints
 * @param {string[]} [external] packages that are left to be found when it runs
 */
function bundle(outdir, entryPoints, external = []) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    external,
    // Handlebars is published as CommonJS and asks for node's own modules by require.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
}

rmSync(`${root}dist`, { recursive: true, force: true });
await bundle('dist', { kehoach: 'src/cli/main.ts' });
if (process.argv[2] === 'bench') {
  await bundle('dist/bench', { main: 'bench/src/main.ts' });
  await bundle('dist/bench', { 'bare-docx-bundled': 'bench/src/cold-bare-docx.ts' });
  await bundle('dist/bench', { 'bare-docx': 'bench/src/cold-bare-docx.ts' }, ['docx']);
}
