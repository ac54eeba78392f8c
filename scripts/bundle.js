// Bundles the command into dist/. The bundle is what makes a cold start quick: one small file for the command line,
// and a chunk for each stage that is loaded only when a command needs it.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = process.argv[2] === 'bench';
const outdir = bench ? `${root}dist/bench` : `${root}dist`;

if (!bench) rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: bench ? { main: 'bench/src/main.ts' } : { kehoach: 'src/cli/main.ts' },
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
  external: bench ? ['docxtemplater', 'pizzip', 'easy-template-x', 'docx-templates'] : [],
  // Handlebars is published as CommonJS and asks for node's own modules by require.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
