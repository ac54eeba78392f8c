import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** docs/architecture.md says which folder may import which; this holds it to the truth. */

const src = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  /** Folder below src/, `.` for the files beside them. */
  readonly from: string;
  /** Folder below src/, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

const folderOf = (file: string) => {
  const [folder = '', rest] = relative(src, file).split('/');
  return rest === undefined ? basename(file) : folder;
};

const imports: Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .flatMap((name) => {
    const file = join(src, name);
    const from = folderOf(file);
    const sources = readFileSync(file, 'utf8').matchAll(/(?:from |import\()'([^']+)'/g);
    return [...sources].flatMap(([, source = '']): Import[] => {
      if (source.startsWith('.')) return [{ from, to: folderOf(join(dirname(file), source)), isPackage: false }];
      return source.startsWith('node:') ? [] : [{ from, to: source.split('/')[0] ?? '', isPackage: true }];
    });
  });

/** The table of docs/architecture.md: folder → what it may import. */
const table = new Map(
  readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, folder, allowed] = /^\| `src\/(\w+)\/`\s*\|.*\|([^|]*)\|$/.exec(line) ?? [];
      if (folder === undefined || allowed === undefined) return [];
      const names = allowed.trim() === 'nothing' ? [] : allowed.split(',').map((name) => name.trim());
      return [[folder, names] as const];
    }),
);

const folders = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const importsOf = (folder: string) =>
  [
    ...new Set(
      imports.filter(({ from, to, isPackage }) => from === folder && to !== folder && !isPackage).map(({ to }) => to),
    ),
  ].sort();

describe('The folders of src/', () => {
  it('all stand in docs/architecture.md', () => {
    expect([...table.keys()].sort()).toEqual(folders);
  });

  it.each(folders.filter((folder) => folder !== 'cli'))(
    '%s imports what the table says, all of it and nothing else',
    (folder) => {
      expect(importsOf(folder)).toEqual([...(table.get(folder) ?? [])].sort());
    },
  );

  it('import each other in one direction', () => {
    const reach = (folder: string, seen = new Set<string>()): Set<string> => {
      for (const next of importsOf(folder)) {
        if (seen.has(next)) continue;
        seen.add(next);
        reach(next, seen);
      }
      return seen;
    };
    expect(folders.filter((folder) => reach(folder).has(folder))).toEqual([]);
  });

  it('but cli and office read no disk, no clock, no environment, and neither print nor exit', () => {
    const outside = /\bprocess\.|\bnew Date\(\)|\bDate\.now\b|\bperformance\.|\bconsole\.|from 'node:(?!crypto')/;
    const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(?:cli|office)\//.test(name.replaceAll('\\', '/')))
      .filter((name) => outside.test(readFileSync(join(src, name), 'utf8')));
    expect(found).toEqual([]);
  });

  it('each keep a library to themselves', () => {
    const users = new Map<string, Set<string>>();
    for (const { from, to, isPackage } of imports) {
      if (isPackage && !to.startsWith('kehoach:')) users.set(to, (users.get(to) ?? new Set()).add(from));
    }
    expect([...users].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by]}`)).toEqual([]);
  });
});
