import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRenew } from '../../src/cli/renew.ts';
import { officeWith } from '../support/docx-command.ts';
import { spec } from '../support/spec.ts';
import { listen } from '../support/terminal.ts';

/** `kehoach renew`: the plan of the next year beside that of the last, and the list in `out`. */

const plan = spec(
  'year: 2025\nfunding: Giao Sở Thông tin và Truyền thông.\nindicators:\n  papi:\n    name: PAPI\n    observations:\n      - year: 2024\n        value: 42,1\n',
);

async function folderWith(files: Record<string, string>) {
  const office = await officeWith({ 'plans/mot-2025.yaml': plan, ...files });
  return {
    ...office,
    options: { year: '2026', folder: office.folder },
    read: (path: string) => readFile(join(office.folder, path), 'utf8'),
  };
}

describe('the new plan', () => {
  test('gets the year in its name, the list is printed and saved, the old plan stays', async () => {
    const { options, read, list } = await folderWith({});
    const said = listen();
    expect(await runRenew('mot-2025', options)).toBe(0);
    expect(await list('plans')).toEqual(['mot-2025.yaml', 'mot-2026.yaml']);
    expect(await read('plans/mot-2025.yaml')).toBe(plan);
    expect(await read('plans/mot-2026.yaml')).toContain('year: 2026\n');
    const review = await read('out/mot-2026.review.md');
    expect(review).toContain('Số dòng là số dòng trong plans/mot-2026.yaml.');
    expect(said.out()).toContain(review);
    expect(said.out()).toContain('plans/mot-2026.yaml: 4 chỗ đã thay đổi, 2 điểm phải quyết định.\n');
    expect(said.err()).toBe('');
  });

  test('takes the results of a file', async () => {
    const { options, read } = await folderWith({ 'data/ket-qua-2025.yaml': 'papi:\n  value: 43,0\n' });
    listen();
    expect(await runRenew('mot-2025', { ...options, results: 'data/ket-qua-2025.yaml' })).toBe(0);
    expect(await read('plans/mot-2026.yaml')).toContain('      - year: 2025\n        value: 43,0\n');
  });

  test('is judged by a day that is asked for', async () => {
    const { options, read } = await folderWith({
      'plans/hai.yaml': spec('year: 2023\nfunding: Sở Giao thông vận tải.\n'),
    });
    listen();
    expect(await runRenew('hai', { ...options, year: '2025', date: '01/02/2025' })).toBe(0);
    expect(await read('plans/hai-2025.yaml')).toContain('Sở Giao thông vận tải.');
    expect(await runRenew('hai', { ...options, year: '2025', date: '2025-03-01', force: true })).toBe(0);
    expect(await read('plans/hai-2025.yaml')).toContain('Sở Xây dựng.');
  });
});

describe('nothing is written', () => {
  test('over a plan that is there, unless --force says so', async () => {
    const { options, read, list } = await folderWith({ 'plans/mot-2026.yaml': 'của tôi' });
    listen();
    await expect(runRenew('mot-2025', options)).rejects.toThrow('Tệp plans/mot-2026.yaml đã có.');
    expect(await read('plans/mot-2026.yaml')).toBe('của tôi');
    expect(await list('out')).toEqual([]);
    expect(await runRenew('mot-2025', { ...options, force: true })).toBe(0);
    expect(await read('plans/mot-2026.yaml')).toContain('year: 2026');
  });

  test('over the plan itself, even with --force', async () => {
    const { options, read } = await folderWith({ 'plans/sai-2026.yaml': plan });
    listen();
    await expect(runRenew('sai-2026', { ...options, force: true })).rejects.toThrow('đã mang năm 2026');
    expect(await read('plans/sai-2026.yaml')).toBe(plan);
  });

  test('when a file of results has a mistake, which is told with its place', async () => {
    const { options, list } = await folderWith({ 'kq.yaml': 'papy:\n  value: 43,0\n' });
    const said = listen();
    expect(await runRenew('mot-2025', { ...options, results: 'kq.yaml' })).toBe(1);
    expect(said.err()).toContain('kq.yaml:1:1\n');
    expect(said.err()).toContain('Có phải ý bạn là “papi”?');
    expect(await list('plans')).toEqual(['mot-2025.yaml']);
  });

  test.each([
    [{ year: '26' }, '“26” không phải là một năm.'],
    [{ year: '2026', date: '30/2/2026' }, '“30/2/2026” không phải là một ngày có thật'],
    [{ year: '2026', results: 'khong-co.yaml' }, 'Không đọc được tệp kết quả khong-co.yaml.'],
  ])('for %o', async (wrong, told) => {
    const { options } = await folderWith({});
    await expect(runRenew('mot-2025', { ...options, ...wrong })).rejects.toThrow(told);
  });
});

describe('the plan that was renewed', () => {
  test('is refused by build until its open points are settled, and built as a draft', async () => {
    const { options, list, run } = await folderWith({});
    listen();
    await runRenew('mot-2025', options);
    const refused = await run('build', 'mot-2026');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('[plan/open-point]');
    expect((await run('validate', 'mot-2026')).stdout).toBe('plans/mot-2026.yaml: 2 lỗi, 0 lưu ý\n');
    expect((await run('build', '--draft', 'mot-2026')).code).toBe(0);
    expect(await list('out')).toEqual(['mot-2026.docx', 'mot-2026.review.md']);
  });
});
