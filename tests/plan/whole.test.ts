import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { suggest } from '../../src/plan/suggest.ts';
import { hints, planFrom, problems, underlined } from '../support/plans.ts';
import { minimalDecision, spec } from '../support/spec.ts';

describe('a reference', () => {
  const sections = 'sections:\n  - id: muc-dich\n    heading: Mục đích\n    content: |\n      Xem';

  it('may name a section, an item or an appendix', () => {
    const text = `
      purpose:
        - clauses:
            - id: mot
              text: Xem {{ref phu-luc}}
            - text: Xem {{ref mot}} và {{ref muc}}
      sections:
        - id: muc
          heading: Mục đích
          from: purpose
      appendices:
        - id: phu-luc
          title: Biểu
          content: |
            Nội dung
    `;
    expect(problems(spec(text))).toEqual([]);
  });

  it('to what there is not is found at its place, with the id that was meant', () => {
    const text = spec(`${sections} {{ref muc-dichh}} nhé`);
    expect(problems(text)).toEqual(['plan/unknown-reference 5:11']);
    expect(underlined(text)).toEqual(['{{ref muc-dichh}}']);
    expect(hints(text)).toEqual(['Có phải ý bạn là “muc-dich”?']);
  });

  it('to an id that two places have is not possible', () => {
    const text = `
      purpose:
        - points:
            - id: mot
              text: A
            - id: mot
              text: B
    `;
    expect(problems(spec(text))).toEqual(['plan/duplicate-id 5:13']);
  });
});

describe('a footnote', () => {
  it('that is referred to must be there', () => {
    const text = spec('footnotes:\n  ket-qua: |\n    A\nclosing: |\n  Một[^ket-qua], hai[^ket-qau]');
    expect(problems(text)).toEqual(['plan/unknown-footnote 5:21']);
    expect(underlined(text)).toEqual(['[^ket-qau]']);
    expect(hints(text)).toEqual(['Có phải ý bạn là [^ket-qua]?']);
  });

  it('that is there must be referred to', () => {
    expect(problems(spec('footnotes:\n  ket-qua: |\n    A'))).toEqual(['plan/unused-footnote 2:3']);
  });
});

describe('an appendix', () => {
  const appendix = 'appendices:\n  - id: bieu\n    title: Biểu\n    content: |\n      Nội dung';

  it('must be referred to in the text', () => {
    expect(problems(spec(appendix))).toEqual(['plan/unused-appendix 2:9']);
    expect(problems(spec(`${appendix}\nclosing: |\n  Xem {{ref bieu}}`))).toEqual([]);
  });
});

describe('content that is taken from elsewhere', () => {
  it('must be there', () => {
    const text = spec('sections:\n  - heading: A\n    from: purposes\npurpose: |\n  B');
    expect(problems(text)).toEqual(['plan/unknown-content 3:11', 'plan/unused-content 4:1']);
    expect(hints(text)[0]).toBe('Có phải ý bạn là “purpose”?');
  });

  it('must not be itself', () => {
    expect(problems(spec('purpose:\n  - from: purpose'))).toEqual(['plan/circular-content 2:11']);
  });

  it('must not come back to itself through another', () => {
    const text = 'purpose:\n  - from: requirements\nrequirements:\n  - from: funding\nfunding:\n  - from: purpose';
    expect(problems(spec(text))).toEqual(['plan/circular-content 6:11']);
  });

  it('is taken in one place only', () => {
    const text = 'sections:\n  - heading: A\n    from: purpose\n  - heading: B\n    from: purpose\npurpose: |\n  C';
    expect(problems(spec(text))).toEqual(['plan/placed-twice 5:11']);
  });
});

describe('what is named must be there', () => {
  it.each([
    ['an agency', 'agencies:\n  - id: a\n    name: A\npurpose:\n  - agencies: [a, b-b-b]', 'plan/unknown-agency 5:19'],
    ['an indicator of a table', 'purpose:\n  - figures: papi', 'plan/unknown-indicator 2:14'],
    ['an indicator of targets', 'purpose:\n  - targets: papi', 'plan/unknown-indicator 2:14'],
    [
      'an indicator that a task serves',
      'purpose:\n  - points:\n      - text: A\n        task:\n          about: [papi]',
      'plan/unknown-indicator 5:19',
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
  });
});

describe('an indicator that is the sum of its parts', () => {
  const papi = (total: string, ...parts: string[]) => `
    indicators:
      papi:
        name: PAPI
        total: sum
        observations:
          - year: 2024
            value: ${total}
        parts:
          ${parts.map((value, index) => `- { id: p${index}, name: P, observations: [{ year: 2024, value: "${value}" }] }`).join('\n          ')}
  `;

  it('may differ from it by rounding', () => {
    expect(problems(spec(papi('13,19', '4,33', '4,60', '4,24')))).toEqual([]);
  });

  it('may not differ from it by more', () => {
    expect(problems(spec(papi('13,20', '4,33', '4,60', '4,24')))).toEqual(['plan/not-the-sum 2:3']);
  });

  it('is not judged while a part has no figure', () => {
    const text = papi('13,20', '4,33').replace(
      '        parts:\n',
      '        parts:\n          - { id: khac, name: K }\n',
    );
    expect(problems(spec(text))).toEqual([]);
  });

  it('is judged in its target too', () => {
    const text = `
      indicators:
        papi:
          name: PAPI
          total: sum
          target: 11
          parts:
            - id: mot
              name: Một
              target: 4
            - id: hai
              name: Hai
              target: 5
    `;
    expect(problems(spec(text))).toEqual(['plan/not-the-sum 2:3']);
  });

  it('is judged inside another indicator too', () => {
    const text = `
      indicators:
        chung:
          name: Chung
          parts:
            - id: mot
              name: Một
              total: sum
              target: 4
              parts:
                - { id: hai, name: Hai, target: 9 }
    `;
    expect(problems(spec(text))).toEqual(['plan/not-the-sum 2:3']);
  });

  it('is not judged when it does not say so', () => {
    expect(problems(spec(papi('99', '4,33', '4,60').replace('total: sum', 'unit: điểm')))).toEqual([]);
  });
});

describe('the same id for two parts of an indicator, or for two agencies,', () => {
  it('is found, since one of the two would be lost', () => {
    const text = `
      indicators:
        papi:
          name: PAPI
          parts:
            - { id: mot, name: Một, target: 4 }
            - { id: mot, name: Hai, target: 5 }
    `;
    expect(problems(spec(text))).toEqual(['plan/duplicate-id 6:15']);
    const agencies = 'agencies:\n  - id: a\n    name: A\n  - id: a\n    name: B';
    expect(problems(spec(agencies))).toEqual(['plan/duplicate-id 4:9']);
  });
});

describe('a date that the calendar has not', () => {
  it('an expression where nothing evaluates it would be printed as it stands', () => {
    const text =
      'documents:\n  qd-1:\n    type: Quyết định\n    about: về văn thư năm {{year}}\nrequirements: Theo {{cite qd-1}}.\n';
    expect(problems(spec(text))).toEqual(['plan/not-evaluated 4:12']);
  });

  it.each(['2025-02-29', '2025-04-31', '2025-13', '2025-00-10', '2025-06-00'])('is found: %s', (date) => {
    expect(problems(spec(`date: ${date}`))).toEqual(['plan/impossible-date 1:7']);
  });

  it('is found in a document that is cited', () => {
    const text = 'documents:\n  a:\n    type: Công văn\n    date: 2023-02-30\nclosing: |\n  {{cite a}}';
    expect(problems(spec(text))).toEqual(['plan/impossible-date 4:11']);
  });

  it.each(['2024-02-29', '2025-12', '2025'])('is not one such as %s', (date) => {
    expect(problems(spec(`date: ${date}`))).toEqual([]);
  });
});

describe('layout', () => {
  it.each([
    ['top: 19', 'top: 20', 'top: 25', 'top: 26'],
    ['bottom: 19', 'bottom: 20', 'bottom: 25', 'bottom: 25,1'],
    ['left: 29.9', 'left: 30', 'left: 35', 'left: 36'],
    ['right: 14', 'right: 15', 'right: 20', 'right: 21'],
  ])('has margins in the ranges of the decree only: %s is too little', (tooLittle, least, most, tooMuch) => {
    const found = [tooLittle, least, most, tooMuch].map((margin) =>
      problems(spec(`layout:\n  margins:\n    ${margin}`)),
    );
    const place = `plan/out-of-range 3:${tooLittle.indexOf(':') + 7}`;
    expect(found).toEqual([[place], [], [], [place]]);
  });

  it.each([
    ['spacing: 5', 'spacing: 6', 'spacing: 24', 'spacing: 25'],
    ['lineSpacing: 0,9', 'lineSpacing: 1', 'lineSpacing: "1,5"', 'lineSpacing: 1.6'],
  ])('has spacing in the ranges of the decree only: %s is too little', (tooLittle, least, most, tooMuch) => {
    const found = [tooLittle, least, most, tooMuch].map((spacing) => problems(spec(`layout:\n  ${spacing}`)));
    const place = `plan/out-of-range 2:${tooLittle.indexOf(':') + 5}`;
    expect(found).toEqual([[place], [], [], [place]]);
  });

  it('does not call a limit of its own one of the decree', () => {
    const messageOf = (spacing: string) =>
      readPlan(spec(`layout:\n  spacing: ${spacing}`), 'plan.yaml').findings[0]?.message;
    expect(messageOf('5')).toContain('Nghị định số 30/2020/NĐ-CP');
    expect(messageOf('25')).toBe('Khoảng cách giữa các đoạn rộng khác thường; phần mềm nhận đến 24 pt.');
  });

  it('does not take a word for a number', () => {
    expect(problems(spec('layout:\n  spacing: rộng'))).toEqual(['plan/bad-form 2:12']);
  });

  it('has two sizes and two indents', () => {
    expect(problems(spec('layout:\n  size: 12'))).toEqual(['plan/not-one-of 2:9']);
    expect(problems(spec('layout:\n  firstLine: 1.5'))).toEqual(['plan/not-one-of 2:14']);
  });

  it('is as it was asked for, and usual otherwise', () => {
    const { layout } = planFrom(
      spec('layout:\n  size: 13\n  margins:\n    left: 35\n  firstLine: 1\n  lineSpacing: 1,25'),
    );
    expect(layout).toEqual({
      size: 13,
      margins: { topMm: 20, bottomMm: 20, leftMm: 35, rightMm: 20 },
      paragraph: { firstLineMm: 10, spacingPt: 6, lineSpacing: 1.25 },
    });
    expect(planFrom(spec()).layout.size).toBeUndefined();
  });
});

describe('the issuer', () => {
  it('is not abbreviated, its parent may be', () => {
    const text = spec('issuer:\n  parent: UBND tỉnh Lâm Đồng\n  name: VP UBND tỉnh\n  place: Đà Lạt');
    expect(problems(text)).toEqual(['plan/abbreviated-issuer 3:9']);
    expect(problems(text.replace('VP UBND tỉnh', 'Sở Nội vụ'))).toEqual([]);
  });

  it('is called in short what it is called in full when the spec does not say', () => {
    expect(planFrom(spec('issuer:\n  name: Sở Nội vụ\n  place: Huế')).issuer.short).toBe('Sở Nội vụ');
  });
});

describe('a number that the tool writes itself', () => {
  it.each([
    ['a Roman one before a section', 'sections:\n  - heading: I. Mục đích', 'plan/typed-number 2:14'],
    ['one before a clause', 'purpose:\n  - clauses:\n      - title: 1.1. Mục đích', 'plan/typed-number 3:16'],
    ['a letter before a point', 'purpose:\n  - points:\n      - |\n        đ) Nội dung', 'plan/typed-number 4:9'],
    ['a dash before a bullet', 'purpose:\n  - |\n    - Nội dung', 'plan/typed-number 3:5'],
    ['one in brackets', 'purpose:\n  - numbered:\n      - (1) Nội dung', 'plan/typed-number 3:9'],
    [
      'one before an agency',
      'agencies:\n  - id: a\n    name: Sở Nội vụ\n    heading: 1. Sở Nội vụ',
      'plan/typed-number 4:14',
    ],
  ])('is found where it was typed: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
  });

  it('is underlined without its sentence', () => {
    expect(underlined(spec('sections:\n  - heading: IV. Mục đích'))).toEqual(['IV.']);
  });

  it.each(['2025 là năm', '42,69 điểm', 'Công nghệ', 'a và b', '(kèm theo) Nội dung', '5G'])(
    'is not the beginning of a sentence such as %s',
    (sentence) => {
      expect(problems(spec(`purpose:\n  - |\n    ${sentence}`))).toEqual([]);
    },
  );

  it('is found before an article of a decision', () => {
    const text = `${minimalDecision}  articles:\n    - |\n      Điều 1. Ban hành Kế hoạch\n`;
    expect(problems(spec(text))).toEqual(['plan/typed-number 9:7']);
  });
});

describe('a body that leads or supports a task', () => {
  const task = (lead: string) =>
    `agencies:\n  - id: so-noi-vu\n    name: A\npurpose:\n  - points:\n      - text: B\n        task:\n          lead: [${lead}]`;

  it('is named in full or by an id that there is', () => {
    expect(problems(spec(task('so-noi-vu, Công an tỉnh')))).toEqual([]);
    expect(problems(spec(task('so-noi-vuu')))).toEqual(['plan/unknown-agency 8:18']);
  });
});

describe('the form', () => {
  it('is a decision with its plan, or a plan alone', () => {
    expect(problems(spec('template: quyet-dinh-ke-hoach'))).toContain('plan/missing-decision 1:11');
    expect(problems(spec(`${minimalDecision.replace('quyet-dinh-ke-hoach', 'ke-hoach')}`))).toContain(
      'plan/needless-decision 3:1',
    );
  });

  it('has a symbol of its own type', () => {
    expect(problems(spec('number: 25/QĐ-UBND'))).toEqual(['plan/wrong-symbol 1:9']);
    expect(problems(spec(minimalDecision.replace('1606/QĐ-UBND', 'KH-UBND')))).toEqual(['plan/wrong-symbol 2:9']);
  });

  it('may be an office’s own, of which nothing is known', () => {
    const { findings } = readPlan(spec('template: cua-toi.hbs\nnumber: 25/CTr-UBND'), 'plan.yaml');
    expect(findings).toEqual([]);
  });
});

describe('the rows of a table', () => {
  const table = (...rows: string[]) =>
    spec(
      `purpose:\n  - table:\n      columns: [{ title: A }, { title: B }, { title: C }]\n      rows:\n${rows.map((row) => `        - ${row}\n`).join('')}`,
    );

  it('fill its columns, spans counted in', () => {
    expect(problems(table('[a, b, c]', '[{ text: ab, span: 2 }, c]', '[{ text: abc, span: 3 }]'))).toEqual([]);
    expect(problems(table('[{ text: a, rows: 2 }, b, c]', '[b, c]'))).toEqual([]);
  });

  it('are not too short', () => {
    expect(problems(table('[a, b, c]', '[a, b]'))).toEqual(['plan/ragged-row 6:11']);
  });

  it('do not reach down past the last', () => {
    expect(problems(table('[a, b, c]', '[{ text: a, rows: 2 }, b, c]'))).toEqual(['plan/ragged-row 6:11']);
  });

  it('are not too long, and then it is that row which is found', () => {
    expect(problems(table('[a, b, c]', '[a, b, c, d]'))).toEqual(['plan/ragged-row 6:11']);
  });
});

describe('a suggestion', () => {
  const names = ['purpose', 'requirements', 'tasks'];

  it('is the nearest name', () => {
    expect(suggest('purposes', names)).toBe('purpose');
    expect(suggest('taks', names)).toBe('tasks');
  });

  it('is not made when none is near', () => {
    expect(suggest('budget', names)).toBeUndefined();
    expect(suggest('purpose', [])).toBeUndefined();
  });

  it('may be further off in a longer word', () => {
    expect(suggest('requirmnts', names)).toBe('requirements');
    expect(suggest('tsk', ['requirements'])).toBeUndefined();
  });
});

describe('the words with which a title and a basis begin', () => {
  it.each([
    ['in a plan', 'title: Kế hoạch cải cách hành chính', 'plan/typed-type 1:8'],
    ['in capitals', 'title: KẾ HOẠCH cải cách hành chính', 'plan/typed-type 1:8'],
    ['on a line of its own', 'title: |\n  Kế hoạch\n  Cải cách hành chính', 'plan/typed-type 2:3'],
    ['in a decision', `title: Quyết định ban hành Kế hoạch\n${minimalDecision}`, 'plan/typed-type 1:8'],
    [
      'in the abstract of a decision',
      `${minimalDecision}  abstract: Quyết định ban hành Kế hoạch A\n`,
      'plan/typed-type 7:13',
    ],
  ])('are not the type of document, which stands above: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
  });

  it('may be a word that only begins like the type', () => {
    expect(problems(spec('title: Kế hoạch hóa gia đình năm {{year}}'))).toEqual([]);
  });

  it('are to be “Căn cứ” or what stands in its place', () => {
    const bases = ['Luật Ngân sách nhà nước', 'Căn cứ Luật Đầu tư công', 'Theo đề nghị của Chánh Văn phòng'];
    expect(problems(spec(`bases:\n${bases.map((basis) => `  - ${basis}\n`).join('')}`))).toEqual([
      'plan/unopened-basis 2:5',
    ]);
  });
});

describe('an expression in single braces', () => {
  it.each(['{year}', '{year-1}', '{truc-tuyen.gain}', '{cite nghi-dinh-30}'])('is pointed out: %s', (written) => {
    const text = spec(`closing: |\n  Trong ${written} này.`);
    expect(problems(text)).toEqual(['plan/single-brace 2:9']);
    expect(underlined(text)).toEqual([written]);
    expect(hints(text)[0]).toContain(`Viết {${written}};`);
  });

  it.each(['{a, b}', '{x}', '\\{year}', '{{year}}', '{…}'])('is not seen in other braces: %s', (written) => {
    expect(problems(spec(`closing: |\n  Trong ${written} này.`))).toEqual([]);
  });
});
