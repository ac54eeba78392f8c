import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAssign } from '../../src/cli/assign.ts';
import { officeWith } from '../support/docx-command.ts';
import { buildText } from '../support/plans.ts';
import { minimalDecision, spec } from '../support/spec.ts';
import { listen } from '../support/terminal.ts';

/** `kehoach assign`: văn thư's number in the file of a plan. */

const plan = spec('# nháp\nnumber: KH-UBND # chờ văn thư\ndate: 2025-06\n');
const given = { number: '1606', date: '2025-06-27' };

async function folderWith(text: string) {
  const office = await officeWith({ 'plans/mot.yaml': text });
  const read = () => readFile(join(office.folder, 'plans/mot.yaml'), 'utf8');
  return { ...office, read, options: { ...given, folder: office.folder } };
}

describe('a plan without a number', () => {
  test('gets number and date in its file, and every line that changed is told', async () => {
    const { options, read, list } = await folderWith(plan);
    const said = listen();
    expect(await runAssign('mot', options)).toBe(0);
    expect(await read()).toBe(plan.replace('KH-UBND #', '1606/KH-UBND #').replace('2025-06', '2025-06-27'));
    expect(said.out()).toBe(
      'plans/mot.yaml:2: number: KH-UBND → 1606/KH-UBND\n' +
        'plans/mot.yaml:3: date: 2025-06 → 2025-06-27\n' +
        'Dựng lại tệp Word: npm run build-plan mot\n',
    );
    expect(said.err()).toBe('');
    expect(await list('plans')).toEqual(['mot.yaml']);
  });

  test('keeps its byte-order mark and the line ends of Windows', async () => {
    const windows = `\uFEFF${plan.replaceAll('\n', '\r\n')}`;
    const { options, read } = await folderWith(windows);
    listen();
    expect(await runAssign('plans/mot.yaml', options)).toBe(0);
    expect(await read()).toBe(windows.replace('KH-UBND #', '1606/KH-UBND #').replace('2025-06', '2025-06-27'));
  });

  test('takes a date as people write it and says how it was understood', async () => {
    const { options, read } = await folderWith(plan);
    const said = listen();
    expect(await runAssign('mot', { ...options, date: '7/6/2025' })).toBe(0);
    expect(said.out()).toContain('Ngày “7/6/2025” được hiểu là ngày 07 tháng 6 năm 2025.\n');
    expect(await read()).toContain('date: 2025-06-07\n');
  });

  test('is built with both in every “(Kèm theo …)” of a paper document', async () => {
    const office = await officeWith({ 'plans/mot.yaml': spec(minimalDecision.replace('1606/', '')) });
    listen();
    expect(await runAssign('mot', { ...given, folder: office.folder })).toBe(0);
    const { document } = buildText(await readFile(join(office.folder, 'plans/mot.yaml'), 'utf8'));
    const words = JSON.stringify(document).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
    expect(words).toMatch(/Kèm theo Quyết định số 1606\/QĐ-UBND ngày 27 tháng 6 năm 2025/);
  });

  test('whose “(Kèm theo …)” is in words of its own is told where to look', async () => {
    const { options } = await folderWith(
      spec(`${minimalDecision.replace('1606/', '')}attachment: (Kèm theo Quyết định số 12)\n`),
    );
    const said = listen();
    expect(await runAssign('mot', options)).toBe(0);
    expect(said.err()).toMatch(/^plans\/mot\.yaml:7:13\n {2}Lưu ý: .*\[assign\/own-attachment\]/m);
  });
});

describe('the file stays as it was', () => {
  test('when the plan has a number already, unless it is forced', async () => {
    const { options, read } = await folderWith(plan);
    const said = listen();
    await runAssign('mot', options);
    const once = await read();
    expect(await runAssign('mot', { ...options, number: '1607' })).toBe(1);
    expect(said.err()).toMatch(/plans\/mot\.yaml:2:9\n {2}Lỗi: Kế hoạch này đã có số: 1606\/KH-UBND\./);
    expect(said.err()).toContain('--force');
    expect(await read()).toBe(once);
    expect(await runAssign('mot', { ...options, number: '1607', force: true })).toBe(0);
    expect(await read()).toContain('number: 1607/KH-UBND # chờ văn thư\n');
  });

  test('when nothing changes, which is told', async () => {
    const { options, folder } = await folderWith(plan);
    const said = listen();
    await runAssign('mot', options);
    const written = await stat(join(folder, 'plans/mot.yaml'));
    expect(await runAssign('mot', { ...options, force: true })).toBe(0);
    expect((await stat(join(folder, 'plans/mot.yaml'))).ino).toBe(written.ino);
    expect(said.out()).toContain('không có gì thay đổi');
  });

  test.each([
    [{ number: '0' }, 'không phải là số văn bản'],
    [{ number: '1606/KH-UBND' }, 'không phải là số văn bản'],
    [{ date: '2025-02-30' }, 'không phải là một ngày có thật'],
    [{ date: '2025-06' }, 'không phải là một ngày có thật'],
  ])('when what was typed is not right: %o', async (wrong, message) => {
    const { options, read } = await folderWith(plan);
    await expect(runAssign('mot', { ...options, ...wrong })).rejects.toThrow(message);
    expect(await read()).toBe(plan);
  });

  test('when there is no such plan, or it is not in UTF-8', async () => {
    const { options, folder } = await folderWith(plan);
    await expect(runAssign('hai', options)).rejects.toThrow('Không có kế hoạch nào mang mã “hai”.');
    await expect(runAssign('../mot', options)).rejects.toThrow('không phải là mã kế hoạch');
    await writeFile(join(folder, 'plans/mot.yaml'), new Uint8Array([0x6e, 0xff]));
    await expect(runAssign('mot', options)).rejects.toThrow('không phải là văn bản Unicode UTF-8');
  });
});
