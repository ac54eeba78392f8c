import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/document/tree.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import { documentFrom, planFrom } from '../support/plans.ts';
import { printBlocks, printInlines } from '../support/print-document.ts';
import { minimalDecision, spec } from '../support/spec.ts';

const partsFrom = (fragment: string) => documentFrom(spec(fragment)).parts;

function partFrom(fragment: string, tag: Part['tag'] = 'main'): Part {
  const part = partsFrom(fragment).find((candidate) => candidate.tag === tag);
  return part ?? expect.unreachable(`no ${tag} part`);
}

const linesFrom = (fragment: string, tag?: Part['tag']) => printBlocks(partFrom(fragment, tag).body);

/** The lines of a text without its opening and its closing paragraph. */
const sectionsFrom = (fragment: string) => linesFrom(fragment).slice(1, -1);

describe('a plan that says nothing but its title', () => {
  it('opens and closes in the usual words', () => {
    expect(linesFrom('')).toEqual([
      'Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch nâng cao Chỉ số PAPI như sau:',
      'Trên đây là Kế hoạch nâng cao Chỉ số PAPI. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo Ủy ban nhân dân tỉnh Hà Tĩnh để xem xét, quyết định./.',
    ]);
  });

  it('opens and closes in its own words where it has some', () => {
    expect(linesFrom('opening: |\n  Mở đầu:\n\n  Hai đoạn.\nclosing: |\n  Kết thúc.')).toEqual([
      'Mở đầu:',
      'Hai đoạn.',
      'Kết thúc./.',
    ]);
  });

  it('leaves blanks for recipients and signer', () => {
    const { closing } = partFrom('');
    expect(closing?.recipients.map((line) => printInlines(line))).toEqual(['______;', 'Lưu: VT.']);
    expect(closing?.capacity.map((line) => printInlines(line))).toEqual(['______']);
    expect(printInlines(closing?.signer ?? [])).toBe('______');
  });

  it('has a title whose first letter is small inside a sentence, unless it is an abbreviation', () => {
    expect(linesFrom('title: CCHC năm 2025')[0]).toContain('Kế hoạch CCHC năm~2025 như sau');
    expect(linesFrom('title: Đẩy mạnh CCHC')[0]).toContain('Kế hoạch đẩy mạnh CCHC như sau');
  });

  it('has a title broken where the author broke it, and in one line inside a sentence', () => {
    const title = 'title: |\n  Nâng cao\n  Chỉ số PAPI';
    expect(printInlines(partFrom(title).title)).toBe('Nâng cao / Chỉ số PAPI');
    expect(linesFrom(title)[0]).toContain('Kế hoạch nâng cao Chỉ số PAPI như sau');
  });
});

describe('the usual sections, when a plan does not order its own,', () => {
  it('come in the usual order, each with its content', () => {
    const contents = ['implementation', 'funding', 'tasks', 'targets', 'requirements', 'purpose', 'assessment'];
    expect(sectionsFrom(contents.map((name) => `${name}: |\n  ${name}`).join('\n'))).toEqual([
      'I. Đánh giá chung',
      '  assessment',
      'II. Mục đích, yêu cầu',
      '  1. [Mục đích]',
      '    purpose',
      '  2. [Yêu cầu]',
      '    requirements',
      'III. Mục tiêu',
      '  targets',
      'IV. Nhiệm vụ, giải pháp',
      '  tasks',
      'V. Kinh phí thực hiện',
      '  funding',
      'VI. Tổ chức thực hiện',
      '  implementation',
    ]);
  });

  it('leave out what the plan does not say', () => {
    expect(sectionsFrom('funding: |\n  Ngân sách\nrequirements: |\n  Yêu cầu')).toEqual([
      'I. Mục đích, yêu cầu',
      '  1. [Yêu cầu]',
      '    Yêu cầu',
      'II. Kinh phí thực hiện',
      '  Ngân sách',
    ]);
  });

  it('give each agency a clause with its duties', () => {
    const agencies = `
      agencies:
        - id: so-noi-vu
          name: Sở Nội vụ
          duties:
            - Chủ trì
        - id: mat-tran
          name: Mặt trận
          heading: Đề nghị Mặt trận
          duties: |
            Phối hợp
    `;
    expect(sectionsFrom(agencies)).toEqual([
      'I. Tổ chức thực hiện',
      '  1. [Sở Nội vụ]',
      '    - Chủ trì',
      '  2. [Đề nghị Mặt trận]',
      '    Phối hợp',
    ]);
  });

  it('do not list the agencies again that the implementation lists', () => {
    const text =
      'implementation:\n  - agencies: all\nagencies:\n  - id: a\n    name: Sở Nội vụ\n    duties: |\n      Chủ trì';
    expect(sectionsFrom(text)).toEqual(['I. Tổ chức thực hiện', '  1. [Sở Nội vụ]', '    Chủ trì']);
  });

  it('give way to the author’s own', () => {
    const text = 'sections:\n  - heading: Nội dung\n    content: |\n      A\n    from: purpose\npurpose: |\n  B';
    expect(sectionsFrom(text)).toEqual(['I. Nội dung', '  A', '  B']);
  });
});

describe('content', () => {
  it('is paragraphs where it is a text, bullets where it is a list of sentences', () => {
    const text =
      'sections:\n  - heading: A\n    content: |\n      Một\n\n      Hai\n  - heading: B\n    content:\n      - Một\n      - Hai';
    expect(sectionsFrom(text)).toEqual(['I. A', '  Một', '  Hai', 'II. B', '  - Một', '  - Hai']);
  });

  it('may be of every kind, one in another', () => {
    const text = `
      sections:
        - heading: Nhiệm vụ
          content:
            - text: Các nhiệm vụ sau
            - clauses:
                - title: Nội dung
                  text: Như sau
                  content:
                    - clauses:
                        - Một
                        - text: Hai
                          content:
                            - points:
                                - Ba
                                - text: Bốn
                                  content:
                                    - Năm
                                    - bullets:
                                        - text: Sáu
                                          content:
                                            - Bảy
            - numbered:
                - Tám
    `;
    expect(sectionsFrom(text)).toEqual([
      'I. Nhiệm vụ',
      '  Các nhiệm vụ sau',
      '  1. [Nội dung]',
      '    Như sau',
      '    1.1. Một',
      '    1.2. Hai',
      '      a) Ba',
      '      b) Bốn',
      '        - Năm',
      '        - Sáu',
      '          + Bảy',
      '  (1) Tám',
    ]);
  });

  it('is bold, italic and has footnotes where its marks say so', () => {
    const text =
      'footnotes:\n  a: |\n    Chú thích\nsections:\n  - heading: A\n    content: |\n      Một **hai** *ba*[^a] bốn';
    expect(sectionsFrom(text)).toEqual(['I. A', '  Một **hai** *ba*[^1] bốn']);
  });

  it('keeps the face of a sentence in a reference inside it', () => {
    const text = 'sections:\n  - id: a\n    heading: A\n    content: |\n      *(Xem {{ref a}} nhé)*';
    expect(sectionsFrom(text)).toEqual(['I. A', '  *(Xem Mục~I nhé)*']);
  });

  it('may have a table of the author’s own', () => {
    const text = `
      sections:
        - heading: Biểu
          content:
            - table:
                columns:
                  - { title: STT, width: 10, align: center }
                  - { title: Nhiệm vụ, width: 30 }
                rows:
                  - [1, Tuyên truyền]
                  - [{ text: Tổng, span: 2, bold: true }]
                  - [2, ]
    `.replace('[2, ]', '[2, null]');
    expect(sectionsFrom(text)).toEqual([
      'I. Biểu',
      '  | STT | Nhiệm vụ |',
      '  |-- 25% center -|- 75% justify --|',
      '  | 1 | Tuyên truyền |',
      '  | (2×1) **Tổng** |',
      '  | 2 |  |',
    ]);
  });

  it.each(["''", '""', "' '", '~', 'null', "{ text: '' }", '{ text: }'])(
    'has a blank cell where %s is written',
    (blank) => {
      const rows = `rows: [[${blank}, Tổng cộng, 185]]`;
      const text = `purpose:\n  - table:\n      columns: [{ title: TT }, { title: A }, { title: B }]\n      ${rows}`;
      expect(printBlocks(partFrom(text).body)).toContain('    |  | Tổng cộng | 185 |');
    },
  );
});

describe('legal bases', () => {
  const cite = 'documents:\n  luat:\n    type: Luật\n    date: 2019-02-05\n    about: Ngân sách\n';

  it('end with a semicolon each, the last with a full stop', () => {
    const { bases } = partFrom('bases:\n  - Căn cứ A\n  - Căn cứ B\n  - Căn cứ C');
    expect(bases.map(({ inlines }) => printInlines(inlines))).toEqual(['Căn cứ A;', 'Căn cứ B;', 'Căn cứ C.']);
  });

  it('keep the date of a law, the text after them does not', () => {
    const { bases, body } = partFrom(`${cite}bases:\n  - Căn cứ {{cite luat}}\nopening: |\n  Theo {{cite luat}}:`);
    expect(bases.map(({ inlines }) => printInlines(inlines))).toEqual([
      'Căn cứ Luật Ngân sách ngày~05~tháng~02 năm~2019.',
    ]);
    expect(printBlocks(body)[0]).toBe('Theo Luật Ngân sách:');
  });
});

describe('a mark at the end that the tool writes itself', () => {
  it('is not written twice where a clerk typed it out of habit', () => {
    const { bases, title, closing } = partFrom(
      'title: Nâng cao PAPI.\nbases:\n  - Căn cứ A;\n  - Căn cứ B .\nrecipients:\n  - Như trên;',
    );
    expect(printInlines(title)).toBe('Nâng cao PAPI');
    expect(bases.map(({ inlines }) => printInlines(inlines))).toEqual(['Căn cứ A;', 'Căn cứ B.']);
    expect(closing?.recipients.map((line) => printInlines(line))).toEqual(['Như trên;', 'Lưu: VT.']);
  });

  it('is a comma of the title where the author breaks the line behind it', () => {
    expect(printInlines(partFrom('title: |\n  Nâng cao PAR Index,\n  SIPAS, PAPI').title)).toBe(
      'Nâng cao PAR Index, / SIPAS, PAPI',
    );
  });
});

describe('a decision', () => {
  it('says in the usual words what it enacts', () => {
    const decision = partFrom(minimalDecision);
    expect(printInlines(decision.title)).toBe('Ban hành Kế hoạch nâng cao Chỉ số PAPI');
    expect(printInlines(decision.enactedBy ?? [])).toBe('Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh');
    expect(printBlocks(decision.body)).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nâng cao Chỉ số PAPI.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    ]);
  });

  it('says it in the author’s words where there are some', () => {
    const own = `${minimalDecision}  abstract: Về Kế hoạch PAPI\n  articles:\n    - Ban hành A.\n    - title: Hiệu lực\n      text: Từ nay.\n`;
    const decision = partFrom(own);
    expect(printInlines(decision.title)).toBe('Về Kế hoạch PAPI');
    expect(printBlocks(decision.body)).toEqual(['Điều 1. Ban hành A.', 'Điều 2. [Hiệu lực]', '  Từ nay./.']);
  });

  it('says in the author’s words who is responsible', () => {
    const lines = linesFrom(`${minimalDecision}  responsible: Giám đốc Sở Nội vụ\n`);
    expect(lines.at(-1)).toBe('Điều 3. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.');
  });

  it('has the letterhead in full; the plan attached to it only the issuer’s', () => {
    const issuer = 'issuer:\n  parent: UBND tỉnh Hà Tĩnh\n  name: Sở Nội vụ\n  place: Hà Tĩnh\n';
    const [main, attached] = partsFrom(`${issuer}${minimalDecision}`);
    expect(main?.letterhead).toMatchObject({ parent: 'UBND tỉnh Hà Tĩnh', number: 'Số: 1606/QĐ-UBND' });
    expect(attached?.letterhead).toMatchObject({ parent: 'UBND tỉnh Hà Tĩnh', issuer: 'Sở Nội vụ' });
    expect(attached?.letterhead?.number).toBeUndefined();
    expect(attached?.letterhead?.placeAndDate).toBeUndefined();
    expect(attached?.closing).toBeUndefined();
  });
});

describe('“(Kèm theo …)”', () => {
  const appendix =
    'appendices:\n  - id: bieu\n    title: Biểu\n    content: |\n      A\nclosing: |\n  Xem {{ref bieu}}\n';
  const attachment = (fragment: string, tag: Part['tag']) => printInlines(partFrom(fragment, tag).attachment ?? []);

  it('has number and date on paper', () => {
    expect(attachment(minimalDecision, 'attached')).toBe(
      '(Kèm theo Quyết định số~1606/QĐ‑UBND ngày~27~tháng~6 năm~2025 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh)',
    );
  });

  it('leaves number and date open on an electronic document', () => {
    const text = attachment(`${minimalDecision}medium: electronic\n`, 'attached');
    expect(text.replace(/~+/g, '~')).toBe(
      '(Kèm theo Quyết định số ~/QĐ-UBND ngày~tháng~năm~ của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh)',
    );
  });

  it('stands on an appendix too, and names the plan where there is no decision', () => {
    expect(attachment(appendix, 'appendix')).toBe(
      '(Kèm theo Kế hoạch số~25/KH‑UBND ngày~27~tháng~6 năm~2025 của Ủy ban nhân dân tỉnh Hà Tĩnh)',
    );
    expect(attachment(`${appendix}${minimalDecision}`, 'appendix')).toContain('Kèm theo Quyết định');
  });

  it('may be in the author’s words', () => {
    expect(attachment(`${minimalDecision}attachment: (Kèm theo Quyết định A)\n`, 'attached')).toBe(
      '(Kèm theo Quyết định A)',
    );
  });
});

describe('files of their own', () => {
  const appendix =
    'appendices:\n  - id: bieu\n    title: Biểu\n    orientation: landscape\n    content: |\n      A\nclosing: |\n  Xem {{ref bieu}}\n';
  const all = (medium: string) => partsFrom(`${minimalDecision}${appendix}medium: ${medium}\nfiles: separate\n`);

  it('are the attached plan and the appendices of an electronic document, each with a line for the signature', () => {
    const parts = all('electronic');
    expect(parts.map(({ tag, separate, landscape }) => [tag, separate, landscape])).toEqual([
      ['main', false, false],
      ['attached', true, false],
      ['appendix', true, true],
    ]);
    expect(parts.map(({ signing }) => signing && printInlines(signing))).toEqual([
      undefined,
      'Số: 1606/QĐ-UBND; ……/……/………; ……:……:……',
      'Số: 1606/QĐ-UBND; ……/……/………; ……:……:……',
    ]);
  });

  it('do not exist on paper', () => {
    expect(() => all('paper')).toThrow('[plan/paper-apart]');
  });
});

describe('the letterhead', () => {
  it('leaves a blank where number and date are not known', () => {
    const { letterhead } = partFrom('number: KH-UBND\ndate: 2025');
    expect(letterhead?.number?.replace(/\u00a0+/g, '_')).toBe('Số: _/KH-UBND');
    expect(letterhead?.placeAndDate?.replace(/\u00a0+/g, '_')).toBe('Hà Tĩnh, ngày _ tháng _ năm 2025');
  });

  it('has marks of urgency and circulation, and the lines of contact', () => {
    const { letterhead } = partFrom(`
      urgency: thượng khẩn
      circulation: Lưu hành nội bộ
      issuer:
        name: Sở Nội vụ
        place: Huế
        contact:
          address: 1 Lê Lợi
          phone: "0234"
          fax: "0235"
          website: snv.vn
    `);
    expect(letterhead).toMatchObject({
      urgency: 'THƯỢNG KHẨN',
      circulation: 'Lưu hành nội bộ',
      contact: ['Địa chỉ: 1 Lê Lợi', 'Điện thoại: 0234; Fax: 0235', 'Trang thông tin điện tử: snv.vn'],
    });
  });
});

describe('the line of the archive', () => {
  const archive = (fragment: string) => {
    const lines = partFrom(fragment).closing?.recipients ?? [];
    return printInlines(lines.at(-1) ?? []);
  };

  it.each([
    ['', 'Lưu: VT.'],
    ['archive: {}', 'Lưu: VT.'],
    ['archive: { units: [NVĐP] }', 'Lưu: VT, NVĐP.'],
    ['archive: { units: [TH, NVĐP], copies: 2 }', 'Lưu: VT, TH, NVĐP (02).'],
    ['archive: { drafter: PL }', 'Lưu: VT. PL.'],
    ['archive: { drafter: PL, printed: 300 }', 'Lưu: VT. PL.(300)'],
    ['archive: { units: [NVĐP], copies: 12, printed: 300 }', 'Lưu: VT, NVĐP (12). (300)'],
  ])('with %s is %s', (fragment, expected) => {
    expect(archive(fragment)).toBe(expected);
  });

  it('stands behind the recipients, each of which ends with a semicolon', () => {
    const lines = partFrom('recipients:\n  - Như trên\n  - Thường trực Tỉnh ủy').closing?.recipients ?? [];
    expect(lines.map((line) => printInlines(line))).toEqual(['Như trên;', 'Thường trực Tỉnh ủy;', 'Lưu: VT.']);
  });
});

describe('the signature', () => {
  const capacity = (fragment: string) => partFrom(fragment).closing?.capacity.map((line) => printInlines(line));

  it.each([
    ['TM: Ủy ban nhân dân\n    - KT: Chủ tịch', ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']],
    ['TL: Chủ tịch', ['TL. Chủ tịch', 'Phó Chủ tịch']],
    ['TUQ: Chủ tịch', ['TUQ. Chủ tịch', 'Phó Chủ tịch']],
  ])('goes step by step to the signer’s own post: %s', (steps, expected) => {
    expect(capacity(`signature:\n  authority:\n    - ${steps}\n  title: Phó Chủ tịch`)).toEqual(expected);
  });

  it('of an acting head ends with the authority where the title is not given', () => {
    expect(capacity('signature:\n  authority:\n    - Q: Giám đốc')).toEqual(['Q. Giám đốc']);
  });

  it('leaves the title open where the key is empty', () => {
    expect(capacity('signature:\n  authority:\n    - KT: Chủ tịch\n  title:')).toEqual(['KT. Chủ tịch', '______']);
  });

  it('has another post above the name', () => {
    const { closing } = partFrom('signature:\n  title: Chủ tịch\n  otherPost: Trưởng ban\n  name: Trần A');
    expect(printInlines(closing?.otherPost ?? [])).toBe('Trưởng ban');
    expect(printInlines(closing?.signer ?? [])).toBe('Trần A');
  });
});

describe('a template', () => {
  const plan = planFrom(spec());
  const run = (text: string, partials = new Map<string, string>()) => {
    const findings: Finding[] = [];
    const html = compileTemplate({ file: 'mau.hbs', text, partials })(plan, (finding) => findings.push(finding));
    return { html, codes: findings.map(({ code, file }) => `${code} ${file}`) };
  };

  it('sees the plan’s data under their own names', () => {
    expect(run('{{year}} {{issuer.place}} {{number}} {{date}}').html).toBe(
      '2025 Hà Tĩnh 25/KH-UBND ngày 27 tháng 6 năm 2025',
    );
  });

  it('may use partials, is and or', () => {
    const partials = new Map([['tieu-de', 'T']]);
    expect(
      run('{{> tieu-de}}{{#if (is medium "paper")}}P{{/if}}{{#if (or bases.length year)}}O{{/if}}', partials).html,
    ).toBe('TPO');
  });

  it('that names data there are not is found, without an exception', () => {
    expect(run('{{issuer.plce}}')).toEqual({ html: undefined, codes: ['template/failed mau.hbs'] });
  });

  it('that names a partial there is not is found, without an exception', () => {
    expect(run('{{> tieu-de}}').codes).toEqual(['template/failed mau.hbs']);
  });

  it('that is not closed, or uses a helper there is not, is refused before it is used', () => {
    expect(() => run('{{#if year}}')).toThrow('Parse error');
    expect(() => run('{{upper year}}')).toThrow('upper');
  });
});
