import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { hints, planFrom, planText, problems, underlined } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

describe('a text that is not YAML is told with its place', () => {
  it.each([
    ['a sentence with a colon behind a key', 'opening: Thực hiện: các nhiệm vụ', 'yaml/block-as-implicit-key 1:10'],
    ['a sentence that begins with italics', 'opening: *Khẩn trương* làm', 'yaml/leading-mark 1:10'],
    ['a sentence that begins with an expression', 'opening: {{year}} là năm', 'yaml/leading-mark 1:10'],
    ['a sentence that begins with a footnote', 'opening: [^a] Nội dung', 'yaml/leading-mark 1:10'],
    ['a sentence that begins with !', 'opening: !quan-trọng Nội dung', 'yaml/tag-resolve-failed 1:10'],
    ['a sentence that begins with @', 'opening: @tỉnh', 'yaml/bad-scalar-start 1:10'],
    ['a sentence on the line of its |', 'opening: | Nội dung', 'yaml/unexpected-token 1:12'],
    ['a comma with nothing before it', 'recipients: [, Sở Nội vụ]', 'yaml/blank-in-list 1:14'],
    ['a comma behind a comma', 'recipients: [Sở Nội vụ, , Sở Tư pháp]', 'yaml/blank-in-list 1:25'],
    ['a tab as indentation', 'issuer:\n\tname: UBND', 'yaml/tab-as-indent 2:1'],
    ['a key that is there twice', 'title: A\ntitle: B', 'yaml/duplicate-key 2:1'],
    ['a key that is not straight under its like', 'issuer:\n  name: A\n place: B', 'yaml/bad-indent 3:1'],
    ['a key without a colon', 'title: A\nopening', 'yaml/no-colon 2:1'],
    ['a second document', 'title: A\n---\nopening: B', 'yaml/multiple-docs 2:1'],
  ])('%s', (_, text, expected) => {
    const { findings } = readPlan(spec(text), 'plan.yaml');
    expect(findings.length).toBeGreaterThan(0);
    expect(problems(spec(text))).toContain(expected);
  });

  it.each([
    ['on its first line', 'funding: |\n\tTừ ngân sách.', 'yaml/tab-as-indent 2:1'],
    ['on another line', 'funding: |\n  Từ ngân sách.\n\tTừ nguồn khác.', 'yaml/tab-as-indent 3:1'],
    ['behind spaces', 'purpose:\n  - |\n  \tNâng cao chất lượng.', 'yaml/tab-as-indent 3:1'],
  ])('and a Tab in front of a text inside a block is called one: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
    expect(hints(spec(text))[0]).toContain('gõ dấu cách');
  });

  it.each([
    ['funding |\n  Từ ngân sách.', 'Thêm dấu hai chấm: funding: |'],
    ['purpose\n  - Nâng cao chất lượng.', 'Thêm dấu hai chấm: purpose:'],
    ['mục đích |\n  Nâng cao chất lượng.', 'Thêm dấu hai chấm: mục đích: |'],
  ])('and a key that has lost its colon is told with the colon: %j', (text, hint) => {
    expect(problems(spec(text))[0]).toBe('yaml/no-colon 1:1');
    expect(hints(spec(text))[0]).toBe(hint);
  });

  it.each([
    ['one space too few before an item', 5, '     - title: C', 3],
    ['one space too few before a key', 6, '       content: D', 5],
    ['one space too many before a key', 6, '         content: D', 5],
  ])('and a line that is not straight is told where it is, and once: %s', (_, line, written, sibling) => {
    const lines = ['tasks:', '  - clauses:'];
    for (const title of ['A', 'C', 'E']) lines.push(`      - title: ${title}`, `        content: ${title}.`);
    lines[line - 1] = written;
    const text = spec(lines.join('\n'));
    expect(problems(text)).toEqual([`yaml/bad-indent ${line}:1`]);
    expect(hints(text)).toEqual([expect.stringContaining(`thẳng cột với dòng ${sibling};`)]);
  });

  it('and as an alias, which a sentence of one word in italics looks like', () => {
    const text = 'title: &a Nâng cao\nopening: *a';
    expect(problems(spec(text))).toContain('yaml/alias 2:10');
  });

  it('and nothing else is judged before its syntax is right', () => {
    expect(problems('issuer:\n\tname: UBND\n')).toEqual(['yaml/tab-as-indent 2:1']);
  });

  it('and a word behind & at the beginning of a sentence is not lost in silence', () => {
    expect(problems(spec('title: &Nâng cao chỉ số'))).toEqual(['yaml/anchor 1:8']);
  });

  it('and the tail of a sentence behind a # is not lost in silence, though it may be a comment', () => {
    const { plan, findings } = readPlan(spec('title: Nâng cao # chỉ số'), 'plan.yaml');
    expect(findings.map(({ code, severity, span }) => [code, severity, span?.start])).toEqual([
      ['yaml/cut-off', 'warning', 7],
    ]);
    expect(plan).toBeDefined();
  });

  it.each([
    ['behind a single word', 'number: KH-UBND # chưa có số'],
    ['on a line of its own', 'title: Nâng cao chỉ số\n# ghi chú'],
    ['behind quotation marks', 'title: "Nâng cao" # ghi chú'],
    ['on the line of a |', 'title: | # ghi chú\n  Nâng cao'],
    ['inside a |, where it is text', 'title: |\n  Nâng cao # chỉ số'],
  ])('but a comment is one: %s', (_, text) => {
    expect(problems(spec(text))).toEqual([]);
  });

  it('and the lines that one slip makes unreadable are not told beside it', () => {
    expect(problems(spec('bases:\n  - [a\n  - b\n  - c'))).toHaveLength(1);
  });

  it('and a slip further down is', () => {
    const text = `opening: a: b\n${'# ghi chú\n'.repeat(8)}closing: c: d`;
    expect(problems(spec(text))).toEqual(['yaml/block-as-implicit-key 1:10', 'yaml/block-as-implicit-key 10:10']);
  });
});

describe('characters that cannot be seen', () => {
  it.each([
    ['a vertical tab, which Word leaves when copied', '\u000b'],
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a byte-order mark inside the text', '\ufeff'],
    ['a replacement character, left by a wrong encoding', '\ufffd'],
    ['a direction mark', '\u200f'],
    ['half of a surrogate pair', '\ud83d'],
  ])('are found: %s', (_, character) => {
    expect(problems(spec(`title: Nâng${character}cao`))).toEqual(['yaml/control-character 1:12']);
  });

  it('are found also where YAML writes them as an escape', () => {
    expect(problems(spec('title: "Nâng\\x01cao"'))).toEqual(['yaml/control-character 1:13']);
  });
});

describe('a file gives the same plan', () => {
  const clean = planText('laichau-2023');
  const plan = planFrom(clean);

  it('with a byte-order mark before it', () => {
    expect(planFrom(`\ufeff${clean}`)).toEqual(plan);
  });

  it('with the line ends of Windows and of old Macs', () => {
    expect(planFrom(clean.replaceAll('\n', '\r\n'))).toEqual(plan);
    expect(planFrom(clean.replaceAll('\n', '\r'))).toEqual(plan);
  });

  it('with the letters and their marks apart', () => {
    expect(clean.normalize('NFD')).not.toBe(clean);
    expect(planFrom(clean.normalize('NFD'))).toEqual(plan);
  });

  it('with all of these together', () => {
    expect(planFrom(`\ufeff${clean.normalize('NFD').replaceAll('\n', '\r\n')}`)).toEqual(plan);
  });
});

describe('places', () => {
  it('are those of the text without the byte-order mark, with plain line ends, the letters in one piece', () => {
    const text = `\ufeff${spec('title: Nâng cao\nmedium: giấy').normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(problems(text)).toEqual(['plan/not-one-of 2:9']);
    expect(underlined(text)).toEqual(['giấy']);
  });
});

describe('a scalar is kept as it was written', () => {
  it('with the zeros and the point that YAML would drop', () => {
    const written = ['05', '42,690', '42.690', '1e3', '0x1F', '2025-06', 'No'];
    expect(written.map((value) => planFrom(spec(`circulation: ${value}`)).circulation)).toEqual(written);
  });
});
