import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { explainWriteError } from '../../src/cli/save.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { planText } from '../support/docx-build.ts';
import { type Office, officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';
import { dedent } from '../support/spec.ts';

/** What the command says about what it cannot use, word for word; what was built before stays as it was. */

const program = fileURLToPath(new URL('../../dist/kehoach.js', import.meta.url));
const former = { 'out/mot.docx': 'bản cũ' };
const clean = specText({});

async function expectFormerOutput(office: Office): Promise<void> {
  expect(await office.list('out')).toEqual(['mot.docx']);
  expect(await readFile(join(office.folder, 'out/mot.docx'), 'utf8')).toBe('bản cũ');
}

async function expectBuilt(plan: string): Promise<void> {
  const office = await officeWith({ 'plans/mot.yaml': plan, 'plans/hai.yaml': clean });
  const { code, stderr } = await office.run('build', 'mot', 'hai');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [one, two] = await Promise.all(['mot', 'hai'].map((id) => readFile(join(office.folder, `out/${id}.docx`))));
  expect(one).toEqual(two);
}

async function expectTold(files: Record<string, string>, id: string, code: number, message: string): Promise<void> {
  const office = await officeWith({ ...files, ...former });
  expect(await office.run('build', id)).toEqual({ code, stdout: '', stderr: dedent(message) });
  await expectFormerOutput(office);
}

describe('what Notepad and other editors do to a file is no fault', () => {
  test('a byte-order mark', () => expectBuilt(`\uFEFF${clean}`));
  test('line ends of Windows', () => expectBuilt(clean.replaceAll('\n', '\r\n')));
  test('letters and their marks apart', () => expectBuilt(clean.normalize('NFD')));
});

describe('a file that is no plan is told in one sentence with a remedy', () => {
  test.each([
    [
      'a tab as indentation',
      'issuer:\n\tname: UBND\n',
      `
      plans/mot.yaml:2:1
        Lỗi: Dòng này lùi đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách. [yaml/tab-as-indent]
        2 |  name: UBND
          | ^
        Cách sửa: Xóa dấu Tab ở đầu dòng rồi gõ dấu cách; mỗi cấp lùi vào hai dấu cách, các dòng cùng cấp thẳng cột với nhau.

      `,
    ],
    [
      'a title in a font of TCVN3',
      clean.replace(/"title": ".*?"/, '"title": "KÕ ho¹ch tuyªn truyÒn"'),
      `
      plans/mot.yaml:4:13
        Lỗi: Đoạn này gõ bằng bảng mã TCVN3 (ABC), không phải Unicode. [plan/legacy-encoding]
        4 |   "title": "KÕ ho¹ch tuyªn truyÒn",
          |             ^^^^^^^^^^^^^^^^^^^^^
        Cách sửa: Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “Kế hoạch tuyên truyền”.

      `,
    ],
  ])('%s', (_, plan, message) => expectTold({ 'plans/mot.yaml': plan }, 'mot', 1, message));

  test('a file of 10 MB', () =>
    expectTold(
      { 'plans/mot.yaml': clean + '# ghi chú\n'.repeat(900_000) },
      'mot',
      2,
      `
      Tệp plans/mot.yaml nặng 10 MB, quá lớn đối với một kế hoạch (tối đa 2 MB).
      Cách sửa: Kiểm tra xem có chép nhầm dữ liệu khác vào tệp không; nếu kế hoạch dài thật thì tách thành nhiều tệp.
      `,
    ));

  test('a file in UTF-16, as older editors call Unicode', async () => {
    const office = await officeWith({ 'plans/mot.yaml': '', ...former });
    await writeFile(join(office.folder, 'plans/mot.yaml'), `\uFEFF${clean}`, 'utf16le');
    expect(await office.run('build', 'mot')).toEqual({
      code: 2,
      stdout: '',
      stderr: dedent(`
        Tệp plans/mot.yaml không phải là văn bản Unicode UTF-8.
        Cách sửa: Mở tệp bằng Notepad, chọn Lưu thành (Save as), mục Encoding chọn UTF-8, rồi lưu lại.
      `),
    });
    await expectFormerOutput(office);
  });

  test.each(['../mot', 'a/b', 'mot..', '..\\mot', 'plans/../mot'])('a plan id that leads elsewhere: %s', (id) =>
    expectTold(
      { 'plans/mot.yaml': clean, 'mot.yaml': clean },
      id,
      2,
      `
      “${id}” không phải là mã kế hoạch.
      Cách sửa: Mã là tên tệp trong thư mục plans, không có dấu gạch chéo, ví dụ hatinh-2025.
      `,
    ),
  );
});

describe('a template that goes astray is told in one sentence with a remedy', () => {
  const plan = { 'plans/mot.yaml': specText({ template: '../mau/rieng.hbs' }) };

  test.each([
    ['includes itself', { vong: '{{> vong}}' }],
    ['loops by way of another', { vong: '{{#if title}}{{> quay}}{{/if}}', quay: '{{> vong}}' }],
  ])('one that %s', (_, partials) =>
    expectTold(
      {
        ...plan,
        'mau/rieng.hbs': '{{> vong}}',
        ...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`mau/partials/${name}.hbs`, text])),
      },
      'mot',
      1,
      `
      ../mau/rieng.hbs
        Lỗi: Mẫu con gọi lại chính nó không dừng. [template/failed]
        Cách sửa: Kiểm tra tên dữ liệu, tên mẫu con và các cặp {{#…}} {{/…}} trong mẫu.

      `,
    ),
  );

  test.each([
    ['__proto__', '{{__proto__.polluted}}'],
    ['__proto__', '{{#with (lookup this "__proto__")}}{{polluted}}{{/with}}'],
    ['constructor', '{{issuer.constructor.constructor}}'],
  ])('one that reaches for %s: %s', (name, template) =>
    expectTold(
      { ...plan, 'mau/rieng.hbs': `<document>${template}</document>` },
      'mot',
      1,
      `
      plans/mot.yaml:2:15
        Lỗi: Mẫu không được dùng tên “${name}”, vì tên này nằm ngoài dữ liệu của kế hoạch. [template/not-compiled]
        2 |   "template": "../mau/rieng.hbs",
          |               ^^^^^^^^^^^^^^^^^^
        Cách sửa: Sửa chỗ ấy trong mẫu: kiểm tra tên dữ liệu và các cặp {{#…}} và {{/…}}.

      `,
    ),
  );
});

describe('an output that cannot be written is told in one sentence with a remedy', () => {
  test('a read-only file', async () => {
    const office = await officeWith({ 'plans/mot.yaml': clean, ...former });
    await chmod(join(office.folder, 'out/mot.docx'), 0o444);
    expect(await office.run('build', 'mot')).toEqual({
      code: 2,
      stdout: '',
      stderr: dedent(`
        Tệp out/mot.docx đang ở chế độ chỉ đọc nên không ghi được.
        Cách sửa: Bỏ chế độ chỉ đọc (Read-only) trong thuộc tính của tệp rồi chạy lại lệnh.
      `),
    });
    await expectFormerOutput(office);
  });

  // The shell's limit on the size of a file makes the system refuse in mid-write, as a full disk does.
  test.skipIf(process.platform === 'win32')('a disk that takes no more in mid-write', async () => {
    const office = await officeWith({ 'plans/mot.yaml': clean, ...former });
    const script = `ulimit -f 8; exec "${process.execPath}" "${program}" build mot`;
    const stderr = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', script], { cwd: office.folder }, (_error, _stdout, text) => resolve(text));
    });
    expect(stderr).toBe(
      dedent(`
        Tệp out/mot.docx quá lớn so với giới hạn của ổ đĩa.
        Cách sửa: Bỏ bớt nội dung hoặc ghi sang ổ đĩa khác.
      `),
    );
    await expectFormerOutput(office);
  });

  // A full disk, a file that Word holds open and a medium that takes no writing cannot be had here without the rights
  // of an administrator; what they are told is asked for by the codes that the system gives for them.
  test.each([
    ['ENAMETOOLONG', 'Tên tệp out/mot.docx dài quá mức của ổ đĩa.', 'Đặt tên ngắn hơn rồi chạy lại lệnh.'],
    ['ENOSPC', 'Ổ đĩa đã đầy, chưa ghi được tệp out/mot.docx.', 'Xóa bớt tệp không dùng rồi chạy lại lệnh.'],
    ['EROFS', 'Ổ đĩa chỉ cho đọc, không ghi được tệp out/mot.docx.', 'Chép dự án sang ổ đĩa khác rồi chạy lại lệnh.'],
    ...['EBUSY', 'EPERM', 'EACCES'].map((code) => [
      code,
      'Không ghi được tệp out/mot.docx.',
      'Nếu tệp đang mở trong Word thì đóng lại rồi chạy lại lệnh; nếu không, kiểm tra quyền ghi của thư mục.',
    ]),
  ])('what the system calls %s', (code, message, hint) => {
    const told = explainWriteError(Object.assign(new Error(code), { code }), 'out/mot.docx');
    expect(told).toBeInstanceOf(UsageError);
    expect(told).toMatchObject({ message, hint });
  });
});

// Windows has no signal that a test could send for Ctrl-C.
describe.skipIf(process.platform === 'win32')('Ctrl-C while plans are being built', () => {
  const long = planText('hatinh-2025');
  // So many that a busy machine does not finish them before the signal comes.
  const many = 80;
  const plans = Object.fromEntries(Array.from({ length: many }, (_, index) => [`plans/ke-hoach-${index}.yaml`, long]));

  test.each([1, 3, 8])('leaves whole files and no others, stopped after output number %i', async (stopAfter) => {
    const office = await officeWith(plans);
    const child = spawn(process.execPath, [program, 'build', '--all'], { cwd: office.folder });
    let stderr = '';
    let lines = 0;
    child.stderr.on('data', (text) => {
      stderr += String(text);
    });
    child.stdout.on('data', (text) => {
      lines += String(text).split('\n').length - 1;
      if (lines >= stopAfter && !child.killed) child.kill('SIGINT');
    });
    const [code] = await once(child, 'close');
    const told =
      'Đã dừng theo yêu cầu; các tệp đã ghi xong vẫn nguyên vẹn.\nCách sửa: chạy lại lệnh để làm tiếp phần còn lại.\n';
    expect({ code, stderr }).toEqual({ code: 130, stderr: told });
    const built = await office.list('out');
    expect(built.length).toBeGreaterThanOrEqual(stopAfter);
    expect(built.length).toBeLessThan(many);
    for (const name of built) {
      expect(name).toMatch(/^ke-hoach-\d+\.docx$/);
      expect(unzipSync(await readFile(join(office.folder, 'out', name)))).toHaveProperty(['word/document.xml']);
    }
  });
});
