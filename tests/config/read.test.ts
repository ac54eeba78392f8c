import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { withSettings } from '../../src/config/settings.ts';
import { renderText } from '../../src/findings/text.ts';
import { dedent } from '../support/spec.ts';
import { motto, toneMarks, unnumbered } from '../support/word-findings.ts';

const file = 'kehoach.config.yaml';
const codes = ['H03', 'H04', 'S10', 'L02'];
const read = (text: string) => readConfig(dedent(text), file, codes);

/** What a clerk is told of a file. */
function told(text: string): string {
  const { findings, source } = read(text);
  return renderText(findings, new Map([[file, source]]));
}

describe('the configuration of an office', () => {
  it('sets the level of rules or turns them off, each with a reason', () => {
    const { settings, findings } = read(`
      rules:
        S10: { level: E, reason: "Theo Quy chế công tác văn thư." }
        L02:
          level: off
          reason: |
            Cơ quan soát chính tả bằng cách khác.
    `);
    expect(findings).toEqual([]);
    expect([...(settings ?? [])]).toEqual([
      ['S10', { level: 'E', reason: 'Theo Quy chế công tác văn thư.' }],
      ['L02', { level: 'off', reason: 'Cơ quan soát chính tả bằng cách khác.' }],
    ]);
  });

  it.each(['', '# chưa có gì\n', 'rules:\n', 'rules: {}\n'])('sets nothing where it says nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ settings: new Map(), findings: [] });
  });

  it('is not used where anything is wrong with it', () => {
    expect(read('rules:\n  S10: { level: W }\n').settings).toBeUndefined();
  });
});

describe('what is wrong with a configuration', () => {
  it('is told with its place and what was probably meant', () => {
    expect(told('rule:\n  S10: { level: W, reason: "Lý do." }\n')).toBe(
      `kehoach.config.yaml:1:1
  Lỗi: Không có khóa “rule” ở chỗ này. [config/unknown-key]
  1 | rule:
    | ^^^^
  Cách sửa: Có phải ý bạn là “rules”?`,
    );
  });

  it.each([
    [
      'rules:\n  S10: { levle: W, reason: "Lý do." }',
      '2:10',
      'Không có khóa “levle” ở chỗ này.',
      'Có phải ý bạn là “level”?',
    ],
    [
      'rules:\n  s10: { level: W, reason: "Lý do." }',
      '2:3',
      'Không có quy tắc mang mã “s10”.',
      'Có phải ý bạn là “S10”?',
    ],
    [
      'rules:\n  H05: { level: W, reason: "Lý do." }',
      '2:3',
      'Không có quy tắc mang mã “H05”.',
      'Có phải ý bạn là “H03”?',
    ],
    [
      'rules:\n  X99: { level: W, reason: "Lý do." }',
      '2:3',
      'Không có quy tắc mang mã “X99”.',
      'Ghi mã trong ngoặc vuông ở báo cáo kiểm tra, ví dụ H03.',
    ],
    [
      'rules:\n  S10: { level: W }',
      '2:3',
      'Quy tắc S10 chưa ghi lý do.',
      'Ghi thêm khóa reason, nêu vì sao cơ quan đổi mức hoặc tắt quy tắc này.',
    ],
    [
      'rules:\n  S10: { reason: "Lý do." }',
      '2:3',
      'Quy tắc S10 chưa ghi mức.',
      'Ghi thêm khóa level với một trong các giá trị: E, W, I, off.',
    ],
    [
      'rules:\n  S10: { level: error, reason: "Lý do." }',
      '2:17',
      'Mức của quy tắc S10 không đúng.',
      'Ghi một trong các giá trị: E, W, I, off.',
    ],
    [
      'rules:\n  S10: { level: W, reason: " " }',
      '2:28',
      'Lý do của quy tắc S10 phải là lời văn.',
      'Nêu vì sao cơ quan đổi mức hoặc tắt quy tắc này, đặt trong ngoặc kép.',
    ],
    [
      'rules:\n  S10: off',
      '2:8',
      'Quy tắc S10 phải gồm các khóa và giá trị.',
      'Ghi như ví dụ sau: S10: { level: W, reason: "Cơ quan chưa áp dụng." }',
    ],
    [
      'rules: [S10]',
      '1:8',
      'Khóa rules phải gồm các khóa và giá trị.',
      'Ghi như ví dụ sau: S10: { level: W, reason: "Cơ quan chưa áp dụng." }',
    ],
    [
      '- S10',
      '1:1',
      'Tệp cấu hình phải gồm các khóa và giá trị.',
      'Ghi như ví dụ sau: S10: { level: W, reason: "Cơ quan chưa áp dụng." }',
    ],
  ])('is told once: %j', (text, place, message, hint) => {
    const lines = told(`${text}\n`).split('\n');
    expect(lines.filter((line) => line.startsWith(file))).toEqual([`${file}:${place}`]);
    expect(lines[1]).toContain(`  Lỗi: ${message} [config/`);
    expect(lines.at(-1)).toBe(`  Cách sửa: ${hint}`);
  });

  it('is told of YAML itself as of a plan', () => {
    expect(told('rules:\n\tS10: a\n')).toContain('Dòng này lùi đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách.');
  });
});

describe('findings under a configuration', () => {
  const reason = 'Theo Quy chế.';

  it('are left out where a rule is off', () => {
    expect(withSettings([motto, toneMarks], new Map([['H03', { level: 'off', reason }]]))).toEqual([toneMarks]);
  });

  it('change their level and say whose order it is', () => {
    expect(withSettings([unnumbered(1), motto], new Map([['B05', { level: 'E', reason }]]))).toEqual([
      { ...unnumbered(1), severity: 'error', byOffice: { from: 'warning', reason } },
      motto,
    ]);
  });

  it('say nothing of an order that changes nothing', () => {
    expect(withSettings([motto], new Map([['H03', { level: 'E', reason }]]))).toEqual([motto]);
  });
});

it('the schema for editors knows the keys and levels that the program reads', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'rules']);
  const { required, properties } = schema.properties.rules.additionalProperties;
  expect(required).toEqual(['level', 'reason']);
  for (const level of properties.level.enum) {
    expect(read(`rules:\n  S10: { level: ${level}, reason: "Lý do." }\n`).findings).toEqual([]);
  }
});
