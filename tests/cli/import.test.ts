import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { buildPlan } from '../support/docx-build.ts';
import { officeWith } from '../support/docx-command.ts';

/** `kehoach import` in a folder of a clerk's own. */

const [plan] = await buildPlan('laichau-2023');
if (!plan) throw new Error('the plan was not built');

async function officeWithWord(name: string, bytes: Uint8Array = plan?.bytes ?? new Uint8Array()) {
  const office = await officeWith({});
  const path = join(office.folder, name);
  await writeFile(path, bytes);
  return { ...office, path };
}

async function refusal(paths: readonly string[], options: Parameters<typeof runImport>[1]): Promise<string> {
  const error: unknown = await runImport(paths, options).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error('it was not refused');
  return `${error.message} ${error.hint}`;
}

describe('importing a Word plan', () => {
  test('writes a spec that builds, under the name of the Word file in Latin letters', async () => {
    const { folder, path, run } = await officeWithWord('Kế hoạch năm 2023 (đã ký).docx');
    expect(await runImport([path], { folder })).toBe(0);
    expect(await readFile(join(folder, 'plans/ke-hoach-nam-2023-da-ky.yaml'), 'utf8')).toContain(
      '\ntemplate: ke-hoach\n',
    );
    const { code, stderr } = await run('build', 'ke-hoach-nam-2023-da-ky');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('says where it wrote and how much was placed', async () => {
    const { run } = await officeWithWord('cu.docx');
    const { code, stdout, stderr } = await run('import', 'cu.docx', '--id', 'moi-2026');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^plans\/moi-2026\.yaml\nĐã chuyển (\d+)\/\1 dòng, đoạn và ô của tệp Word\.\n/u);
    expect(stdout).toMatch(/npm run build-plan moi-2026\n$/);
  });

  test('never replaces a spec unless that is asked for', async () => {
    const { folder, path } = await officeWithWord('cu.docx');
    await runImport([path], { folder });
    expect(await refusal([path], { folder })).toMatch(/^Tệp plans\/cu\.yaml đã có\. .*--force/u);
    expect(await runImport([path], { folder, force: true })).toBe(0);
  });

  test.each([
    ['a file that is not there', ['khong-co.docx'], 'Không có tệp'],
    ['an id that leads elsewhere', ['cu.docx'], 'không phải là mã kế hoạch'],
  ])('is refused for %s', async (what, [name = ''], expected) => {
    const { folder, list } = await officeWithWord('cu.docx');
    expect(await refusal([join(folder, name)], { folder, ...(what.includes('id') ? { id: '../cu' } : {}) })).toContain(
      expected,
    );
    expect(await list('plans')).toEqual([]);
  });

  test('is refused for a file that is no Word file', async () => {
    const { folder, path, list } = await officeWithWord('cu.docx', new TextEncoder().encode('không phải Word'));
    expect(await refusal([path], { folder })).not.toBe('');
    expect(await list('plans')).toEqual([]);
  });
});
