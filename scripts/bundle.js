// Bundles the command into dist/, with the program's own templates compiled. The bundle is what makes a cold start
// quick: a small file for the command line and a chunk for what a command needs. `bench` bundles the benchmark too.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Handlebars is published as CommonJS and asks for node's own modules by require.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
};

if (isStale()) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    ...options,
    entryPoints: { kehoach: 'src/cli/main.ts', compile: 'src/template/compile.ts' },
    outdir: 'dist',
  });
  const { precompile } = await import(pathToFileURL(join(root, 'dist/compile.js')).href);
  const compiled = (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => `'${basename(name, '.hbs')}':${precompile(readFileSync(join(root, folder, name), 'utf8'))}`);
  const text = `export const templates={${compiled('templates')}};\nexport const partials={${compiled('templates/partials')}};\n`;
  writeFileSync(join(root, 'dist/own-templates.js'), text);
}
if (process.argv[2] === 'bench') {
  const bench = (entryPoints, external = []) => build({ ...options, entryPoints, outdir: 'dist/bench', external });
  await bench({ main: 'bench/src/main.ts' });
  await bench({ 'bare-docx-bundled': 'bench/src/cold-bare-docx.ts' });
  await bench({ 'bare-docx': 'bench/src/cold-bare-docx.ts' }, ['docx']);
}

/** Whether anything the bundle is made of is newer than the last thing it wrote. */
function isStale() {
  const written = modified(join(root, 'dist/own-templates.js'));
  return ['src', 'templates', 'scripts', 'package.json', 'package-lock.json'].some(
    (path) => newest(join(root, path)) >= written,
  );
}

function newest(path) {
  if (!statSync(path).isDirectory()) return modified(path);
  return Math.max(modified(path), ...readdirSync(path).map((name) => newest(join(path, name))));
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
