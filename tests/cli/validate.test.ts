import { describe, expect, test } from 'vitest';
import { officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';

/** `kehoach validate`: the same findings as a build, and nothing written. */

const good = specText({});
const bad = specText({ date: '2026-02-30', number: 'QĐ-UBND' });
const content = [{ from: 'purpose' }, { from: 'requirements' }];
const doubtful = { sections: [{ heading: 'Mục đích', content }], funding: 'Từ ngân sách.' };

describe('validating', () => {
  test('says of a plan in order that it is, and writes nothing', async () => {
    const office = await officeWith({ 'plans/mot.yaml': good });
    expect(await office.run('validate', 'mot')).toEqual({
      code: 0,
      stdout: 'plans/mot.yaml: không có lỗi\n',
      stderr: '',
    });
    expect(await office.list('out')).toEqual([]);
  });

  test('takes every plan when none is named, and counts what is wrong with each', async () => {
    const office = await officeWith({ 'plans/mot.yaml': good, 'plans/sai.yaml': bad });
    const { code, stdout, stderr } = await office.run('validate');
    expect(code).toBe(1);
    expect(stdout).toBe('plans/mot.yaml: không có lỗi\nplans/sai.yaml: 2 lỗi, 0 lưu ý\n');
    expect(stderr).toContain('[plan/impossible-date]');
    expect(stderr).toContain('[plan/wrong-symbol]');
  });

  test('goes on behind a plan that cannot be read', async () => {
    const office = await officeWith({ 'plans/sai.yaml': bad });
    const { code, stdout, stderr } = await office.run('validate', 'khong-co', 'sai');
    expect(code).toBe(2);
    expect(stdout).toBe('plans/sai.yaml: 2 lỗi, 0 lưu ý\n');
    expect(stderr).toContain('khong-co');
  });

  test('gives a warning without failing, and fails for it when strict', async () => {
    const office = await officeWith({ 'plans/mot.yaml': specText(doubtful) });
    const lenient = await office.run('validate', 'mot');
    expect(lenient).toMatchObject({ code: 0, stdout: 'plans/mot.yaml: 0 lỗi, 1 lưu ý\n' });
    expect(lenient.stderr).toContain('Nội dung “funding” chưa được đưa vào mục nào');
    expect((await office.run('validate', 'mot', '--strict')).code).toBe(1);
  });

  test('is silent about a warning that the plan acknowledges with a reason', async () => {
    const text = specText({ ...doubtful, acknowledged: { 'plan/unused-content': 'Để dành cho năm sau.' } });
    const office = await officeWith({ 'plans/mot.yaml': text });
    expect(await office.run('validate', 'mot', '--strict')).toMatchObject({ code: 0, stderr: '' });
    expect((await office.run('build', 'mot', '--strict')).code).toBe(0);
  });

  test('gives JSON and SARIF on standard output alone', async () => {
    const office = await officeWith({ 'plans/sai.yaml': bad });
    const json = await office.run('validate', 'sai', '--format', 'json');
    expect(JSON.parse(json.stdout).map(({ code }: { code: string }) => code)).toEqual([
      'plan/wrong-symbol',
      'plan/impossible-date',
    ]);
    const sarif = await office.run('validate', 'sai', '--format', 'sarif');
    expect(JSON.parse(sarif.stdout).runs[0].results).toHaveLength(2);
    expect([json.code, json.stderr, sarif.code, sarif.stderr]).toEqual([1, '', 1, '']);
  });

  test('does not know other formats', async () => {
    const office = await officeWith({ 'plans/mot.yaml': good });
    const { code, stderr } = await office.run('validate', '--format', 'xml');
    expect(code).toBe(2);
    expect(stderr).toContain('text, json, sarif');
    expect(stderr).not.toContain('Allowed choices');
  });
});

describe('a strict build', () => {
  test('builds nothing while there is a warning', async () => {
    const office = await officeWith({ 'plans/mot.yaml': specText(doubtful) });
    expect((await office.run('build', 'mot', '--strict')).code).toBe(1);
    expect(await office.list('out')).toEqual([]);
    expect((await office.run('build', 'mot')).code).toBe(0);
  });
});
