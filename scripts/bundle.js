// Bundles the command into dist/ when it is older than what it is made of: the program's own templates compiled, the
// whole as one file, and the machine code that V8 made of it, so that a cold start is quick. `bench` bundles the
// benchmark too.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};
// Handlebars is published as CommonJS and asks for node's own modules by require.
const requireBanner = { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" };
const esm = { ...options, format: 'esm', banner: requireBanner };

if (isStale()) {
  rmSync(dist, { recursive: true, force: true });
  await build({ ...esm, entryPoints: { compile: 'src/template/compile.ts' }, outdir: 'dist' });
  const { precompile } = await import(pathToFileURL(join(dist, 'compile.js')).href);
  await build({
    ...options,
    format: 'cjs',
    entryPoints: { main: 'src/cli/start.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    minifyIdentifiers: true,
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(require.resolve('./main.cjs')).href;" },
    plugins: [ownTemplates(precompile)],
  });
  await build({ ...esm, banner: {}, entryPoints: { kehoach: 'src/cli/launch.ts' }, outdir: 'dist' });
  writeCodeCache();
}
if (process.argv[2] === 'bench') {
  const bench = (entryPoints, external = []) =>
    build({ ...esm, splitting: true, entryPoints, outdir: 'dist/bench', external });
  await bench({ main: 'bench/src/main.ts', 'cold-check': 'bench/src/cold-check.ts' });
  await bench({ 'bare-docx-bundled': 'bench/src/cold-bare-docx.ts' });
  await bench({ 'bare-docx': 'bench/src/cold-bare-docx.ts' }, ['docx']);
}

/** The module `kehoach:own-templates`: what is in templates/, compiled. */
function ownTemplates(precompile) {
  const compiled = (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => `'${basename(name, '.hbs')}':${precompile(readFileSync(join(root, folder, name), 'utf8'))}`);
  const contents = () =>
    `export const templates={${compiled('templates')}};export const partials={${compiled('templates/partials')}};`;
  return {
    name: 'own-templates',
    setup(hooks) {
      hooks.onResolve({ filter: /^kehoach:own-templates$/ }, ({ path }) => ({ path, namespace: 'own' }));
      hooks.onLoad({ filter: /.*/, namespace: 'own' }, () => ({ contents: contents(), loader: 'js' }));
    },
  };
}

/** Builds one plan in a folder of its own, so that V8 has compiled what a build calls. */
function writeCodeCache() {
  const [plan] = readdirSync(join(root, 'plans')).filter((name) => name.startsWith('laichau'));
  if (!plan) return;
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-cache-'));
  try {
    cpSync(join(root, 'plans', plan), join(folder, 'plans', plan), { recursive: true });
    const env = { ...process.env, KEHOACH_WRITE_CODE_CACHE: '1' };
    const args = [join(dist, 'kehoach.js'), 'build', basename(plan, '.yaml')];
    execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  } catch {
    // Without the cache the command only starts more slowly.
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether anything the bundle is made of is newer than the last thing it wrote. */
function isStale() {
  const written = modified(join(dist, 'kehoach.js'));
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
