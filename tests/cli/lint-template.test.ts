import { describe, expect, test } from 'vitest';
import { officeWith } from '../support/docx-command.ts';

describe('linting templates', () => {
  test('tells of an office’s own template what is wrong and where', async () => {
    const template = '<document><article><p>{{titel}}</p></article></document>';
    const office = await officeWith({ 'mau/rieng.hbs': template });
    const { code, stderr } = await office.run('lint-template', 'mau/rieng.hbs');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mau\/rieng\.hbs:1:25\n/);
    expect(stderr).toContain('[template/unknown-path]');
  });

  test('finds nothing wrong with the program’s own templates', async () => {
    const office = await officeWith({});
    const { code, stdout, stderr } = await office.run('lint-template');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('templates/ke-hoach.hbs: không có lỗi');
  });

  test('suggests the name that may be meant', async () => {
    const office = await officeWith({});
    const { code, stderr } = await office.run('lint-template', 'ke-hoac');
    expect(code).toBe(2);
    expect(stderr).toContain('Có phải ý bạn là “ke-hoach”?');
  });
});
