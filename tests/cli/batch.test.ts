import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Office, officeWith } from '../support/docx-command.ts';
import { specOf } from '../support/spec.ts';
import { fillingTemplate, manySections } from '../support/too-large.ts';

/** `kehoach batch` as an office runs it: the bundle, its threads, and what it leaves on the disk. */

const pattern = specOf({
  issuer: { name: 'Ủy ban nhân dân xã {{ten}}', short: 'UBND xã', place: '{{ten}}' },
  number: '{{so}}/KH-UBND',
  purpose: ['Nâng cao chất lượng phục vụ {{dan-so}} người dân xã {{ten}}.'],
});

const officeText = stringify({
  issuer: { name: 'Ủy ban nhân dân xã An Mẫu', short: 'UBND xã', place: 'An Mẫu' },
  symbol: 'UBND',
});

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `Mẫu ${index + 1},${index + 1},${(index + 1) * 100}`);
const csv = (lines: readonly string[]) => `\uFEFFten,so,dan-so\r\n${lines.join('\r\n')}\r\n`;
const officeOf = (lines: readonly string[], environment?: NodeJS.ProcessEnv) =>
  officeWith({ 'plans/mau/xa.yaml': pattern, 'xa.csv': csv(lines) }, environment);
const batch = (office: Office, ...more: string[]) =>
  office.run('batch', 'plans/mau/xa.yaml', '--data', 'xa.csv', ...more);

/** The documents of a batch by name, as their bytes. */
async function documents({ folder }: Office, out = 'out/xa'): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, out)).catch(() => [])).filter((name) => name.endsWith('.docx')).sort();
  const read = names.map(async (name) => [name, (await readFile(join(folder, out, name))).toString('base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

describe('a batch', () => {
  test('makes one document of each row, names them, and says what it did', async () => {
    const office = await officeOf(rows(3));
    const { code, stdout, stderr } = await batch(office, '--name', '{{so}}-{{ten}}');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^out\/xa: dựng 3, không đổi 0, lỗi 0 văn bản; [\d,]+ giây, [\d,]+ văn bản\/giây\.$/m);
    expect(Object.keys(await documents(office))).toEqual(['1-Mẫu 1.docx', '2-Mẫu 2.docx', '3-Mẫu 3.docx']);
    expect(await office.list('out/xa')).toEqual([
      '.batch.json',
      '1-Mẫu 1.docx',
      '2-Mẫu 2.docx',
      '3-Mẫu 3.docx',
      'batch-report.csv',
    ]);
  });

  test('gives the same bytes with one thread and with several, in one piece and in shards', async () => {
    const lines = rows(23);
    const [one, three, shards] = await Promise.all([officeOf(lines), officeOf(lines), officeOf(lines)]);
    await Promise.all([batch(one, '--workers', '1'), batch(three, '--workers', '3')]);
    const whole = await documents(one);
    expect(Object.keys(whole)).toHaveLength(23);
    expect(await documents(three)).toEqual(whole);
    const parts: string[][] = [];
    for (const shard of ['1/4', '2/4', '3/4', '4/4']) {
      const before = Object.keys(await documents(shards));
      expect((await batch(shards, '--shard', shard)).code).toBe(0);
      parts.push(Object.keys(await documents(shards)).filter((name) => !before.includes(name)));
    }
    expect(parts.map((part) => part.length)).toEqual([6, 6, 6, 5]);
    expect(await documents(shards)).toEqual(whole);
    const again = await batch(shards);
    expect(again.stdout).toContain('dựng 0, không đổi 23, lỗi 0');
  });

  test('reports a bad row with its line, its column and why, and builds the others', async () => {
    const office = await officeOf(['Một,1,5', 'Hai,x,5', 'Ba,3', ',4,5', 'con,5,=1+1', 'Sáu,6,6']);
    const { code, stdout, stderr } = await batch(office, '--name', '{{ten}}');
    expect(code).toBe(1);
    expect(stdout).toContain('dựng 3, không đổi 0, lỗi 3 văn bản');
    expect(stderr).toMatch(/^xa\.csv:3, cột “so”\nplans\/mau\/xa\.yaml:\d+:\d+\n {2}Lỗi: .*\[plan\/bad-form\]/m);
    expect(stderr).toMatch(/^xa\.csv:4\n {2}Lỗi: Dòng này có 2 ô, còn bảng có 3 cột\. \[batch\/uneven-row\]/m);
    expect(stderr).toMatch(/^xa\.csv:5\n {2}Lỗi: Dòng này không cho ra tên tệp nào\./m);
    expect(Object.keys(await documents(office))).toEqual(['Một.docx', 'Sáu.docx', '_con.docx']);
    const report = await readFile(join(office.folder, 'out/xa/batch-report.csv'), 'utf8');
    expect(report).toMatch(
      /^\uFEFFThứ tự,Dòng,Kết quả,Tệp,Cột,Nội dung,Cách sửa\r\n1,2,đã dựng,out\/xa\/Một\.docx,,,\r\n2,3,lỗi,,so,/,
    );
  });

  test.each([
    ['of 300 letters', 'a'.repeat(300)],
    ['of several words', 'Không phải tên'],
    ['of another folder', '../ubnd-xa'],
    ['that is empty', ''],
  ])('reports a row with the name of an office %s, and builds the others', async (_, name) => {
    const { issuer: _issuer, number: _number, ...rest } = parse(specOf({ office: '{{co}}', purpose: 'Xã {{ten}}.' }));
    const office = await officeWith({
      'plans/mau/xa.yaml': stringify(rest),
      'offices/ubnd-xa.yaml': officeText,
      'xa.csv': `ten,co\nAn,ubnd-xa\nBa,${name}\nChi,ubnd-xa\n`,
    });
    const { code, stdout, stderr } = await batch(office);
    expect(stdout).toContain('dựng 2, không đổi 0, lỗi 1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^xa\.csv:3, cột “co”\n/m);
  });

  test('says of an empty cell that it is empty, and not to delete the key', async () => {
    const office = await officeOf([',1,5', 'Hai,2,5']);
    const { stderr } = await batch(office, '--name', '{{stt}}');
    expect(stderr).toContain('xa.csv:2, cột “ten”\n');
    expect(stderr).toContain('Cách sửa: Ô ở cột “ten” của dòng này để trống: ghi nội dung vào ô rồi chạy lại lệnh.');
    expect(stderr).not.toContain('xóa khóa');
  });

  test('refuses two rows with one name and tells of both', async () => {
    const office = await officeOf(['An,1,5', 'AN,2,5', 'Ba,3,5']);
    const { stdout, stderr } = await batch(office, '--name', '{{ten}}');
    expect(stdout).toContain('dựng 1, không đổi 0, lỗi 2');
    expect(stderr).toContain('Dòng 2 và dòng 3 cùng cho ra tên tệp “An”');
    expect(stderr).toContain('Dòng 3 và dòng 2 cùng cho ra tên tệp “AN”');
  });

  test('writes nothing before every row has been examined', async () => {
    const office = await officeOf(['An,x,5']);
    await batch(office);
    expect(await documents(office)).toEqual({});
  });

  test('warns of columns that nothing uses', async () => {
    const office = await officeWith({ 'plans/mau/xa.yaml': pattern, 'xa.csv': 'ten,so,dan-so,thừa\nAn,1,2,3\n' });
    const { code, stderr } = await batch(office);
    expect(code).toBe(0);
    expect(stderr).toContain('Mẫu không dùng đến cột “thừa”. [batch/unused-column]');
  });

  test.each([
    [['--data', 'khong-co.csv'], 'Không thấy tệp khong-co.csv.'],
    [['--data', 'plans/mau/xa.txt.bin'], 'Không thấy tệp'],
    [['--shard', '9/8'], '“9/8” không phải là một phần của lô.'],
    [['--workers', '0'], '“0” không phải là số luồng.'],
    [['--name', '{{tem}}'], 'Tệp dữ liệu không có cột “tem” dùng trong --name.'],
  ])('that cannot be is refused with a remedy: %j', async (more, message) => {
    const office = await officeOf(rows(1));
    const { code, stderr } = await batch(office, ...more);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách sửa: ');
  });
});

describe('a batch that is run again', () => {
  const summary = /dựng (\d+), không đổi (\d+)/;
  const counts = ({ stdout }: { stdout: string }) => (summary.exec(stdout) ?? []).slice(1).map(Number);

  test('builds only what has changed: a row, a file that is gone or touched, the pattern, everything by force', async () => {
    const office = await officeOf(rows(5));
    expect(counts(await batch(office))).toEqual([5, 0]);
    const before = await documents(office);
    expect(counts(await batch(office))).toEqual([0, 5]);
    await writeFile(join(office.folder, 'xa.csv'), csv([...rows(4), 'Mẫu 5,55,500']));
    expect(counts(await batch(office))).toEqual([1, 4]);
    await rename(join(office.folder, 'out/xa/0001-Mẫu 1.docx'), join(office.folder, 'x.docx'));
    await utimes(join(office.folder, 'out/xa/0002-Mẫu 2.docx'), 1, 1);
    expect(counts(await batch(office))).toEqual([2, 3]);
    expect((await documents(office))['0001-Mẫu 1.docx']).toBe(before['0001-Mẫu 1.docx']);
    await writeFile(join(office.folder, 'plans/mau/xa.yaml'), pattern.replace('Nâng cao chất lượng', 'Cải thiện'));
    expect(counts(await batch(office))).toEqual([5, 0]);
    expect(counts(await batch(office, '--force'))).toEqual([5, 0]);
  });

  test('tells of files that no row gives any more, until they are gone', async () => {
    const office = await officeOf(rows(3));
    await batch(office);
    await writeFile(join(office.folder, 'xa.csv'), csv([...rows(1), 'Mẫu 2,x,5']));
    const left =
      'out/xa còn 2 tệp của lần chạy trước không khớp với bảng này (dòng đã bỏ hoặc đang có lỗi): 0002-Mẫu 2.docx, 0003-Mẫu 3.docx. Xóa nếu không dùng nữa.';
    expect((await batch(office)).stdout).toContain(left);
    expect((await batch(office)).stdout).toContain(left);
    await rm(join(office.folder, 'out/xa/0002-Mẫu 2.docx'));
    await rm(join(office.folder, 'out/xa/0003-Mẫu 3.docx'));
    expect((await batch(office)).stdout).not.toContain('lần chạy trước');
  });

  test('builds again what an office of its own or its template words differently', async () => {
    const office = await officeWith({
      'plans/mau/xa.yaml': specOf({ template: '../../mau/rieng.hbs', purpose: 'Xã {{ten}}.' }),
      'mau/rieng.hbs':
        '<document><article class="main"><h1>Kế hoạch</h1><p class="abstract">{{title}}</p><p>Một.</p></article></document>',
      'xa.csv': 'ten\nAn\nBình\n',
    });
    expect(counts(await batch(office))).toEqual([2, 0]);
    expect(counts(await batch(office))).toEqual([0, 2]);
    const template = join(office.folder, 'mau/rieng.hbs');
    await writeFile(template, (await readFile(template, 'utf8')).replace('Một.', 'Hai.'));
    expect(counts(await batch(office))).toEqual([2, 0]);
  });

  test('a manifest that makes no sense counts as none', async () => {
    const office = await officeOf(rows(2));
    await batch(office);
    await writeFile(join(office.folder, 'out/xa/.batch.json'), '{"version":1,"documents":[[');
    expect(counts(await batch(office))).toEqual([2, 0]);
  });
});

test('a batch whose documents are too large for every thread ends with one sentence and a remedy', async () => {
  const office = await officeWith({
    'plans/mau/xa.yaml': specOf({ template: '../../mau/day.hbs', title: 'Phục vụ {{ten}}', sections: manySections }),
    'mau/day.hbs': fillingTemplate,
    'xa.csv': 'ten\nAn\nBa\nBình\nChi\n',
  });
  const { code, stderr } = await batch(office, '--workers', '2');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Có văn bản quá lớn so với bộ nhớ dành cho một luồng\.\nCách sửa: .*--workers 1.*\n$/);
});

const program = fileURLToPath(new URL('../../dist/kehoach.js', import.meta.url));

/** Runs the batch and ends it by a signal after some time. */
function killedAfter({ folder }: Office, milliseconds: number, signal: NodeJS.Signals): Promise<number | null> {
  const args = [program, 'batch', 'plans/mau/xa.yaml', '--data', 'xa.csv', '--workers', '2'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

describe('a batch that is killed', () => {
  test('leaves only whole files, and run on gives what one gives that ran through', async () => {
    const lines = rows(150);
    const [through, killed] = await Promise.all([officeOf(lines), officeOf(lines)]);
    await batch(through);
    const whole = await documents(through);
    for (const [index, milliseconds] of [150, 300, 450, 600, 700].entries()) {
      await killedAfter(killed, milliseconds, index % 2 === 0 ? 'SIGKILL' : 'SIGINT');
      for (const [name, bytes] of Object.entries(await documents(killed))) expect(bytes).toBe(whole[name]);
    }
    expect((await batch(killed)).code).toBe(0);
    expect(await documents(killed)).toEqual(whole);
    const kept = (await killed.list('out/xa')).filter((name) => !name.endsWith('.docx'));
    expect(kept.sort()).toEqual(['.batch.json', 'batch-report.csv']);
  });

  test('has made what is not made again', async () => {
    const office = await officeOf(rows(3));
    await batch(office);
    const whole = await documents(office);
    const out = (name: string) => join(office.folder, 'out/xa', name);
    const times = async () => Promise.all(Object.keys(whole).map(async (name) => (await stat(out(name))).mtimeMs));
    const before = await times();
    // As a run leaves it that is killed when everything has been made and nothing has its place.
    await mkdir(out('.dang-dung'));
    for (const name of Object.keys(whole)) await rename(out(name), out(`.dang-dung/${name}`));
    const { built, ...rest } = JSON.parse(await readFile(out('.batch.json'), 'utf8'));
    await writeFile(out('.batch.json'), JSON.stringify({ ...rest, built: [], waiting: built }));
    expect((await batch(office)).stdout).toContain('dựng 3, không đổi 0');
    expect(await documents(office)).toEqual(whole);
    expect(await times()).toEqual(before);
  });

  test('says again of a document that waits what there is to be said of it', async () => {
    const office = await officeWith({
      'plans/mau/xa.yaml': specOf({ purpose: 'Xã {{ten}} đạt {{ty-le}}% trở lên.' }),
      'xa.csv': 'ten,ty-le\nAn,61.5\nBa,62\n',
    });
    const guarded = join(office.folder, 'out/xa/0001-An.docx');
    await mkdir(dirname(guarded), { recursive: true });
    await writeFile(guarded, 'của tôi');
    await chmod(guarded, 0o444);
    const { stderr } = await batch(office);
    expect(stderr).toContain('Lưu ý: ');
    expect(JSON.parse(await readFile(join(office.folder, 'out/xa/.batch.json'), 'utf8')).waiting).toEqual([]);
    expect((await batch(office)).stderr).toContain('Lưu ý: ');
  });

  test('does not begin beside another run, or one of a shard, on the same documents', async () => {
    const office = await officeOf(rows(2));
    const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const note = (folder: string) => join(office.folder, `out/xa/${folder}/dang-chay.json`);
    const hold = async (folder: string, pid: number | undefined) => {
      await mkdir(dirname(note(folder)), { recursive: true });
      await writeFile(note(folder), JSON.stringify({ pid, host: hostname() }));
    };
    try {
      await hold('.dang-dung', running.pid);
      const refused = await batch(office);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('Một lệnh batch khác đang chạy trong thư mục');
      expect((await batch(office, '--shard', '1/2')).code).toBe(2);
      await rm(note('.dang-dung'));
      await hold('.dang-dung-1-2', running.pid);
      expect((await batch(office)).code).toBe(2);
      expect((await batch(office, '--shard', '1/2')).code).toBe(2);
      expect((await batch(office, '--shard', '2/2')).code).toBe(0);
      expect((await batch(office, '--shard', '1/4')).code).toBe(2);
      await writeFile(note('.dang-dung-1-2'), JSON.stringify({ pid: 1, host: 'may-khac' }));
      expect((await batch(office, '--shard', '1/2')).code).toBe(2);
      await utimes(note('.dang-dung-1-2'), 1, 1);
      expect((await batch(office, '--shard', '1/2')).code).toBe(0);
      await hold('.dang-dung', running.pid);
    } finally {
      running.kill();
    }
    await new Promise((resolve) => running.on('close', resolve));
    expect((await batch(office)).code).toBe(0);
    expect((await office.list('out/xa')).filter((name) => name.startsWith('.dang-dung'))).toEqual([]);
  });

  test('counts as ended when it has been silent, though another process has its number now', async () => {
    const office = await officeOf(rows(1));
    const note = join(office.folder, 'out/xa/.dang-dung/dang-chay.json');
    await mkdir(dirname(note), { recursive: true });
    await writeFile(note, JSON.stringify({ pid: process.pid, host: hostname() }));
    expect((await batch(office)).code).toBe(2);
    const silence = new Date(Date.now() - 21_000);
    await utimes(note, silence, silence);
    expect((await batch(office)).code).toBe(0);
  });

  test('leaves nothing half written to the next run, and the next run nothing of what others write', async () => {
    const office = await officeOf(rows(1));
    const half = [
      '0001-Mẫu 1.docx.12.tmp',
      '.batch.json.12.tmp',
      '.dang-dung/0001-Mẫu 1.docx.12.tmp',
      '.dang-dung.12.tmp/0001-Mẫu 1.docx',
      '.dang-dung-1-2.12.tmp/dang-chay.json',
    ];
    for (const name of [...half, 'khac.docx.12.tmp']) {
      await mkdir(dirname(join(office.folder, 'out/xa', name)), { recursive: true });
      await writeFile(join(office.folder, 'out/xa', name), 'dở dang');
    }
    expect((await batch(office)).code).toBe(0);
    expect((await office.list('out/xa')).sort()).toEqual(
      ['.batch.json', '0001-Mẫu 1.docx', 'batch-report.csv', 'khac.docx.12.tmp'].sort(),
    );
  });

  test('gives every document its place but the one that may not be written over, and that one later', async () => {
    const office = await officeOf(rows(3));
    const guarded = join(office.folder, 'out/xa/0002-Mẫu 2.docx');
    await mkdir(dirname(guarded), { recursive: true });
    await writeFile(guarded, 'của tôi');
    await chmod(guarded, 0o444);
    const { code, stdout, stderr } = await batch(office);
    expect(code).toBe(2);
    expect(stdout).toContain('dựng 2, không đổi 0, lỗi 0');
    expect(stderr).toContain('đang ở chế độ chỉ đọc nên không ghi được.');
    expect(await readFile(guarded, 'utf8')).toBe('của tôi');
    await chmod(guarded, 0o644);
    expect((await batch(office)).stdout).toContain('dựng 1, không đổi 2, lỗi 0');
    expect((await office.list('out/xa')).filter((name) => name.startsWith('.dang-dung'))).toEqual([]);
  });

  test('takes a file that bears the name of the waiting folder out of the way', async () => {
    const office = await officeOf(rows(1));
    await mkdir(join(office.folder, 'out/xa'), { recursive: true });
    await writeFile(join(office.folder, 'out/xa/.dang-dung'), 'tệp');
    expect((await batch(office)).code).toBe(0);
  });

  test('does not write over a folder in the way, and says so', async () => {
    const office = await officeOf(rows(1));
    await mkdir(join(office.folder, 'out/xa/0001-Mẫu 1.docx'), { recursive: true });
    const { code, stderr } = await batch(office);
    expect(code).toBe(2);
    expect(stderr).toContain('Cách sửa: ');
    expect((await stat(join(office.folder, 'out/xa/0001-Mẫu 1.docx'))).isDirectory()).toBe(true);
  });
});
