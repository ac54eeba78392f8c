import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/findings/finding.ts';
import { renderText } from '../../src/findings/text.ts';
import { type Import, importPlan } from '../../src/import/import.ts';
import { readPlan } from '../../src/plan/read.ts';
import { centred, type ForeignParts, foreignDocx, justified, listed, numbering, p } from '../support/docx-foreign.ts';
import { roledOf, visibleWords, wordsOf } from '../support/docx-read.ts';

/** Files of other hands: letterheads made with tabs, numbers by Word, text boxes, words in the margins. */

const head = [
  p('UBND TỈNH HÀ TĨNH\t**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**'),
  p('**SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG**\t**Độc lập - Tự do - Hạnh phúc**'),
  p('Số: 05/KH-SNNMT\t_Hà Tĩnh, ngày 05 tháng 3 năm 2024_'),
  p('**KẾ HOẠCH**', centred),
  p('**Phòng, chống thiên tai năm 2024**', centred),
];
const opening = p('Sở Nông nghiệp và Môi trường ban hành Kế hoạch với các nội dung sau:', justified);
const foot = [
  p('Trên đây là Kế hoạch phòng, chống thiên tai./.', justified),
  p('**Nơi nhận:**\t**KT. GIÁM ĐỐC**'),
  p('- UBND tỉnh (b/c);\t**PHÓ GIÁM ĐỐC**'),
  p('- Lưu: VT, TL.\t**Trần Văn B**'),
];

function imported(body: readonly string[], parts?: ForeignParts): Import & { words: string[]; errors: string } {
  const roled = roledOf(foreignDocx(body.join(''), parts));
  const made = importPlan([roled], 'cu.docx', 2000);
  if (!made) throw new Error('there is no document in it');
  const { findings, source } = readPlan(made.yaml, 'plans/cu.yaml');
  const errors = hasErrors(findings) ? renderText(findings, new Map([['plans/cu.yaml', source]])) : '';
  return { ...made, words: visibleWords(roled), errors };
}

/** The words of the source that are not in the YAML; those of the letterhead's fixed lines and typed numbers apart. */
function missing({ words, yaml }: { words: readonly string[]; yaml: string }): string[] {
  const plain = yaml.replace(/\\([*[{~\\])|\*+/g, (_, sign?: string) => sign ?? '');
  const kept = new Set(wordsOf(`${plain}\n${yaml}\n${fixedWords}`));
  return words.filter((word) => !kept.has(word) && !/^[ivx\d]{1,4}$/u.test(word));
}

const fixedWords =
  'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc Số ngày tháng năm Nơi nhận Lưu VT Kế hoạch Phụ lục a b c d đ';

describe('a plan typed by an office', () => {
  const made = imported([
    ...head,
    opening,
    p('**I. MỤC ĐÍCH**', justified),
    p('- Giảm thiệt hại do bão, lũ;\n- Bảo vệ **đê điều**.', justified),
    p('**II. NHIỆM VỤ CỦA SỞ**', justified),
    p('**1. Trước mùa mưa**', justified),
    p('a) Kiểm tra hồ chứa {{1}} * 2 ~ 3 [^x] \\*.', justified),
    p('b) Rà soát _phương án_ của Sở Nông nghiệp và Môi trường.', justified),
    p('Hoàn thành trước ngày 30 tháng 4.', justified),
    p('**3. Trong mùa mưa**', justified),
    p('Trực ban 24/24 giờ.', justified),
    ...foot,
  ]);

  test('reads without an error', () => {
    expect(made.errors).toBe('');
    expect(missing(made)).toEqual([]);
    expect(made.lost).toBe(0);
  });

  test('says who issues it, with names as the decree writes them', () => {
    expect(made.yaml).toContain('  name: Sở Nông nghiệp và Môi trường\n');
    expect(made.yaml).toMatch(/# Tên viết thường do phần mềm đoán .*\n {2}parent: UBND tỉnh Hà Tĩnh\n/u);
    expect(made.yaml).toContain('number: 05/KH-SNNMT\ndate: 2024-03-05\n');
    expect(made.yaml).toContain('title: |\n  Phòng, chống thiên tai năm {{year}}\n');
  });

  test('keeps what its numbers and dashes hold, and headings in the case of a sentence', () => {
    expect(made.yaml).toContain(
      '- heading: Mục đích\n    content:\n      - |\n        Giảm thiệt hại do bão, lũ;\n      - |\n        Bảo vệ **đê điều**.\n',
    );
    expect(made.yaml).toContain('- heading: Nhiệm vụ của Sở\n');
    expect(made.yaml).toMatch(
      /Rà soát \*phương án\* của Sở Nông nghiệp và Môi trường\.\n\n +Hoàn thành trước ngày 30 tháng 4\.\n/u,
    );
  });

  test('escapes what a spec would read as a mark', () => {
    expect(made.yaml).toContain('Kiểm tra hồ chứa \\{\\{1}} \\* 2 \\~ 3 \\[^x] \\\\\\*.');
  });

  test('says where the tool will count otherwise', () => {
    expect(made.yaml).toContain('# Tệp nguồn ghi “3.”; phần mềm tự đánh số nên sẽ ghi “2.”.\n');
  });

  test('has its recipients, its archive and its signature', () => {
    expect(made.yaml).toContain(
      'recipients:\n  - UBND tỉnh (b/c)\narchive:\n  units:\n    - TL\nsignature:\n  authority:\n    - KT: Giám đốc\n  title: Phó Giám đốc\n  name: Trần Văn B\n',
    );
  });
});

describe('a plan that Word numbers', () => {
  const made = imported(
    [
      ...head,
      opening,
      p('**Mục đích**', listed(0)),
      p('**Chung**', listed(1)),
      p('Một điểm;', listed(2)),
      p('Một gạch.', listed(3)),
      ...foot,
    ],
    { numbering },
  );

  test('has its items where Word shows their numbers', () => {
    expect(made.errors).toBe('');
    expect(made.yaml).toContain(
      '- heading: Mục đích\n    content:\n      - clauses:\n          - title: Chung\n            content:\n              - points:\n                  - text: |\n                      Một điểm;\n                    content:\n                      - |\n                        Một gạch.\n',
    );
  });
});

describe('what has no place in a spec', () => {
  const box =
    '<w:p><w:r><w:pict><v:shape style="width:100pt;height:30pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>Bản thảo lần hai</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
  const deleted =
    '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Giữ lại</w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText> chữ bỏ đi</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>';
  const made = imported([...head, opening, p('**I. MỤC ĐÍCH**', justified), box, deleted, ...foot], {
    header: p('Tài liệu họp thẩm định'),
  });

  test('stands in comments, the passage at its place', () => {
    expect(made.errors).toBe('');
    expect(made.yaml).toMatch(
      /# Chưa chuyển được: hộp chữ \(text box\): “Bản thảo lần hai”\.\n\s+# Chưa chuyển được: chữ đã xóa .*“chữ bỏ đi”\.\n\s+- text: \|\n\s+Giữ lại\./u,
    );
    expect(made.yaml).toContain('# Chưa chuyển được: đầu trang: “Tài liệu họp thẩm định”.\n');
    expect(missing(made)).toEqual([]);
  });

  test('is told and counted', () => {
    expect(made.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
      'import/not-placed',
      'import/not-placed',
      'import/not-placed',
    ]);
    expect(made.lost).toBe(2);
  });
});

describe('any lines of text', () => {
  const words = fc.stringMatching(/^[a-zđêôA-Z*~{}[\]^\\#:'"<>&_%@`|?!-]{1,12}( [a-zđê.:#*{]{1,10}){0,6}[.;:]?$/u);
  const mark = fc.constantFrom(
    '',
    '',
    '- ',
    '+ ',
    '• ',
    'I. ',
    'II. ',
    '1. ',
    '2. ',
    '1.1. ',
    'a) ',
    'b) ',
    '(1) ',
    '(2) ',
    'Điều 1. ',
    'PHẦN I\n',
    '**',
    '_',
  );
  const line = fc
    .tuple(mark, words)
    .map(([before, text]) =>
      p(
        before === '**'
          ? `**${text.replaceAll('*', '')}x**`
          : before === '_'
            ? `_${text.replaceAll('_', '')}x_`
            : `${before}${text}`,
        justified,
      ),
    );

  test('lose no word and give a spec that reads', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const made = imported([...head, ...lines, ...foot]);
        expect(made.errors).toBe('');
        expect(missing(made)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
