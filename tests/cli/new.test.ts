import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNew } from '../../src/cli/new.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { officeWith } from '../support/docx-command.ts';
import { exampleOffices } from '../support/offices.ts';

/** `kehoach new` in a folder of a clerk's own. */

const province = exampleOffices.read('ubnd-tinh')?.text ?? '';
const offices = { 'offices/ubnd-tinh.yaml': province };

/** @returns what the clerk is told when it cannot be done */
async function refusal(written: string, options: Parameters<typeof runNew>[1]): Promise<string> {
  const error: unknown = await runNew(written, options).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error('it was not refused');
  return `${error.message} ${error.hint}`;
}

describe('a new plan', () => {
  test('is written to plans under its id, with the year that the id ends in', async () => {
    const { folder } = await officeWith({});
    expect(await runNew('vanthu-2031', { folder })).toBe(0);
    const text = await readFile(join(folder, 'plans/vanthu-2031.yaml'), 'utf8');
    expect(text).toContain('\ntemplate: ke-hoach\n');
    expect(text).toContain('\nyear: 2031\n');
  });

  test('has the current year when its id does not end in one', async () => {
    const { folder } = await officeWith({});
    await runNew('plans/van thu 12026.yaml', { folder });
    const text = await readFile(join(folder, 'plans/van thu 12026.yaml'), 'utf8');
    expect(text).toMatch(new RegExp(`^year: ${new Date().getFullYear()}$`, 'm'));
  });

  test('of an office builds at once', async () => {
    const office = await officeWith(offices);
    const { folder } = office;
    await runNew('mot-2026', { folder, template: 'quyet-dinh-ke-hoach', office: 'ubnd-tinh' });
    const { code, stdout, stderr } = await office.run('build', 'mot-2026');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^out\/mot-2026\.docx /);
    expect((await office.run('build')).stdout).toContain('mot-2026  Cải cách hành chính năm\u00a02026');
  });

  test('never replaces one that is there', async () => {
    const { folder } = await officeWith({ 'plans/mot.yaml': 'của tôi' });
    expect(await refusal('mot', { folder })).toMatch(/^Tệp plans\/mot\.yaml đã có\. Chọn mã khác/);
    expect(await readFile(join(folder, 'plans/mot.yaml'), 'utf8')).toBe('của tôi');
  });

  test.each([
    ['an id that leads elsewhere', '../mot', {}, 'không phải là mã kế hoạch'],
    ['a template that there is not', 'mot', { template: 'ke-hoch' }, 'Có phải ý bạn là “ke-hoach”?'],
    ['an office that there is not', 'mot', { office: 'ubnd-tih' }, 'Có phải ý bạn là “ubnd-tinh”?'],
    ['an office outside of its folder', 'mot', { office: '../offices/ubnd-tinh' }, 'Không có cơ quan nào'],
  ])('is refused for %s', async (_, id, options, expected) => {
    const office = await officeWith(offices);
    expect(await refusal(id, { folder: office.folder, ...options })).toContain(expected);
    expect(await office.list('plans')).toEqual([]);
  });

  test('is not written while the file of its office has errors', async () => {
    const office = await officeWith({ 'offices/ubnd-tinh.yaml': province.replace('symbol: UBND', 'symbol: ubnd') });
    expect(await runNew('mot', { folder: office.folder, office: 'ubnd-tinh' })).toBe(1);
    expect(await office.list('plans')).toEqual([]);
  });
});

describe('a mistake in the file of an office', () => {
  test('is shown with its line there when a plan of it is built', async () => {
    const office = await officeWith(offices);
    await runNew('mot', { folder: office.folder, office: 'ubnd-tinh' });
    const broken = await officeWith({
      'plans/mot.yaml': await readFile(join(office.folder, 'plans/mot.yaml'), 'utf8'),
      'offices/ubnd-tinh.yaml': province.replace('left: 30', 'left: 50'),
    });
    const { code, stderr } = await broken.run('build', 'mot');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^offices\/ubnd-tinh\.yaml:\d+:\d+\n {2}Lỗi: Lề trái phải từ 30 đến 35 mm/);
    expect(stderr).toContain('margins: { top: 20');
  });
});
