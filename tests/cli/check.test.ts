import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { broken } from '../support/conforming.ts';
import { officeWith } from '../support/docx-command.ts';
import { docx } from '../support/docx-made.ts';
import { specText } from '../support/docx-variants.ts';
import { words } from '../support/edits.ts';
import { columns } from '../support/letters.ts';

/** `kehoach check` as a clerk runs it. */

const good = () => broken('plan');
/** A number below ten without its zero (N02, E) and one line (Kèm theo …) that says another number (A04, E). */
const bad = () => broken('plan', words('Số: 25/', 'Số: 5/'));
/** What only practice asks: tháng 03 (D01, W). */
const doubtful = () => broken('plan', words('ngày 10 tháng 3 năm 2026', 'ngày 10 tháng 03 năm 2026'));
const config = (text: string) => ({ 'kehoach.config.yaml': text });

describe('checking a Word file', () => {
  test('says of one in order that there is nothing', async () => {
    const office = await officeWith({ 'tot.docx': await good() });
    expect(await office.run('check', 'tot.docx')).toEqual({
      code: 0,
      stdout: 'tot.docx: không thấy chỗ nào phải sửa.\n',
      stderr: '',
    });
  });

  test('says where, what, by which clause and what to do, and ends with 1 for an E', async () => {
    const office = await officeWith({ 'sai.docx': await bad() });
    const { code, stdout } = await office.run('check', 'sai.docx');
    expect(code).toBe(1);
    expect(stdout).toContain('[N02] Số văn bản ghi là 5.');
    expect(stdout).toContain('Số, ký hiệu: “Số: 5/KH-UBND”');
    expect(stdout).toContain('điểm c khoản 3 Mục II Phần I Phụ lục I');
    expect(stdout).toContain('Cách sửa: Sửa 5 thành 05.');
  });

  test('fails for practice only when that level is asked for', async () => {
    const office = await officeWith({ 'xem.docx': await doubtful() });
    const lenient = await office.run('check', 'xem.docx');
    expect(lenient).toMatchObject({ code: 0 });
    expect(lenient.stdout).toContain('[D01]');
    expect(await office.run('check', 'xem.docx', '--level', 'E')).toMatchObject({
      code: 0,
      stdout: 'xem.docx: không thấy chỗ nào phải sửa.\n',
    });
    expect((await office.run('check', 'xem.docx', '--level', 'W')).code).toBe(1);
  });

  test('takes folders, without what Word and check themselves leave beside a file', async () => {
    const file = await good();
    const office = await officeWith({
      'den/a.docx': file,
      'den/sau/b.docx': file,
      'den/~$a.docx': 'khóa',
      'den/a.nhan-xet.docx': 'bản có nhận xét',
      'den/.dang-dung/c.docx': 'văn bản đang dựng',
    });
    const { code, stdout } = await office.run('check', 'den');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'den/a.docx: không thấy chỗ nào phải sửa.\n\nden/sau/b.docx: không thấy chỗ nào phải sửa.\n\nCả 2 tệp: không thấy chỗ nào phải sửa.\n',
    );
  });

  test('goes on behind what cannot be judged, and ends with 2', async () => {
    const party = docx({ document: columns(['TỈNH ỦY LÂM ĐỒNG', '*'], ['ĐẢNG CỘNG SẢN VIỆT NAM']) });
    const office = await officeWith({ 'la.docx': 'không phải Word', 'dang.docx': party, 'tot.docx': await good() });
    const { code, stdout, stderr } = await office.run('check', 'khong-co.docx', 'la.docx', 'dang.docx', 'tot.docx');
    expect(code).toBe(2);
    expect(stderr).toContain('Không thấy tệp hay thư mục khong-co.docx.');
    expect(stdout).toContain('[docx/not-a-zip]');
    expect(stdout).toContain('Đây là văn bản của Đảng');
    expect(stdout).toContain('tot.docx: không thấy chỗ nào phải sửa.');
  });

  test('goes on behind a file of a folder that is too large to be read', async () => {
    const office = await officeWith({ 'den/a.docx': await good(), 'den/lon.docx': '', 'den/sai.docx': await bad() });
    await truncate(join(office.folder, 'den/lon.docx'), 201 * 1024 * 1024);
    const { code, stdout, stderr } = await office.run('check', 'den');
    expect(code).toBe(2);
    expect(stderr).toContain('Tệp den/lon.docx lớn hơn 200 MB');
    expect(stdout).toContain('den/a.docx: không thấy chỗ nào phải sửa.');
    expect(stdout).toContain('[N02]');
  });

  test('needs a file', async () => {
    const office = await officeWith({});
    expect(await office.run('check')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the forms of its report', () => {
  test('are JSON and SARIF for programs', async () => {
    const office = await officeWith({ 'sai.docx': await bad() });
    const json = JSON.parse((await office.run('check', 'sai.docx', '--format', 'json')).stdout);
    expect(json[0]).toMatchObject({ code: 'N02', severity: 'error', word: { part: 'word/document.xml' } });
    const sarif = JSON.parse((await office.run('check', 'sai.docx', '--format', 'sarif')).stdout);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'N02', level: 'error' });
  });

  test('are that alone on the standard output where comments are written, too', async () => {
    const office = await officeWith({ 'sai.docx': await bad() });
    for (const format of ['json', 'sarif', 'html']) {
      const plain = await office.run('check', 'sai.docx', '--format', format);
      const annotated = await office.run('check', 'sai.docx', '--format', format, '--annotate');
      expect(annotated).toEqual({ ...plain, stderr: 'sai.nhan-xet.docx\n' });
    }
  });

  test('and a page of HTML, written to a file', async () => {
    const office = await officeWith({ 'sai.docx': await bad() });
    const run = await office.run('check', 'sai.docx', '--format', 'html', '--output', 'kq.html');
    expect(run).toMatchObject({ code: 1, stdout: 'kq.html\n' });
    expect(await readFile(join(office.folder, 'kq.html'), 'utf8')).toMatch(/^<!DOCTYPE html>.*Số văn bản ghi là 5/s);
  });

  test('and comments in a copy, those of the level asked for; where nothing is found there is no copy', async () => {
    const office = await officeWith({ 'sai.docx': await bad(), 'tot.docx': await good() });
    const { code, stdout } = await office.run('check', 'sai.docx', 'tot.docx', '--annotate', '--level', 'E');
    expect(code).toBe(1);
    expect(stdout).toContain('sai.nhan-xet.docx\n');
    expect((await office.list('.')).sort()).toEqual(['sai.docx', 'sai.nhan-xet.docx', 'tot.docx']);
    const copy = unzipSync(await readFile(join(office.folder, 'sai.nhan-xet.docx')));
    expect(strFromU8(copy['word/comments.xml'] ?? new Uint8Array())).toContain('Số văn bản ghi là 5.');
  });

  test('and what each line was taken for, and the list of rules', async () => {
    const office = await officeWith({ 'tot.docx': await good() });
    expect((await office.run('check', 'tot.docx', '--roles')).stdout).toMatch(/Quốc hiệu +CỘNG HÒA XÃ HỘI/);
    expect((await office.run('check', '--rules')).stdout).toMatch(/^P01 {2}E {2}Giấy khổ A4/);
  });
});

describe('what the office has set for rules', () => {
  const off = config('rules: {N02: {level: off, reason: Quy chế}, A04: {level: off, reason: Quy chế}}\n');

  test('is obeyed by check', async () => {
    const office = await officeWith({ 'sai.docx': await bad(), ...off });
    expect((await office.run('check', 'sai.docx')).code).toBe(0);
  });

  test('is obeyed by what checks and builds plans', async () => {
    const plan = specText({ requirements: 'Báo cáo kết quả trước ngày 15/6/2025.', year: 2026, date: '2026-03-10' });
    const bare = await officeWith({ 'plans/mot.yaml': plan });
    expect((await bare.run('validate', 'mot', '--strict')).stderr).toContain('[S13a]');
    const office = await officeWith({
      'plans/mot.yaml': plan,
      ...config('rules: {S13a: {level: off, reason: Thời hạn của năm trước}}\n'),
    });
    expect(await office.run('validate', 'mot', '--strict')).toMatchObject({ code: 0, stderr: '' });
    expect(await office.run('build', 'mot', '--strict')).toMatchObject({ code: 0, stderr: '' });
    const graver = await officeWith({
      'plans/mot.yaml': plan,
      ...config('rules: {S13a: {level: E, reason: Quy chế}}\n'),
    });
    expect((await graver.run('build', 'mot')).code).toBe(1);
    expect(await graver.list('out')).toEqual([]);
  });

  test('stops everything while it has mistakes', async () => {
    const office = await officeWith({ 'tot.docx': await good(), ...config('rules: {N99: {level: off, reason: x}}\n') });
    const { code, stderr } = await office.run('check', 'tot.docx');
    expect(code).toBe(2);
    expect(stderr).toContain('kehoach.config.yaml:1:9');
    expect(stderr).toContain('Tệp kehoach.config.yaml có lỗi nên chưa chạy tiếp.');
  });
});
