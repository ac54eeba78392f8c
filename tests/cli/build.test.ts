import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { planIds, planText } from '../support/docx-build.ts';
import { officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';
import { fillingTemplate, manySections } from '../support/too-large.ts';

/** `kehoach build` as a clerk runs it: the bundle, in a folder with plans of the clerk's own. */

const good = { 'plans/mot.yaml': specText({}), 'plans/hai.yaml': specText({ title: 'Triển khai việc thứ hai' }) };
const bad = specText({ date: '2026-02-30' });

async function wordsOf(path: string): Promise<string> {
  return strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array());
}

/** What holds whenever something is wrong with what was asked: sentences in Vietnamese, nothing of the program's own. */
function expectPlainSpeech(stderr: string): void {
  expect(stderr).toContain('Cách sửa: ');
  expect(stderr).not.toMatch(/\n\s+at |Error:|node:|undefined|\.tmp/);
}

describe('a plan that is in order', () => {
  test('is written to the folder out, and its path is printed with the time it took', async () => {
    const office = await officeWith(good);
    const { code, stdout, stderr } = await office.run('build', 'mot');
    expect(stdout).toMatch(/^out\/mot\.docx \(\d+ ms\)\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await office.list('out')).toEqual(['mot.docx']);
    expect(await wordsOf(join(office.folder, 'out/mot.docx'))).toContain('Triển khai công tác văn thư');
  });

  test('may be named by the path that a file manager pastes', async () => {
    const office = await officeWith(good);
    expect((await office.run('build', 'plans/hai.yaml')).stdout).toMatch(/^out\/hai\.docx /);
  });

  test('is built once however often it is named, each plan in the order they were named', async () => {
    const office = await officeWith(good);
    const { stdout } = await office.run('build', 'mot', 'hai', 'plans/mot.yaml');
    expect(stdout.match(/out\/\w+\.docx/g)).toEqual(['out/mot.docx', 'out/hai.docx']);
  });

  test('replaces what was built before', async () => {
    const office = await officeWith({ ...good, 'out/mot.docx': 'bản cũ' });
    expect((await office.run('build', 'mot')).code).toBe(0);
    expect(await wordsOf(join(office.folder, 'out/mot.docx'))).toContain('KẾ HOẠCH');
    expect(await office.list('out')).toEqual(['mot.docx']);
  });

  test('with appendices in files of their own gives a file for each', async () => {
    const text = specText({
      medium: 'electronic',
      files: 'separate',
      requirements: 'Theo {{ref pl-mot}} và {{ref pl-hai}}.',
      appendices: ['pl-mot', 'pl-hai'].map((id) => ({ id, title: 'Biểu mẫu', content: 'Nội dung.' })),
    });
    const office = await officeWith({ 'plans/mot.yaml': text });
    await office.run('build', 'mot');
    expect(await office.list('out')).toEqual(['mot.docx', 'mot.phu-luc-1.docx', 'mot.phu-luc-2.docx']);
  });

  test('may be worded by a template of the office, named by its path from the plan', async () => {
    const template =
      '<document><article class="main"><h1>Kế hoạch</h1><p class="abstract">{{title}}</p><p>Mẫu riêng của {{> co-quan}}</p></article></document>';
    const office = await officeWith({
      'plans/mot.yaml': specText({ template: '../mau/rieng.hbs' }),
      'mau/rieng.hbs': template,
      'mau/partials/co-quan.hbs': '{{issuer.name}}.',
    });
    const { code, stderr } = await office.run('build', 'mot');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await wordsOf(join(office.folder, 'out/mot.docx'))).toContain(
      'Mẫu riêng của Ủy ban nhân dân tỉnh Lâm Đồng./.',
    );
  });
});

describe('the plans that are there', () => {
  test('are listed with their titles when none is named', async () => {
    const office = await officeWith({
      ...good,
      'plans/loi.yaml': 'year: [',
      'plans/ghi-chu.txt': 'không phải kế hoạch',
    });
    const { code, stdout } = await office.run('build');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}mot +Triển khai công tác văn thư, lưu trữ trên địa bàn tỉnh Lâm Đồng năm.2026$/mu);
    expect(stdout).toMatch(/^ {2}hai +Triển khai việc thứ hai$/mu);
    expect(stdout).toMatch(/^ {2}loi +\(còn lỗi/mu);
    expect(stdout).not.toContain('ghi-chu');
    expect(await office.list('out')).toEqual([]);
  });

  test('are all built with --all', async () => {
    const office = await officeWith(Object.fromEntries(planIds.map((id) => [`plans/${id}.yaml`, planText(id)])));
    const { code, stdout } = await office.run('build', '--all');
    expect(code).toBe(0);
    expect(stdout.match(/^out\/.*(?=\.docx \(\d+ ms\)$)/gm)).toEqual(planIds.map((id) => `out/${id}`));
    expect(await office.list('out')).toEqual(planIds.map((id) => `${id}.docx`));
  });

  test.each([['build'], ['build', '--all']])('are missed when there is no folder of them: %s %s', async (...args) => {
    const office = await officeWith({});
    const { code, stderr } = await office.run(...args.filter((arg) => arg !== undefined));
    expect(code).toBe(2);
    expect(stderr).toContain('Không thấy thư mục plans ở đây.');
    expectPlainSpeech(stderr);
  });
});

describe.skipIf(availableParallelism() < 2)('many plans, built by several threads', () => {
  const plans = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`plans/m${String(index).padStart(2, '0')}.yaml`, specText({})]),
    );
  const told = ({ stdout }: { stdout: string }) => [...stdout.matchAll(/^out\/(\w+)\.docx/gm)].map(([, id]) => id);
  const tooLarge = {
    'plans/m00.yaml': specText({ template: '../mau/day.hbs', sections: manySections }),
    'mau/day.hbs': fillingTemplate,
  };

  test('are told in their own order, whichever thread is done first', async () => {
    const slow = specText({ purpose: Array.from({ length: 2_000 }, () => 'Một việc phải làm.') });
    const office = await officeWith({ ...plans(40), 'plans/m00.yaml': slow });
    const built = told(await office.run('build', '--all'));
    expect(built).toHaveLength(40);
    expect(built).toEqual([...built].sort());
  });

  test('of which one is too large for a thread are told as far as the others were built', async () => {
    const office = await officeWith({ ...plans(40), ...tooLarge });
    const result = await office.run('build', '--all');
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/^Có văn bản quá lớn so với bộ nhớ dành cho một luồng\.\nCách sửa: .*\n$/);
    expect(result.stderr).not.toContain('--workers');
    expect(told(result).length).toBeGreaterThan(0);
    expect(told(result).map((id) => `${id}.docx`)).toEqual(await office.list('out'));
  });
});

describe('a plan with errors', () => {
  test('is not written, its errors are told with line and remedy, and what was built before stays', async () => {
    const office = await officeWith({ 'plans/mot.yaml': bad, 'out/mot.docx': 'bản cũ' });
    const { code, stdout, stderr } = await office.run('build', 'mot');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^plans\/mot\.yaml:\d+:\d+\n {2}Lỗi: .*\[plan\/[a-z-]+\]/m);
    expectPlainSpeech(stderr);
    expect(await readFile(join(office.folder, 'out/mot.docx'), 'utf8')).toBe('bản cũ');
    expect(await office.list('out')).toEqual(['mot.docx']);
  });

  test('does not keep the others from being built, and is counted at the end', async () => {
    const office = await officeWith({ ...good, 'plans/hong.yaml': bad });
    const { code, stderr } = await office.run('build', '--all');
    expect(code).toBe(1);
    expect(stderr).toContain('1 kế hoạch chưa dựng được.');
    expect(await office.list('out')).toEqual(['hai.docx', 'mot.docx']);
  });

  test.each([
    ['that is not there', '../mau/khong-co.hbs', 'Không thấy tệp mẫu'],
    ['that is not in order', '../mau/hong.hbs', 'viết sai cú pháp'],
    ['of the program that has another name', 'ke-hoac', 'Có phải ý bạn là “ke-hoach”?'],
  ])('may name a template %s', async (_, template, message) => {
    const office = await officeWith({ 'plans/mot.yaml': specText({ template }), 'mau/hong.hbs': '{{#if title}}' });
    const { code, stderr } = await office.run('build', 'mot');
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expectPlainSpeech(stderr);
    expect(await office.list('out')).toEqual([]);
  });
});

describe('what cannot be done', () => {
  test('an unknown plan is told with the one that may be meant', async () => {
    const office = await officeWith({ 'plans/hatinh-2025.yaml': specText({}) });
    const { code, stdout, stderr } = await office.run('build', 'hatinh-2052');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('Không có kế hoạch nào mang mã “hatinh-2052”.\nCách sửa: Có phải ý bạn là “hatinh-2025”?\n');
  });

  test.each(['../mot', 'a/b', '..', '.', '/etc/passwd', 'plans/../mot', 'C:\\mot', 'mot/..', '-'])(
    'a plan outside the folder of plans is not read: %s',
    async (id) => {
      const office = await officeWith({ ...good, 'mot.yaml': specText({}) });
      const { code, stderr } = await office.run('build', id);
      expect(code).toBe(2);
      expect(stderr).toContain('không phải là mã kế hoạch');
      expectPlainSpeech(stderr);
      expect(await office.list('out')).toEqual([]);
    },
  );

  test('an unknown option is told in Vietnamese', async () => {
    const office = await officeWith(good);
    const { code, stderr } = await office.run('build', '--al');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Không có tùy chọn “--al”\.\nCách sửa: /);
    expectPlainSpeech(stderr);
  });

  test('an unknown command is told in Vietnamese', async () => {
    const office = await officeWith(good);
    const { code, stderr } = await office.run('dung', 'mot');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Không có lệnh “dung”\.\nCách sửa: /);
    expectPlainSpeech(stderr);
  });

  test('an output path that is a folder is told in one sentence, and no half-written file is left', async () => {
    const office = await officeWith(good);
    await mkdir(join(office.folder, 'out/mot.docx'), { recursive: true });
    const { code, stdout, stderr } = await office.run('build', 'mot');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Không ghi được out\/mot\.docx .*\.\nCách sửa: .*\.\n$/);
    expectPlainSpeech(stderr);
    expect(await office.list('out')).toEqual(['mot.docx']);
  });

  test('a file that stands where the folder out should be is told in one sentence', async () => {
    const office = await officeWith({ ...good, out: 'một tệp' });
    const { code, stderr } = await office.run('build', 'mot');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Không ghi được out\/mot\.docx .*\.\nCách sửa: .*\.\n$/);
    expectPlainSpeech(stderr);
  });

  test('a plan that is not in UTF-8 is told in one sentence', async () => {
    const office = await officeWith({});
    await mkdir(join(office.folder, 'plans'));
    await writeFile(join(office.folder, 'plans/mot.yaml'), new Uint8Array([0x79, 0x3a, 0x20, 0xff, 0xfe]));
    const { code, stderr } = await office.run('build', 'mot');
    expect(code).toBe(2);
    expect(stderr).toContain('không phải là văn bản Unicode UTF-8');
    expectPlainSpeech(stderr);
  });

  test('a PDF without LibreOffice is told with what to install, and the Word file is there all the same', async () => {
    const office = await officeWith(good, { PATH: '/nonexistent', KEHOACH_SOFFICE: '/nonexistent/soffice' });
    const { stdout, stderr } = await office.run('build', 'mot', '--pdf');
    expect(stdout).toMatch(/^out\/mot\.docx \(\d+ ms\)\n$/);
    expect(stderr).toContain('Chưa có LibreOffice');
    expect(await office.list('out')).toEqual(['mot.docx']);
  });
});

describe('the guide to the command', () => {
  test('says in Vietnamese what an option may be and what it is when it is left out', async () => {
    const office = await officeWith({});
    const { stdout } = await office.run('validate', '--help');
    expect(stdout.replace(/\s+/g, ' ')).toContain('dạng kết quả; một trong: text, json, sarif; không ghi thì text');
    const helps = await Promise.all(['new', 'check', 'tasks'].map((command) => office.run(command, '--help')));
    for (const help of helps) expect(help.stdout).not.toMatch(/default|choices/);
  });

  test.each([['--help'], ['build', '--help'], ['help', 'build']])('is in Vietnamese: %s %s', async (...args) => {
    const office = await officeWith({});
    const { code, stdout, stderr } = await office.run(...args.filter((arg) => arg !== undefined));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Cách dùng: kehoach/);
    expect(stdout).not.toMatch(/Usage|Options|Commands|display help/);
  });

  test('may name a template that Notepad saved', async () => {
    const own = await readFile(new URL('../../templates/ke-hoach.hbs', import.meta.url), 'utf8');
    const saved = `\uFEFF${own.replaceAll('\n', '\r\n')}`;
    const office = await officeWith({
      'plans/mot.yaml': specText({ template: '../mau/rieng.hbs' }),
      'mau/rieng.hbs': saved,
    });
    expect(await office.run('build', 'mot')).toMatchObject({ code: 0, stderr: '' });
  });

  test('may name a template that is not in Unicode, and is told so', async () => {
    const office = await officeWith({ 'plans/mot.yaml': specText({ template: '../mau/rieng.hbs' }) });
    await mkdir(join(office.folder, 'mau'));
    await writeFile(join(office.folder, 'mau/rieng.hbs'), Buffer.from('<p>Kế hoạch</p>', 'utf16le'));
    const { code, stderr } = await office.run('build', 'mot');
    expect(code).toBe(2);
    expect(stderr).toContain('không phải là văn bản Unicode UTF-8');
  });
});
