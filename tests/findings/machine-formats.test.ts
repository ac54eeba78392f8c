import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { renderJson } from '../../src/findings/json.ts';
import { renderSarif } from '../../src/findings/sarif.ts';

const source = 'year: 2025\ntitle: Kế hoạch\n';
const sources = new Map([['plans/a.yaml', source]]);
const placed: Finding = {
  code: 'plan/empty',
  severity: 'error',
  message: 'Trích yếu chưa có nội dung.',
  hint: 'Ghi nội dung.',
  file: 'plans/a.yaml',
  span: { start: 18, end: 26 },
};
const whole: Finding = { code: 'plan/b', severity: 'warning', message: 'Nên xem lại.', file: 'plans/a.yaml' };

describe('findings for other programs', () => {
  it('are a JSON array in the order of their places, with line and column from 1', () => {
    expect(JSON.parse(renderJson([placed, whole], sources))).toEqual([
      { file: 'plans/a.yaml', severity: 'warning', code: 'plan/b', message: 'Nên xem lại.' },
      {
        file: 'plans/a.yaml',
        line: 2,
        column: 8,
        endLine: 2,
        endColumn: 16,
        severity: 'error',
        code: 'plan/empty',
        message: 'Trích yếu chưa có nội dung.',
        hint: 'Ghi nội dung.',
      },
    ]);
  });

  it('are an empty JSON array when there are none', () => {
    expect(JSON.parse(renderJson([], sources))).toEqual([]);
  });

  it('are SARIF 2.1.0 with a rule for each code and a region for each place', () => {
    const log = JSON.parse(renderSarif([placed, whole, placed], sources));
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'kehoach' } } }] });
    expect(log.runs[0].tool.driver.rules).toEqual([{ id: 'plan/b' }, { id: 'plan/empty' }]);
    expect(log.runs[0].results[1]).toEqual({
      ruleId: 'plan/empty',
      level: 'error',
      message: { text: 'Trích yếu chưa có nội dung. Cách sửa: Ghi nội dung.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/a.yaml' },
            region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 16 },
          },
        },
      ],
    });
  });
});
