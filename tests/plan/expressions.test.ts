import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/plan/plan.ts';
import { hints, planFrom, problems } from '../support/plans.ts';
import { dedent, spec } from '../support/spec.ts';

const data = dedent(`
  year: 2023
  indicators:
    papi:
      name: Chỉ số PAPI
      unit: điểm
      rankUnit: hạng
      observations:
        - year: 2020
          value: 42,690
          rank: 60
        - year: 2021
          value: 42.69
          outOf: 80
          rank: 30
          ranked: 63
        - year: 2022
          value: 42,41
          rank: 27
          ranked: 63
      target:
        value: 43,24
        rank: 20
        rankGain: 5
      parts:
        - id: cong-khai
          name: Công khai, minh bạch
          unit: "%"
          observations:
            - year: 2021
              value: 4
            - year: 2022
              value: 4,60
              rank: 27
          target: 4,77
        - id: dien-tu
          name: Quản trị điện tử
    sipas:
      name: SIPAS
      target: 5
  values:
    ba-chi-so: |
      PAR Index, SIPAS
      và PAPI
  agencies:
    - id: so-noi-vu
      name: Sở Nội vụ
  documents:
    luat:
      type: Luật
      about: Tổ chức chính quyền địa phương
      date: 2019-02-05
    nghi-dinh:
      type: Nghị định
      number: 30/2020/NĐ-CP
      date: 2020-03-05
      issuer: Chính phủ
      about: về công tác văn thư
    thong-bao:
      type: Thông báo
      date: 2022
      about: về kết quả
`);

const lastLine = data.split('\n').length;

function inlinesOf(sentence: string, key = 'closing: |'): readonly Inline[] {
  const plan = planFrom(spec(`${data}${key}\n  ${sentence}`));
  return [...(plan.closing ?? []), ...plan.bases].flatMap(({ inlines }) => inlines);
}

/** What a sentence says, its expressions evaluated. */
function says(sentence: string): string {
  return inlinesOf(sentence)
    .map((inline) => ('text' in inline ? inline.text : '?'))
    .join('');
}

/** What is wrong with a sentence, with the column in it. */
function wrong(sentence: string): string[] {
  return problems(spec(`${data}closing: |\n  ${sentence}`)).map((problem) => problem.replace(` ${lastLine + 1}:`, ' '));
}

describe('an expression says', () => {
  it.each([
    ['{{year}}', '2023'],
    ['{{ year }}', '2023'],
    ['{{year-1}}', '2022'],
    ['{{year+2}}', '2025'],
    ['{{2021}}', '2021'],
    ['{{issuer}}', 'Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ['{{issuer.short}}', 'UBND tỉnh'],
    ['{{place}}', 'Hà Tĩnh'],
    ['{{values.ba-chi-so}}', 'PAR Index, SIPAS và PAPI'],
    ['{{agency.so-noi-vu}}', 'Sở Nội vụ'],
  ])('the plan’s own data: %s', (expression, expected) => {
    expect(says(expression)).toBe(expected);
  });

  it.each([
    ['{{papi}}', 'Chỉ số PAPI'],
    ['{{papi.name}}', 'Chỉ số PAPI'],
    ['{{papi.unit}}', 'điểm'],
    ['{{papi.2020}}', '42,690'],
    ['{{papi.2021}}', '42,69'],
    ['{{papi.year-1}}', '42,41'],
    ['{{papi.year-1.value}}', '42,41'],
    ['{{papi.2021.outOf}}', '80'],
    ['{{papi.2020.rank}}', '60'],
    ['{{papi.2021.rank}}', '30/63'],
    ['{{papi.target}}', '43,24'],
    ['{{papi.target.value}}', '43,24'],
    ['{{papi.target.rank}}', '20'],
    ['{{papi.target.rankGain}}', '05'],
    ['{{papi.gain}}', '0,83'],
    ['{{sipas.target}}', '5'],
    ['{{count papi}}', '02'],
  ])('an indicator: %s', (expression, expected) => {
    expect(says(expression)).toBe(expected);
  });

  it.each([
    ['{{papi.cong-khai}}', 'Công khai, minh bạch'],
    ['{{papi.cong-khai.2022}}', '4,60'],
    ['{{papi.cong-khai.target}}', '4,77'],
    ['{{papi.cong-khai.gain}}', '0,17'],
  ])('a part of an indicator: %s', (expression, expected) => {
    expect(says(expression)).toBe(expected);
  });

  it.each([
    ['{{change papi 2021 2022}}', 'giảm 0,28\u00a0điểm'],
    ['{{change papi year-2 year-1}}', 'giảm 0,28\u00a0điểm'],
    ['{{change papi 2022 2021}}', 'tăng 0,28\u00a0điểm'],
    ['{{change papi 2020 2021}}', 'giữ nguyên'],
    ['{{change papi.cong-khai 2021 2022}}', 'tăng 0,60%'],
    ['{{difference papi 2021 2022}}', '0,28'],
    ['{{difference papi 2020 2021}}', '0,000'],
  ])('how a value moved: %s', (expression, expected) => {
    expect(says(expression)).toBe(expected);
  });

  it.each([
    ['{{change papi.rank 2021 2022}}', 'tăng 03\u00a0hạng'],
    ['{{change papi.rank 2022 2021}}', 'giảm 03\u00a0hạng'],
    ['{{difference papi.rank 2020 2021}}', '30'],
  ])('how a rank moved, a smaller one being the better: %s', (expression, expected) => {
    expect(says(expression)).toBe(expected);
  });
});

describe('an expression that has no value is found at its place', () => {
  it.each([
    ['a name there is not', '{{papii}}', 'plan/unknown-name'],
    ['a value there is not', '{{values.hai-chi-so}}', 'plan/unknown-name'],
    ['an agency there is not', '{{agency.so-noi-vuu}}', 'plan/unknown-name'],
    ['a document there is not', '{{cite luatt}}', 'plan/unknown-name'],
    ['a property there is not', '{{papi.targett}}', 'plan/unknown-name'],
    ['a detail there is not', '{{papi.2021.rankk}}', 'plan/unknown-name'],
    ['a detail of a target there is not', '{{papi.target.valu}}', 'plan/unknown-name'],
    ['a path that is too long', '{{papi.2021.value.x}}', 'plan/unknown-name'],
    ['a year without a figure', '{{papi.2019}}', 'plan/no-figure'],
    ['a rank that was not written down', '{{papi.cong-khai.2021.rank}}', 'plan/no-figure'],
    ['a target that was not set', '{{papi.dien-tu.target}}', 'plan/no-figure'],
    ['a gain without a year to start from', '{{sipas.gain}}', 'plan/no-figure'],
    ['a change from a year without a figure', '{{change papi 2019 2022}}', 'plan/no-figure'],
    ['a rank that did not stand in one of the years', '{{change papi.cong-khai.rank 2021 2022}}', 'plan/no-figure'],
    ['nothing between the braces', '{{}}', 'plan/unknown-name'],
    ['a reference without an id', '{{ref}}', 'plan/bad-expression'],
    ['a citation of two', '{{cite luat nghi-dinh}}', 'plan/bad-expression'],
    ['a change with one year', '{{change papi 2022}}', 'plan/bad-expression'],
    ['a change of something else', '{{change papi.unit 2021 2022}}', 'plan/bad-expression'],
    ['a change between words', '{{change papi xưa nay}}', 'plan/bad-expression'],
    ['a count of nothing', '{{count}}', 'plan/bad-expression'],
    ['a name with a word behind it', '{{year 2}}', 'plan/bad-expression'],
  ])('%s', (_, expression, code) => {
    expect(wrong(`Đạt ${expression}`)).toEqual([`${code} 7`]);
  });

  it.each([
    ['{{papii}}', 'papi'],
    ['{{papi.cong-kha}}', 'cong-khai'],
    ['{{values.ba-chi-xo}}', 'ba-chi-so'],
    ['{{agency.so-noi-vuu}}', 'so-noi-vu'],
    ['{{cite nghi-din}}', 'nghi-dinh'],
  ])('with the name that was meant: %s', (expression, meant) => {
    expect(hints(spec(`${data}closing: |\n  ${expression}`))).toEqual([`Có phải ý bạn là “${meant}”?`]);
  });

  it('and every other in the sentence with it', () => {
    expect(wrong('{{a-b-c}} {{papi.2019}}')).toEqual(['plan/unknown-name 3', 'plan/no-figure 13']);
  });
});

it('a rank is not compared with one among another number without a word', () => {
  const merged = data
    .replace('rank: 27\n        ranked: 63', 'rank: 12\n        ranked: 34')
    .replace('rank: 27\n      ranked: 63', 'rank: 12\n      ranked: 34');
  const sentence = (years: string) =>
    spec(`${merged}closing: |\n  Thứ hạng {{change papi.rank ${years}}}, giá trị {{change papi ${years}}}.`);
  expect(problems(sentence('2021 2022'))).toEqual([expect.stringContaining('plan/ranked-differently')]);
  expect(problems(sentence('2020 2021'))).toEqual([]);
});

describe('a citation', () => {
  const cited = (id: string, key?: string) => inlinesOf(key ? `- Căn cứ {{cite ${id}}}` : `{{cite ${id}}}`, key).at(-1);

  it('of a law in a legal basis keeps its date, in prose it does not', () => {
    const name = 'Luật Tổ chức chính quyền địa phương';
    expect(cited('luat', 'bases:')).toMatchObject({
      cite: 'luat',
      first: `${name} ngày 05 tháng 02 năm 2019`,
      again: name,
    });
    expect(cited('luat')).toMatchObject({ cite: 'luat', first: name, again: name });
  });

  it('of another document is full the first time and short then', () => {
    expect(cited('nghi-dinh')).toMatchObject({
      cite: 'nghi-dinh',
      first: 'Nghị định số\u00a030/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      again: 'Nghị định số\u00a030/2020/NĐ-CP',
    });
  });

  it('of a document without a number is full every time, and says of its date what is known', () => {
    const full = 'Thông báo năm 2022 về kết quả';
    expect(cited('thong-bao')).toMatchObject({ cite: 'thong-bao', first: full, again: full });
  });
});
