import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';

/** `kehoach tasks` as a clerk runs it. */

const agencies = [{ id: 'so-noi-vu', name: 'Sở Nội vụ', duties: ['Gửi báo cáo trước ngày 15/12/2098.'] }];
const good = { 'plans/mot.yaml': specText({ agencies }), 'plans/hai.yaml': specText({}) };

test('prints the tasks and writes a workbook and a calendar', async () => {
  const office = await officeWith(good);
  const { code, stdout, stderr } = await office.run('tasks', 'mot');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Sở Nội vụ \(1 nhiệm vụ\)\n {2}15\/12\/2098 +Còn \d+ ngày +Gửi báo cáo/);
  expect(stdout).toContain('out/mot.nhiem-vu.xlsx\nout/mot.nhiem-vu.ics\n');
  expect((await office.list('out')).sort()).toEqual(['mot.nhiem-vu.ics', 'mot.nhiem-vu.xlsx']);
  expect(await readFile(join(office.folder, 'out/mot.nhiem-vu.ics'), 'utf8')).toContain('TRIGGER:-P6DT16H');
});

test('writes only what is asked for; all plans when none is named', async () => {
  const office = await officeWith(good);
  expect((await office.run('tasks', '--ics', '--remind', '0')).code).toBe(0);
  expect(await office.list('out')).toEqual(['nhiem-vu.ics']);
});

test('says so where there is nothing to do', async () => {
  const office = await officeWith(good);
  const { code, stdout } = await office.run('tasks', 'hai');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Không có nhiệm vụ nào trong các kế hoạch này.\n' });
});

test('goes on past a plan that has errors or is not there', async () => {
  const office = await officeWith({ ...good, 'plans/sai.yaml': specText({ date: '2026-02-30' }) });
  const { code, stdout, stderr } = await office.run('tasks', 'sai', 'khong-co', 'mot');
  expect(code).toBe(2);
  expect(stderr).toContain('2026-02-30');
  expect(stderr).toContain('Không có kế hoạch nào mang mã “khong-co”');
  expect(stdout).toContain('out/nhiem-vu.xlsx');
});

test('refuses days that are no number', async () => {
  const office = await officeWith(good);
  const { code, stderr } = await office.run('tasks', 'mot', '--remind', 'bảy');
  expect(code).toBe(2);
  expect(stderr).toContain('“bảy” không phải là số');
});
