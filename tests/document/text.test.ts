import { describe, expect, it } from 'vitest';
import { bindNumbers } from '../../src/document/binding.ts';
import { plainText } from '../../src/document/tree.ts';
import { bodyOf, linesOf, partsOf } from '../support/html.ts';
import { printBlocks } from '../support/print-document.ts';

describe('the end of a text is ./.', () => {
  it.each([
    ['behind a paragraph', '<p>Thực hiện Kế hoạch</p>', 'Thực hiện Kế hoạch./.'],
    ['in the place of a full stop', '<p>Thực hiện Kế hoạch.</p>', 'Thực hiện Kế hoạch./.'],
    ['in the place of a semicolon with a space', '<p>Thực hiện Kế hoạch ;</p>', 'Thực hiện Kế hoạch./.'],
    ['in the place of a colon', '<p>Như sau:</p>', 'Như sau./.'],
    ['once, where the author wrote it himself', '<p>Thực hiện Kế hoạch./.</p>', 'Thực hiện Kế hoạch./.'],
    ['behind a bracket', '<p>Thực hiện (nếu có).</p>', 'Thực hiện (nếu có)./.'],
    ['in plain type behind italics', '<p>Thực hiện <em>(nếu có)</em></p>', 'Thực hiện *(nếu có)*./.'],
    ['in plain type behind bold type', '<p>Thực hiện <strong>ngay.</strong></p>', 'Thực hiện **ngay**./.'],
    ['behind a line break', '<p>Thực hiện<br/></p>', 'Thực hiện / ./.'],
    ['behind a blank', '<p>Thực hiện <span class="blank"></span></p>', 'Thực hiện ______./.'],
  ])('%s', (_, content, expected) => {
    expect(linesOf(content)).toEqual([expected]);
  });

  it('at the last item of a list only', () => {
    expect(linesOf('<ul><li><p>Một;</p></li><li><p>Hai.</p></li></ul>')).toEqual(['- Một;', '- Hai./.']);
  });

  it('at the last paragraph of a list inside a section', () => {
    const text = '<section><h2>A</h2><ol class="clauses"><li><h3>B</h3><p>C.</p><p>D.</p></li></ol></section>';
    expect(linesOf(text)).toEqual(['I. A', '  1. [B]', '    C.', '    D./.']);
  });

  it('at the heading of a section or the title of a clause that holds nothing', () => {
    expect(linesOf('<section><h2>Mục đích</h2></section>')).toEqual(['I. Mục đích./.']);
    expect(linesOf('<ol class="clauses"><li><h3>Mục đích</h3></li></ol>')).toEqual(['1. [Mục đích./.]']);
  });

  it('on a line of its own behind a table', () => {
    expect(linesOf('<table><tbody><tr><td>A</td></tr></tbody></table>').at(-1)).toBe('./.');
  });

  it('in every part', () => {
    const parts = partsOf(
      '<document><article><p>A</p></article><article class="attached"><p>B</p></article></document>',
    );
    expect(parts.flatMap(({ body }) => printBlocks(body))).toEqual(['A./.', 'B./.']);
  });

  it('nowhere in a part without a text', () => {
    expect(bodyOf('<h1>Kế hoạch</h1>')).toEqual([]);
  });

  it('in the place of a full stop before a footnote', () => {
    const html = '<p>Thực hiện.<a class="footnote" href="#a"></a></p></article><aside id="a"><p>B</p></aside><article>';
    expect(linesOf(html)).toEqual(['Thực hiện[^1]./.']);
  });
});

describe('white space', () => {
  it('is one space between words and none at the ends', () => {
    expect(linesOf('<p>\n    Một \t hai\n    ba\n  </p>')).toEqual(['Một hai ba./.']);
  });

  it('is none around a line break', () => {
    expect(linesOf('<p>Một <br/> hai</p>')).toEqual(['Một / hai./.']);
  });

  it('between blocks means nothing', () => {
    expect(linesOf('\n  <p>Một</p>\n\n  <ul>\n <li>\n <p>Hai</p> </li> </ul>\n')).toEqual(['Một', '- Hai./.']);
  });

  it('is kept where it does not break', () => {
    expect(linesOf('<p>Bạch&nbsp;Sam</p>')).toEqual(['Bạch~Sam./.']);
  });

  it('is one space where italics begin with a space behind another', () => {
    expect(linesOf('<p>Một <em> hai</em></p>').join('').replaceAll('*', '')).toBe('Một hai./.');
  });
});

describe('a line does not break', () => {
  const bound = (text: string) => bindNumbers(text).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

  it.each([
    ['theo điểm a khoản 2 Mục III', 'theo điểm a khoản~2 Mục~III'],
    ['tại Điều 3 và Phụ lục II', 'tại Điều~3 và Phụ lục~II'],
    ['số 25/KH-UBND', 'số~25/KH=UBND'],
    ['số 2550/SNV-CCHC&VTLT', 'số~2550/SNV=CCHC&VTLT'],
    ['số 12-NQ/TU', 'số~12=NQ/TU'],
    ['ngày 05 tháng 3 năm 2025', 'ngày~05~tháng~3 năm~2025'],
    ['tháng 3 năm 2025, quý IV', 'tháng~3 năm~2025, quý~IV'],
    ['đạt 42,69 điểm', 'đạt 42,69~điểm'],
    ['tăng 03 bậc, 15 %, lề 20 mm', 'tăng 03~bậc, 15~%, lề 20~mm'],
    ['năm …', 'năm~…'],
  ])('in %s', (text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  it.each(['giai đoạn 2021-2030', 'Mục Lục', 'trăm 5', 'xã hội - nghề nghiệp', 'mục Ích lợi', '5 điểmsố'])(
    'for a number where there is none: %s',
    (text) => {
      expect(bound(text)).toBe(text);
    },
  );

  it('twice as often when it is asked twice', () => {
    const text = 'số 25/KH-UBND ngày 05 tháng 3 năm 2025, 42 điểm, khoản 2';
    expect(bindNumbers(bindNumbers(text))).toBe(bindNumbers(text));
  });

  it('where the number is a value put in later', () => {
    expect(linesOf('<p>Năm nay, khoản <span>2</span> <span>Mục</span> <span>III</span></p>')).toEqual([
      'Năm nay, khoản~2 Mục~III./.',
    ]);
  });

  it('in the number of a decree, with its year', () => {
    expect(bound('số 30/2020/NĐ-CP')).toBe('số~30/2020/NĐ=CP');
  });

  it('in a date at the beginning of a sentence', () => {
    expect(bound('Năm 2025')).toBe('Năm~2025');
  });
});

describe('plain text', () => {
  it('has the words, a break as a space and no footnotes', () => {
    const text = (words: string, bold = false) => ({ tag: 'text', text: words, bold, italic: false }) as const;
    expect(plainText([text('Một'), { tag: 'break' }, text('hai', true), { tag: 'footnote', number: 1 }])).toBe(
      'Một hai',
    );
    expect(plainText([{ tag: 'blank' }])).toBe('…………');
  });
});
