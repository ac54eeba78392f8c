import { describe, expect, it } from 'vitest';
import { buildText, hints, planFrom, problems, underlined } from '../support/plans.ts';
import { minimalDecision, spec } from '../support/spec.ts';

describe('a key that there is not', () => {
  it.each([
    ['at the top', 'purposes: |\n  Nội dung', 'plan/unknown-key 1:1', '“purpose”'],
    ['inside the issuer', 'issuer:\n  name: A\n  place: B\n  nmae: C', 'plan/unknown-key 4:3', '“name”'],
    ['inside an item', 'purpose:\n  - clauses:\n      - text: A\n        titel: B', 'plan/unknown-key 4:9', '“title”'],
    ['inside an indicator', 'indicators:\n  papi:\n    name: A\n    units: điểm', 'plan/unknown-key 4:5', '“unit”'],
  ])('is found with the one that was meant: %s', (_, text, expected, meant) => {
    expect(problems(spec(text))).toEqual([expected]);
    expect(hints(spec(text))).toEqual([`Có phải ý bạn là ${meant}?`]);
  });

  it('is found without a suggestion when none is near', () => {
    expect(problems(spec('budget: 5'))).toEqual(['plan/unknown-key 1:1']);
    expect(hints(spec('budget: 5'))).toEqual([
      'Tìm tên khóa đúng (bằng tiếng Anh) trong docs/cac-khoa.md, hoặc kiểm tra lại chỗ lùi đầu dòng.',
    ]);
  });

  it('is underlined itself, not its value', () => {
    expect(underlined(spec('purposes: |\n  Nội dung'))).toEqual(['purposes']);
  });

  it('is found as often as there are such keys', () => {
    expect(problems(spec('budgett: 5\npurposes: A'))).toEqual(['plan/unknown-key 1:1', 'plan/unknown-key 2:1']);
  });

  it('is the tail of a figure with a comma between braces', () => {
    const text = `
      indicators:
        papi:
          name: PAPI
          observations:
            - { year: 2024, value: 42,69 }
    `;
    expect(problems(spec(text))).toEqual(['plan/unknown-key 5:33']);
  });

  it('may be one that other programs treat as special', () => {
    expect(problems(spec('__proto__: 5'))).toEqual(['yaml/forbidden-key 1:1']);
    expect(problems(spec('constructor: 5'))).toEqual(['plan/unknown-key 1:1']);
  });

  it('inside the facts of a task is found with the one that was meant', () => {
    const text = 'purpose:\n  - clauses:\n      - text: A\n        task:\n          leed: [B]';
    expect(hints(spec(text))).toEqual(['Có phải ý bạn là “lead”?']);
  });

  it.each([
    ['the task of a text', '      - text: Làm việc.\n        task:\n          due: Quý I', 'plan/unknown-key 6:9'],
    ['the title of a clause', '      - title: Làm việc\n        content: A.', 'plan/unknown-key 5:9'],
  ])('of an item right in a content is told where items stand: %s', (_, duties, expected) => {
    const text = spec(`agencies:\n  - id: a\n    name: Sở A\n    duties:\n${duties}\n`);
    expect(problems(text)[0]).toBe(expected);
    expect(hints(text)[0]).toContain('Đặt mục này trong bullets: (gạch đầu dòng), points: hoặc clauses:');
  });

  it('that stands with others elsewhere is not told to be called what it is called', () => {
    expect(hints(spec('purpose:\n  - text: A\n    rows: []'))).toEqual([
      expect.stringContaining('không đi cùng các khóa khác ở chỗ này'),
    ]);
  });

  it.each([
    ['mục đích', 'purpose'],
    ['Yêu cầu', 'requirements'],
    ['muc_tieu', 'targets'],
    ['nhiệm vụ', 'tasks'],
    ['Kinh phí thực hiện', 'funding'],
    ['tổ chức thực hiện', 'implementation'],
    ['Nơi nhận', 'recipients'],
    ['phụ lục', 'appendices'],
  ])('in Vietnamese is told in English: %s', (written, key) => {
    expect(hints(spec(`${written}: |\n  Nội dung.`))).toEqual([`Có phải ý bạn là “${key}”?`]);
  });

  it('in Vietnamese inside an item is told in English, too', () => {
    expect(hints(spec('purpose:\n  - clauses:\n      - tiêu đề: A\n        content: B'))).toEqual([
      'Có phải ý bạn là “title”?',
    ]);
  });

  it('of the root inside another is told to go to the margin, and not missed beside it', () => {
    const text = spec('issuer:\n  name: A\n  place: B\n  number: KH-UBND').replace('number: 25/KH-UBND\n', '');
    expect(problems(text)).toEqual(['plan/unknown-key 4:3']);
    expect(hints(text)).toEqual(['Đưa dòng này ra sát lề trái: “number” là khóa ở ngoài cùng.']);
  });

  it('whose text is too long says how long it may be', () => {
    expect(hints(spec(`circulation: ${'Lưu hành nội bộ '.repeat(4)}\n`))).toEqual(['Dài nhất là 40 ký tự.']);
  });
});

describe('a sentence that YAML made a map of, because it has a colon,', () => {
  it.each([
    ['under a key', 'opening:\n  Thực hiện: các nhiệm vụ', 'plan/prose-became-map 2:3'],
    ['in the bases', 'bases:\n  - Căn cứ: các văn bản', 'plan/prose-became-map 2:5'],
    ['in the recipients', 'recipients:\n  - Như trên: 03 bản', 'plan/prose-became-map 2:5'],
    ['as a content', 'purpose:\n  Đối với các xã: thường xuyên', 'plan/prose-became-map 2:3'],
    ['as the text of a block', 'purpose:\n  - text:\n      Các xã: nộp', 'plan/prose-became-map 3:7'],
    ['as a title', 'purpose:\n  - clauses:\n      - title:\n          Các xã: nộp', 'plan/prose-became-map 4:11'],
  ])('is told as such: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
    expect(hints(spec(text))).toEqual(['Ghi dấu | rồi viết câu ở dòng dưới, lùi vào hai dấu cách.']);
  });

  it.each([
    ['in a list of content', 'purpose:\n  - Đối với các xã: thường xuyên', 'plan/prose-became-map 2:5'],
    ['among bullets', 'purpose:\n  - bullets:\n      - Các xã: nộp', 'plan/prose-became-map 3:9'],
    [
      'in a cell',
      'purpose:\n  - table:\n      columns:\n        - title: A\n      rows:\n        - - Các xã: nộp',
      'plan/prose-became-map 6:13',
    ],
  ])('is told as such: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
  });
});

describe('what must be there', () => {
  it('is missed at the place where it should stand', () => {
    const text = spec('sections:\n  - content: |\n      Nội dung');
    expect(problems(text)).toEqual(['plan/missing-key 2:5']);
    expect(buildText(text).findings.map(({ message }) => message)).toEqual(['Thiếu tiêu đề mục (heading).']);
  });

  it('is missed key by key', () => {
    const codes = problems('template: ke-hoach\nmedium: paper\n');
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'plan/missing-key 1:1'));
    expect(hints('template: ke-hoach\nmedium: paper\n')).toEqual(
      ['year', 'title', 'issuer', 'number', 'date'].map((key) => `Ghi thêm khóa ${key}.`),
    );
  });

  it('is missed also where it is one of a few words', () => {
    const text = spec('medium: paper').replace('medium: paper\n', '');
    expect(problems(text)).toEqual(['plan/missing-key 1:1']);
  });

  it('is shown where it has become a line of the text above it', () => {
    const text = spec('title: |\n  Nâng cao chỉ số\n  medium: paper').replace(/^medium: paper\n/m, '');
    expect(problems(text)).toEqual(['plan/missing-key 3:3']);
    expect(underlined(text)).toEqual(['medium: paper']);
    expect(hints(text)).toEqual(['Đưa dòng này ra sát lề trái, thẳng cột với khóa “title”.']);
  });

  it('is a whole spec', () => {
    expect(problems('')).toEqual(['plan/empty 1:1']);
    expect(problems('Nâng cao chỉ số')).toEqual(['plan/wrong-kind 1:1']);
    expect(problems('- Nâng cao chỉ số')).toEqual(['plan/wrong-kind 1:1']);
  });

  it('may not be empty', () => {
    expect(problems(spec('title:'))).toEqual(['plan/empty 1:7']);
    expect(problems(spec('title: ""'))).toEqual(['plan/empty 1:8']);
    expect(problems(spec('title: "  "'))).toEqual(['plan/empty 1:8']);
    expect(problems(spec('bases: []'))).toEqual(['plan/empty 1:8']);
  });
});

describe('a value of the wrong form', () => {
  it.each([
    ['a year of two digits', 'year: 25', 'plan/bad-form 1:7'],
    ['a date as it is spoken', 'date: 27/6/2025', 'plan/bad-form 1:7'],
    ['a symbol in small letters', 'number: 25/kh-ubnd', 'plan/bad-form 1:9'],
    ['a word that is not one of those allowed', 'medium: giấy', 'plan/not-one-of 1:9'],
    ['a degree of urgency there is not', 'urgency: rất khẩn', 'plan/not-one-of 1:10'],
    ['a yes or no for a sentence', 'title: true', 'plan/wrong-kind 1:8'],
    ['a list for a sentence', 'opening:\n  - A', 'plan/wrong-kind 2:3'],
    ['a sentence for a list', 'bases: Căn cứ Luật', 'plan/wrong-kind 1:8'],
    ['a word for a figure', 'indicators:\n  p:\n    name: A\n    target: cao', 'plan/bad-form 4:13'],
    [
      'three steps of authority',
      'signature:\n  authority:\n    - TM: A\n    - KT: B\n    - TL: C',
      'plan/too-many 3:5',
    ],
  ])('is found at its place: %s', (_, text, expected) => {
    expect(problems(spec(text))).toEqual([expected]);
  });

  it('is a date as it is spoken, and the hint shows that date as it is written', () => {
    expect(hints(spec('date: 27/6/2025'))).toEqual(['Ghi theo thứ tự năm-tháng-ngày: 2025-06-27.']);
  });

  it('is an id with diacritics', () => {
    expect(problems(spec('agencies:\n  - id: sở-nội-vụ\n    name: Sở Nội vụ'))).toEqual(['plan/bad-form 2:9']);
  });

  it('is underlined itself where it is a key', () => {
    expect(problems(spec('values:\n  chỉ-số: PAPI'))).toEqual(['plan/bad-form 2:3']);
  });

  it.each(['25/KH-UBND', 'KH-UBND', '/KH-UBND', '2550/KH-CCHC&VTLT', '05/KH-BCĐ389'])(
    'is not a number such as %s',
    (number) => {
      expect(problems(spec(`number: ${number}`))).toEqual([]);
    },
  );

  it('is told with every other, in one reading', () => {
    expect(problems(spec('year: 25\nmedium: giấy\nbudget: 5'))).toEqual([
      'plan/bad-form 1:7',
      'plan/not-one-of 2:9',
      'plan/unknown-key 3:1',
    ]);
  });
});

describe('what the office does not know yet is left open', () => {
  it('as an empty key of the signature', () => {
    const { signature } = planFrom(spec('signature:\n  title:\n  name:'));
    expect(signature).toMatchObject({ titleBlank: true, title: undefined, name: undefined });
  });

  it('as a number without digits and a date without a day', () => {
    const { number, date } = planFrom(spec('number: KH-UBND\ndate: 2023-05'));
    expect(number).toEqual({ symbol: 'KH-UBND' });
    expect(date).toEqual({ year: 2023, month: 5, day: undefined });
  });

  it('as recipients without a line', () => {
    expect(planFrom(spec('recipients:')).recipients).toBeUndefined();
  });
});

describe('a decision', () => {
  it('must have its bases and who enacts it', () => {
    const text = spec('template: quyet-dinh-ke-hoach\ndecision:\n  abstract: Ban hành Kế hoạch');
    expect(problems(text)).toEqual(['plan/missing-key 3:3', 'plan/missing-key 3:3']);
    expect(hints(text)).toEqual(['Ghi thêm khóa enactedBy.', 'Ghi thêm khóa bases.']);
  });

  it('needs nothing more', () => {
    expect(problems(spec(minimalDecision))).toEqual([]);
  });
});
