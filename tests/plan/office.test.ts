import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/findings/place.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type PlanReading, readPlan } from '../../src/plan/read.ts';
import { exampleOffices, officeNames, officesOf } from '../support/offices.ts';
import { dedent, minimalDecision } from '../support/spec.ts';

const office = `
  issuer:
    parent: UBND tỉnh Lâm Đồng
    name: Sở Nội vụ
    short: Sở
    place: Lâm Đồng
  symbol: SNV
  layout:
    size: 13
    margins: { left: 35, right: 15 }
  recipients:
    - Các phòng thuộc {{issuer.short}}
  archive:
    units: [VP]
    drafter: PL
  signers:
    giam-doc:
      title: Giám đốc
      name: Nguyễn Văn Ví Dụ
    pho-giam-doc:
      authority:
        - KT: Giám đốc
      title: Phó Giám đốc
      name: Trần Thị Ví Dụ
`;

const rest = 'template: ke-hoach\nyear: 2026\ntitle: Cải cách hành chính\nmedium: paper\ndate: 2026\n';

function read(own = '', texts: Record<string, string> = { so: office }, named = 'office: so\n'): PlanReading {
  const text = dedent(own);
  const given = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const missing = rest.split('\n').filter((line) => !given.has(line.split(':')[0]));
  return readPlan(named + text + missing.join('\n'), 'plans/thu.yaml', officesOf(texts));
}

function planOf(own = ''): Plan {
  const { plan, findings } = read(own);
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

/** What is wrong, as `file code line:column`. */
function problems({ findings, sources }: PlanReading): string[] {
  return findings.map(({ file, code, span }) => {
    const { line, column } = placeOf(sources.get(file) ?? '', span?.start ?? 0);
    return `${file} ${code} ${line}:${column}`;
  });
}

const hints = ({ findings }: PlanReading) => findings.map(({ hint }) => hint);

describe('a plan that names its office', () => {
  it('takes from it what it does not say', () => {
    const plan = planOf();
    expect(plan.issuer).toMatchObject({ parent: 'UBND tỉnh Lâm Đồng', name: 'Sở Nội vụ', place: 'Lâm Đồng' });
    expect(plan.number).toEqual({ symbol: 'KH-SNV' });
    expect(plan.layout).toMatchObject({ size: 13, margins: { leftMm: 35, rightMm: 15, topMm: 20 } });
    expect(plan.archive).toMatchObject({ units: ['VP'], drafter: 'PL' });
    expect(plan.signature).toMatchObject({ authority: [], title: 'Giám đốc', name: 'Nguyễn Văn Ví Dụ' });
    const words = plan.recipients?.map(({ inlines }) => inlines.map((inline) => ('text' in inline ? inline.text : '')));
    expect(words?.map((parts) => parts.join(''))).toEqual(['Các phòng thuộc Sở']);
  });

  it('has the symbol of a decision when it is attached to one', () => {
    const decision = minimalDecision.replace(/^number:.*\n/m, '');
    expect(planOf(decision).number).toEqual({ symbol: 'QĐ-SNV' });
  });

  it('overrides it key by key', () => {
    const plan = planOf(`
      issuer:
        place: Đà Lạt
      number: 25/KH-SNV
      layout:
        margins: { right: 20 }
      archive:
        units: [CCHC]
    `);
    expect(plan.issuer).toMatchObject({ name: 'Sở Nội vụ', short: 'Sở', place: 'Đà Lạt' });
    expect(plan.number).toEqual({ number: 25, symbol: 'KH-SNV' });
    expect(plan.layout).toMatchObject({ size: 13, margins: { leftMm: 35, rightMm: 20 } });
    expect(plan.archive).toMatchObject({ units: ['CCHC'], drafter: 'PL' });
  });

  it('overrides recipients and signature as a whole, and an empty key is a blank', () => {
    expect(planOf('recipients:\n  - UBND tỉnh').recipients).toHaveLength(1);
    expect(planOf('recipients:').recipients).toBeUndefined();
    const { signature } = planOf('signature:\n  title: Quyền Giám đốc');
    expect(signature).toMatchObject({ title: 'Quyền Giám đốc', name: undefined });
  });

  it('may choose another of its signers', () => {
    const { signature } = planOf('signer: pho-giam-doc');
    expect(signature).toMatchObject({ authority: [{ code: 'KT', of: 'Giám đốc' }], title: 'Phó Giám đốc' });
  });

  it('must still say what the office does not', () => {
    const { plan, findings } = readPlan('office: so\ntitle: A\n', 'plan.yaml', officesOf({ so: office }));
    expect(plan).toBeUndefined();
    expect(findings.map(({ hint }) => hint)).toEqual(
      ['template', 'year', 'medium', 'date'].map((key) => `Ghi thêm khóa ${key}.`),
    );
  });

  it('may leave the medium to it', () => {
    const texts = { so: `${dedent(office)}medium: electronic\n` };
    const text = 'office: so\ntemplate: ke-hoach\nyear: 2026\ntitle: A\ndate: 2026\n';
    expect(readPlan(text, 'plan.yaml', officesOf(texts)).plan?.medium).toBe('electronic');
  });
});

describe('a plan without an office', () => {
  it('must say everything itself', () => {
    const reading = read('', {}, '');
    expect(hints(reading)).toEqual(['Ghi thêm khóa issuer.', 'Ghi thêm khóa number.']);
  });

  it('cannot choose a signer', () => {
    expect(problems(read('signer: giam-doc', {}, ''))).toContain('plans/thu.yaml plan/needless-signer 1:1');
  });
});

describe('an office that cannot be had', () => {
  it('is told with the one that was meant', () => {
    const reading = read('', { 'so-noi-vu': office }, 'office: so-noi-vi\n');
    expect(problems(reading)).toEqual(['plans/thu.yaml plan/unknown-office 1:9']);
    expect(hints(reading)).toEqual(['Có phải ý bạn là “so-noi-vu”?']);
  });

  it('is told with all there are when none is near', () => {
    const reading = read('', { xa: office, tinh: office }, 'office: so-noi-vu\n');
    expect(hints(reading)).toEqual(['Ghi một trong các cơ quan: xa, tinh; hoặc tạo tệp offices/so-noi-vu.yaml.']);
  });

  it.each([
    ['../so', 'plan/bad-form 1:9'],
    ['', 'plan/empty 1:9'],
    ['Sở Nội vụ', 'plan/bad-form 1:9'],
  ])('is told alone when its name is %j', (name, expected) => {
    expect(problems(read('', { so: office }, `office: ${name}\n`))).toEqual([`plans/thu.yaml ${expected}`]);
  });

  it('has no signer of that name', () => {
    const reading = read('signer: pho-giam-do');
    expect(problems(reading)).toEqual(['plans/thu.yaml plan/unknown-signer 2:9']);
    expect(hints(reading)).toEqual(['Có phải ý bạn là “pho-giam-doc”?']);
  });

  it.each([
    ['with an office', 'signer: Trần Thị Thí Dụ', 'Ghi mã như pho-chu-tich'],
    ['with a whole signature', 'signer:\n  title: Giám đốc\n  name: Trần Thị Thí Dụ', 'Đổi tên khóa signer'],
  ])('is told once that a person is not the id of a signer: %s', (_, written, remedy) => {
    const reading = read(written);
    expect(problems(reading)).toHaveLength(1);
    expect(reading.findings.map(({ code, hint }) => [code, hint])).toEqual([
      ['plan/bad-form', expect.stringContaining(remedy)],
    ]);
  });

  it('has a signer for nothing when the plan has a signature of its own', () => {
    const own = 'signer: giam-doc\nsignature:\n  title: Giám đốc';
    expect(problems(read(own))).toEqual(['plans/thu.yaml plan/needless-signer 2:1']);
  });
});

describe('what is wrong in the file of an office', () => {
  it.each([
    ['a key that there is not', 'symbol: SNV', 'simbol: SNV', ['plan/unknown-key 6:1']],
    ['a symbol in small letters', 'symbol: SNV', 'symbol: snv', ['plan/bad-form 6:9']],
    ['a margin that the decree does not allow', 'left: 35', 'left: 50', ['plan/out-of-range 9:20']],
    ['an abbreviated name', 'name: Sở Nội vụ', 'name: VP Sở', ['plan/abbreviated-issuer 3:9']],
    ['a mistake in the prose of a recipient', '{{issuer.short}}', '{{isuer.short}}', ['plan/unknown-name 11:21']],
    ['a slip of YAML', '  symbol: SNV', '  symbol SNV', ['yaml/multiline-implicit-key 6:1']],
  ])('is found at its place there: %s', (_, right, wrong, expected) => {
    const reading = read('', { so: office.replace(right, wrong) });
    expect(problems(reading).sort()).toEqual(expected.map((problem) => `offices/so.yaml ${problem}`));
  });

  it('is found in the plan where the plan says it', () => {
    expect(problems(read('layout:\n  margins: { left: 50 }'))).toEqual(['plans/thu.yaml plan/out-of-range 3:20']);
    expect(problems(read('issuer:\n  nmae: A'))).toEqual(['plans/thu.yaml plan/unknown-key 3:3']);
  });

  it('is told once, not again for the plan', () => {
    const reading = read('', { so: office.replace('place: Lâm Đồng', 'palce: Lâm Đồng') });
    expect(problems(reading)).toEqual(['offices/so.yaml plan/unknown-key 5:3']);
    expect(hints(reading)).toEqual(['Có phải ý bạn là “place”?']);
  });
});

describe('the offices that come with the project', () => {
  it('are a province, a department, a commune, a school and a steering committee', () => {
    expect(officeNames).toEqual(['ban-chi-dao', 'so-thuoc-tinh', 'truong-thuoc-xa', 'ubnd-tinh', 'ubnd-xa']);
  });

  it.each(officeNames)('are in order, and each of their signers can sign: %s', (name) => {
    const ids = [...(exampleOffices.read(name)?.text.matchAll(/^ {2}([a-z-]+):$/gm) ?? [])].map(([, id]) => id);
    const signers = ids.filter((id) => id !== undefined && /(truong|chu-tich|giam-doc)/.test(id));
    expect(signers).toHaveLength(2);
    for (const signer of signers) {
      const text = `office: ${name}\nsigner: ${signer}\n${rest}`;
      const { plan, findings } = readPlan(text, 'plan.yaml', exampleOffices);
      expect(findings).toEqual([]);
      expect(plan?.signature.name).toMatch(/Ví Dụ$/);
    }
  });
});
