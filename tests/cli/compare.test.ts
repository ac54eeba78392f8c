import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDocx } from '../../src/check.ts';
import { officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';

/** `kehoach compare` as a clerk runs it. */

const plans = {
  'plans/mot.yaml': specText({}),
  'plans/hai.yaml': specText({ requirements: 'Các cơ quan, đơn vị triển khai đúng tiến độ, chất lượng.' }),
};

test('prints what changed and writes the table in the form of an appendix', async () => {
  const office = await officeWith(plans);
  const { code, stdout, stderr } = await office.run('compare', 'mot', 'plans/hai.yaml');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/plans\/mot\.yaml:\d+/);
  expect(stdout).toContain('tiến độ[, chất lượng].');
  expect(stdout).toContain('1 thay đổi. Bảng so sánh: out/mot_hai.so-sanh.docx');
  const bytes = new Uint8Array(await readFile(join(office.folder, 'out/mot_hai.so-sanh.docx')));
  expect(checkDocx(bytes, 'so-sanh.docx').findings).toEqual([]);
});

test('takes a Word file for either side, and writes nothing where nothing changed', async () => {
  const office = await officeWith(plans);
  await office.run('build', 'mot');
  const { code, stdout } = await office.run('compare', 'mot', 'out/mot.docx');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Không có thay đổi nào về nội dung.\n' });
  expect(await office.list('out')).toEqual(['mot.docx']);
  expect((await office.run('compare', 'out/mot.docx', 'hai')).stdout).toContain('out/mot_hai.so-sanh.docx');
});

test('compares a renewed plan while its points are still open', async () => {
  const office = await officeWith({
    'plans/mot-2026.yaml': specText({ values: { ho: '120 hộ' }, requirements: 'Hỗ trợ {{values.ho}}.' }),
  });
  await office.run('renew', 'mot-2026', '--year', '2027');
  const { code, stdout } = await office.run('compare', 'mot-2026', 'mot-2027');
  expect(code).toBe(0);
  expect(stdout).toContain('Chuyển năm');
});

test('says what cannot be read', async () => {
  const office = await officeWith({
    ...plans,
    'plans/sai.yaml': specText({ date: '2026-02-30' }),
    'la.docx': 'không phải Word',
  });
  expect((await office.run('compare', 'mot', 'sai')).code).toBe(1);
  const unread = await office.run('compare', 'mot', 'la.docx');
  expect(unread.code).toBe(2);
  expect(unread.stderr).toContain('la.docx');
  expect((await office.run('compare', 'mot', 'khong-co.docx')).code).toBe(2);
  expect((await office.run('compare', 'mot')).code).toBe(2);
});

test('gives the table a name that the disk takes, however long those of the files are', async () => {
  const long = (letter: string) => `${letter} ${'kế hoạch cải cách hành chính '.repeat(4)}.docx`;
  const office = await officeWith(plans);
  await office.run('build', 'mot', 'hai');
  await rename(join(office.folder, 'out/mot.docx'), join(office.folder, long('a')));
  await rename(join(office.folder, 'out/hai.docx'), join(office.folder, long('b')));
  const { code, stdout } = await office.run('compare', long('a'), long('b'));
  const [, path = ''] = /Bảng so sánh: (.*)/.exec(stdout) ?? [];
  expect(code).toBe(0);
  expect((await readFile(join(office.folder, path))).length).toBeGreaterThan(0);
});

test('with a third file says so in Vietnamese', async () => {
  const office = await officeWith(plans);
  const { code, stderr } = await office.run('compare', 'mot', 'hai', 'ba');
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^Lệnh có thừa tên tệp.*\nCách sửa: /),
  });
});
