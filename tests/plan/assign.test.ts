import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Assigned, assignNumber } from '../../src/plan/assign.ts';
import { assignedDateOf, assignedNumberOf } from '../../src/plan/assign-input.ts';
import { planFrom, planNames, planText } from '../support/plans.ts';
import { minimalDecision, spec } from '../support/spec.ts';

const given: Assigned = { number: 1606, date: '2025-06-27' };

function assigned(text: string, values: Assigned = given): string {
  const { text: result, findings, source } = assignNumber(text, 'plan.yaml', values);
  if (result === undefined) throw new Error(`${JSON.stringify(findings)}\n${source}`);
  return result;
}

function codes(text: string, values: Assigned = given): string[] {
  return assignNumber(text, 'plan.yaml', values).findings.map(({ code }) => code);
}

describe('number and date enter the text, and every other character stays', () => {
  it.each([
    ['a symbol alone', 'number: KH-UBND\ndate: 2025\n', 'number: 1606/KH-UBND\ndate: 2025-06-27\n'],
    ['a symbol behind a slash', 'number: /KH-UBND\ndate: 2025-06\n', 'number: 1606/KH-UBND\ndate: 2025-06-27\n'],
    [
      'comments and odd spaces',
      '# đầu\nnumber:   KH-UBND   # chờ số\n\ndate:\t2025 # chờ ngày\n# cuối',
      '# đầu\nnumber:   1606/KH-UBND   # chờ số\n\ndate:\t2025-06-27 # chờ ngày\n# cuối',
    ],
    ['double quotes', 'number: "KH-UBND"\ndate: "2025"\n', 'number: "1606/KH-UBND"\ndate: "2025-06-27"\n'],
    ['single quotes', "number: '/KH-UBND' # số\ndate: '2025'\n", "number: '1606/KH-UBND' # số\ndate: '2025-06-27'\n"],
    ['an escape in quotes', 'number: "\\x4bH-UBND"\ndate: 2025\n', 'number: "1606/KH-UBND"\ndate: 2025-06-27\n'],
    ['a value on the next line', 'number:\n  KH-UBND\ndate: 2025\n', 'number:\n  1606/KH-UBND\ndate: 2025-06-27\n'],
    ['a block', 'number: >-\n  KH-UBND\ndate: 2025\n', 'number: >-\n  1606/KH-UBND\ndate: 2025-06-27\n'],
    ['CRLF', 'number: KH-UBND\r\ndate: 2025 # a\r\n', 'number: 1606/KH-UBND\r\ndate: 2025-06-27 # a\r\n'],
    ['a lone CR', 'number: KH-UBND\rdate: 2025\r', 'number: 1606/KH-UBND\rdate: 2025-06-27\r'],
    ['a byte-order mark', '\uFEFFnumber: KH-UBND\ndate: 2025\n', '\uFEFFnumber: 1606/KH-UBND\ndate: 2025-06-27\n'],
    ['the date first', 'date: 2025\nnumber: KH-UBND\n', 'date: 2025-06-27\nnumber: 1606/KH-UBND\n'],
    ['JSON', '{"number": "KH-UBND","date":"2025"}', '{"number": "1606/KH-UBND","date":"2025-06-27"}'],
    [
      'decomposed letters',
      `title: ${'Ủy'.normalize('NFD')}\nnumber: KH-${'XÃ'.normalize('NFD')}\ndate: 2025\n`,
      `title: ${'Ủy'.normalize('NFD')}\nnumber: 1606/KH-${'XÃ'.normalize('NFD')}\ndate: 2025-06-27\n`,
    ],
    [
      'keys of the same name further in',
      'documents:\n  a:\n    number: 1/KH-UBND\n    date: 2024\nnumber: KH-UBND\ndate: 2025\n',
      'documents:\n  a:\n    number: 1/KH-UBND\n    date: 2024\nnumber: 1606/KH-UBND\ndate: 2025-06-27\n',
    ],
    ['no end of the last line', 'date: 2025\nnumber: KH-UBND', 'date: 2025-06-27\nnumber: 1606/KH-UBND'],
  ])('%s', (_, before, after) => {
    expect(assigned(before)).toBe(after);
  });

  test('a number below ten is stored plain, and a date that is not given stays', () => {
    expect(assigned('number: KH-UBND\ndate: 2025-06-27\n', { number: 5 })).toBe(
      'number: 5/KH-UBND\ndate: 2025-06-27\n',
    );
  });

  test('what changed is told with its line', () => {
    const { changes } = assignNumber('# a\r\nnumber: KH-UBND\r\n\r\ndate: 2025-06\r\n', 'plan.yaml', given);
    expect(changes).toEqual([
      { key: 'number', line: 2, from: 'KH-UBND', to: '1606/KH-UBND' },
      { key: 'date', line: 4, from: '2025-06', to: '2025-06-27' },
    ]);
  });

  test('other mistakes of the plan are for the build to tell', () => {
    expect(assigned('titel: A\nnumber: KH-UBND\ndate: 2025\n')).toContain('titel: A\nnumber: 1606/KH-UBND');
  });

  test.each(planNames)('the plan %s has the number and its day afterwards, and no other line changes', (name) => {
    const before = planText(name);
    const { year } = planFrom(before).date;
    const after = assigned(before, { number: 42, date: `${year}-12-05`, force: true });
    const plan = planFrom(after);
    expect([plan.number.number, plan.date]).toEqual([42, { year, month: 12, day: 5 }]);
    const others = (text: string) => text.split('\n').filter((line) => !/^(number|date):/.test(line));
    expect(others(after)).toEqual(others(before));
  });

  test('whatever stands around them', () => {
    const quoted = fc.constantFrom('', '"', "'");
    const around = fc.stringMatching(/^[a-zăđư:#'"{}& -]{0,12}$/);
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(quoted, quoted, around, end, fc.integer({ min: 1, max: 999_999 }), (q, r, words, eol, number) => {
        const text = (n: string, d: string) =>
          [`# ${words}`, `number: ${q}${n}${q} # ${words}`, 'a:', '  - |', `    ${words}.`, `date: ${r}${d}${r}`].join(
            eol,
          );
        expect(assigned(text('KH-UBND', '2025'), { number, date: '2025-01-09' })).toBe(
          text(`${number}/KH-UBND`, '2025-01-09'),
        );
      }),
    );
  });
});

describe('the number is refused', () => {
  const numbered = 'number: 25/KH-UBND\ndate: 2025-03-10\n';

  test('a second time, with the number that is there, unless it is forced', () => {
    const { text, changes, findings, source } = assignNumber(numbered, 'plan.yaml', given);
    expect([text, changes, findings.length]).toEqual([undefined, [], 1]);
    const [finding] = findings;
    expect(finding?.code).toBe('assign/already-numbered');
    expect(finding?.message).toContain('25/KH-UBND');
    expect(finding?.hint).toContain('--force');
    expect(source.slice(finding?.span?.start, finding?.span?.end)).toBe('25/KH-UBND');
    expect(assigned(numbered, { ...given, force: true })).toBe('number: 1606/KH-UBND\ndate: 2025-06-27\n');
  });

  test('a second time even when it is the same', () => {
    const once = assigned('number: KH-UBND\ndate: 2025\n');
    expect(codes(once)).toEqual(['assign/already-numbered']);
    const again = assignNumber(once, 'plan.yaml', { ...given, force: true });
    expect([again.text, again.changes]).toEqual([once, []]);
  });

  test('in another year than the plan has, unless it is forced', () => {
    const text = 'number: KH-UBND\ndate: 2024\n';
    expect(codes(text)).toEqual(['assign/other-year']);
    expect(assigned(text, { ...given, force: true })).toBe('number: 1606/KH-UBND\ndate: 2025-06-27\n');
  });

  it.each([
    ['without the key number', 'date: 2025\n', ['plan/missing-key']],
    ['without the key date', 'number: KH-UBND\n', ['plan/missing-key']],
    ['without both', 'title: A\n', ['plan/missing-key', 'plan/missing-key']],
    ['with an empty key', 'number:\ndate: 2025\n', ['plan/empty']],
    ['with a number of no form', 'number: 25\ndate: 2025\n', ['plan/bad-form']],
    ['with a date of no form', 'number: KH-UBND\ndate: 27/6/2025\n', ['plan/bad-form']],
    ['with a list in place of the number', 'number: [A]\ndate: 2025\n', ['plan/wrong-kind']],
    ['with nothing in it', '', ['plan/empty']],
    ['with a list in place of a plan', '- number: KH-UBND\n', ['plan/wrong-kind']],
    ['with a key twice', 'number: KH-UBND\nnumber: KH-UBND\ndate: 2025\n', ['yaml/duplicate-key']],
    ['that is not YAML', 'number: KH-UBND\ndate: 2025\ntitle: [\n', ['yaml/bad-indent']],
  ])('in a plan %s, with a remedy', (_, text, expected) => {
    const { text: result, findings } = assignNumber(text, 'plan.yaml', given);
    expect([result, findings.map(({ code }) => code)]).toEqual([undefined, expected]);
    expect(findings.every(({ hint }) => hint)).toBe(true);
  });
});

describe('the symbol is the one that the build takes', () => {
  const decision = `office: so\n${minimalDecision.replace('number: 1606/QĐ-UBND\n', '')}`;
  const office = 'issuer:\n  name: Sở Nội vụ\n  place: Hà Tĩnh\nsymbol: SNV\n';
  const offices = { names: () => ['so'], read: () => ({ file: 'offices/so.yaml', text: office }) };

  test('from its office, on a line of its own before the date', () => {
    const { text, changes } = assignNumber(`${decision}date: 2025\n`, 'plan.yaml', given, offices);
    expect(text).toBe(`${decision}number: 1606/QĐ-SNV\ndate: 2025-06-27\n`);
    expect(changes.map(({ key, to }) => [key, to])).toEqual([
      ['number', '1606/QĐ-SNV'],
      ['date', '2025-06-27'],
    ]);
  });

  test('and one that the build refuses is not written', () => {
    const { text, findings } = assignNumber(`${decision}number: KH-UBND\ndate: 2025\n`, 'plan.yaml', given);
    expect([text, findings.map(({ code }) => code)]).toEqual([undefined, ['plan/wrong-symbol']]);
  });

  test('and where there is none only the missing key is named, with that of a decision for a decision', () => {
    const { findings } = assignNumber(
      `${minimalDecision.replace('number: 1606/QĐ-UBND\n', '')}date: 2025\n`,
      'a',
      given,
    );
    expect(findings.map(({ hint }) => hint)).toEqual([
      'Ghi ký hiệu vào tệp kế hoạch, ví dụ number: QĐ-UBND, rồi chạy lại lệnh.',
    ]);
  });
});

describe('what is left to a person is told', () => {
  test('a “(Kèm theo …)” of the plan’s own words, with its place', () => {
    const text = spec(
      `${minimalDecision.replace('1606/', '')}attachment: (Kèm theo Quyết định số 12 của {{issuer.short}})`,
    );
    const { text: result, findings, source } = assignNumber(text, 'plan.yaml', given);
    expect(result).toContain('number: 1606/QĐ-UBND\n');
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['assign/own-attachment', 'warning']]);
    const [finding] = findings;
    expect(source.slice(finding?.span?.start, finding?.span?.end)).toMatch(/^\(Kèm theo .*\)$/);
  });

  test('a date that is still open', () => {
    expect(codes('number: KH-UBND\ndate: 2025-06\n', { number: 7 })).toEqual(['assign/open-date']);
  });
});

describe('what văn thư types', () => {
  it.each([
    ['2025-06-27', '2025-06-27'],
    ['27/6/2025', '2025-06-27'],
    ['07/06/2025', '2025-06-07'],
    ['29-2-2024', '2024-02-29'],
    ['1.1.2026', '2026-01-01'],
  ])('the date %s is understood', (written, expected) => {
    expect(assignedDateOf(written)).toBe(expected);
  });

  it.each(['2025', '2025-06', '2025-6-27', '2025-02-29', '31/4/2025', '6/27/2025', '27/6-2025', '27/6/25', '', 'nay'])(
    'the date “%s” is not one',
    (written) => {
      expect(assignedDateOf(written)).toBeUndefined();
    },
  );

  it.each([
    ['1', 1],
    ['05', 5],
    ['999999', 999_999],
  ])('the number %s is understood', (written, expected) => {
    expect(assignedNumberOf(written)).toBe(expected);
  });

  it.each(['0', '00', '-1', '1.5', '1e3', '1000000', '1606/KH-UBND', '', ' ', 'số'])(
    'the number “%s” is not one',
    (written) => {
      expect(assignedNumberOf(written)).toBeUndefined();
    },
  );
});
