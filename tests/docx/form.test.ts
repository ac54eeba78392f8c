import { beforeAll, describe, expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import {
  bodyOf,
  effective,
  frameOf,
  type Parts,
  partsOf,
  partXml,
  sectionsOf,
  storyPaths,
  styleOf,
  stylesOf,
  textOf,
} from '../support/docx-file.ts';
import { allSpecs, specText, variantText } from '../support/docx-variants.ts';
import { at, childOf, childrenOf, findAll, numberIn, valIn, walk, type XmlElement } from '../support/docx-xml.ts';

/** What Nghị định 30/2020/NĐ-CP, Annex I, asks of the form, read from the XML of every file. */

const twips = (mm: number) => (mm * 1440) / 25.4;
/** Half a twip of rounding, and no more. */
const rounding = 0.5;

async function onlyFile(text: string): Promise<Parts> {
  const [file] = await buildSpec(text);
  return partsOf(file?.bytes ?? new Uint8Array());
}

describe.each(allSpecs)('%s', (_, text) => {
  let files: Parts[];
  beforeAll(async () => {
    files = (await buildSpec(text)).map(({ bytes }) => partsOf(bytes));
  });

  test('is set on A4, landscape where a section asks for it, with margins inside the allowed ranges', () => {
    for (const { properties, landscape } of files.flatMap(sectionsOf)) {
      const size = childOf(properties, 'w:pgSz');
      const sides = [numberIn(size, 'w:w'), numberIn(size, 'w:h')];
      expect(landscape ? sides.reverse() : sides).toEqual([Math.round(twips(210)), Math.round(twips(297))]);
      const margins = childOf(properties, 'w:pgMar');
      const ranges = [
        ['top', 20, 25],
        ['bottom', 20, 25],
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const;
      for (const [side, min, max] of ranges) {
        expect(numberIn(margins, `w:${side}`)).toBeGreaterThanOrEqual(twips(min) - rounding);
        expect(numberIn(margins, `w:${side}`)).toBeLessThanOrEqual(twips(max) + rounding);
      }
      expect(numberIn(margins, 'w:gutter')).toBe(0);
    }
  });

  test('numbers the pages of every section from 1, in the middle of the top margin, none on the first page', () => {
    for (const parts of files) {
      for (const section of sectionsOf(parts)) {
        expect(childOf(section.properties, 'w:titlePg')).toBeDefined();
        expect(childOf(section.properties, 'w:pgNumType')?.attributes).toEqual({ 'w:start': '1' });
        const paragraphs = childrenOf(frameOf(parts, section, 'w:headerReference default'));
        expect(paragraphs.map(fieldsOf)).toEqual([['PAGE']]);
        expect(paragraphs.map((paragraph) => alignmentOf(parts, paragraph))).toEqual(['center']);
        for (const frame of [
          'w:headerReference first',
          'w:footerReference first',
          'w:footerReference default',
        ] as const) {
          expect(fieldsOf(frameOf(parts, section, frame))).toEqual([]);
        }
        const margins = childOf(section.properties, 'w:pgMar');
        expect(numberIn(margins, 'w:header')).toBeLessThan(numberIn(margins, 'w:top'));
      }
    }
  });

  test('is in black Times New Roman and in Vietnamese, all of it', () => {
    for (const parts of files) {
      const defaults = at(partXml(parts, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
      expect(childOf(defaults, 'w:rFonts')?.attributes).toEqual({
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
        'w:eastAsia': 'Times New Roman',
        'w:cs': 'Times New Roman',
      });
      expect(childOf(defaults, 'w:lang')?.attributes).toMatchObject({ 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' });
      expect(countOf(parts, 'w:rFonts')).toBe(1);
      expect(countOf(parts, 'w:lang')).toBe(1);
      expect(coloursOf(parts)).toEqual(coloursOf(parts).filter((colour) => colour === 'auto'));
    }
  });

  test('asks Word to lay it out as Word 2013 and later do', () => {
    for (const parts of files) {
      const settings = findAll(partXml(parts, 'word/settings.xml'), 'w:compatSetting').map(
        ({ attributes }) => attributes,
      );
      expect(settings).toContainEqual(expect.objectContaining({ 'w:name': 'compatibilityMode', 'w:val': '15' }));
    }
  });

  test('has styles with Vietnamese names that clerks know, and no other paragraph styles', () => {
    for (const parts of files) {
      const names = [...stylesOf(parts).values()].filter(({ type }) => type === 'paragraph').map(({ name }) => name);
      const builtIn = ['Normal', 'footnote text', 'endnote text'];
      for (const name of names) expect(builtIn.includes(name) || /^\p{Lu}[\p{L} ]+$/u.test(name), name).toBe(true);
      expect(names).toEqual(expect.arrayContaining(['Quốc hiệu', 'Tiêu ngữ', 'Trích yếu', 'Mục', 'Điểm', 'Nội dung']));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has an outline for the navigation pane whose levels are those of the numbers', () => {
    for (const parts of files) {
      const headings = findAll(bodyOf(parts), 'w:p').flatMap((paragraph) => {
        const level = outlineLevelOf(parts, paragraph);
        return level === undefined ? [] : [{ level, text: textOf(paragraph) }];
      });
      expect(headings.map(({ level }) => level)).toEqual(headings.map(({ text }) => levelOfNumber(text)));
      expect(headings[0]?.level).toBe(0);
      const documents = headings.filter(({ level, text }) => level === 0 && !text.startsWith('Phần'));
      expect(documents).toHaveLength(sectionsOf(parts).length);
    }
  });

  test('repeats the header rows of its tables and splits no row', () => {
    for (const table of files.flatMap((parts) => findAll(bodyOf(parts), 'w:tbl'))) {
      const rows = childrenOf(table, 'w:tr').map((row) => childOf(row, 'w:trPr'));
      for (const row of rows) expect(childOf(row, 'w:cantSplit')).toBeDefined();
      const heads = rows.map((row) => childOf(row, 'w:tblHeader') !== undefined);
      expect(heads).toEqual(heads.map((_, index) => isDataTable(table) && index === 0));
    }
  });

  test('places letterhead and closing by tables without borders and without inner margins', () => {
    for (const table of files.flatMap((parts) => findAll(bodyOf(parts), 'w:tbl')).filter((it) => !isDataTable(it))) {
      for (const name of ['w:tblCellMar', 'w:tcMar']) {
        const margins = findAll(table, name).flatMap((margin) => childrenOf(margin));
        expect(margins.map(({ attributes }) => attributes['w:w'])).toEqual(margins.map(() => '0'));
        expect(margins.length).toBeGreaterThanOrEqual(4);
      }
      for (const name of ['w:tblBorders', 'w:tcBorders']) {
        const borders = findAll(table, name).flatMap((border) => childrenOf(border));
        expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(borders.map(() => 'none'));
        expect(borders.length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('formats directly nothing but bold, italics and what is computed for this text', () => {
    for (const parts of files) {
      const stories = storyPaths(parts).filter((path) => !path.includes('notes'));
      const all = stories.flatMap((path) => walk(partXml(parts, path)));
      const found = all.filter(({ name }) => name === 'w:p').flatMap((paragraph) => directFormatting(paragraph));
      expect(found.filter((format) => !allowedFormatting.has(format))).toEqual([]);
    }
  });
});

describe('each thing where it belongs', () => {
  test('the red of the urgency mark is its style’s and its frame’s alone', async () => {
    const parts = await onlyFile(variantText('thượng khẩn'));
    const colours = coloursOf(parts, () => true).filter((colour) => colour !== 'auto');
    expect(new Set(colours)).toEqual(new Set(['FF0000']));
    expect(effective(parts, 'MucDoKhan', 'w:rPr', 'w:color')?.attributes['w:val']).toBe('FF0000');
    const [mark] = findAll(bodyOf(parts), 'w:p').filter((paragraph) => styleOf(paragraph) === 'MucDoKhan');
    expect(mark && textOf(mark)).toBe('THƯỢNG KHẨN');
  });

  test.each([
    ['hỏa tốc', 30],
    ['thượng khẩn', 40],
    ['khẩn', 20],
  ])('the frame of “%s” is %i mm wide and 8 mm high', async (urgency, width) => {
    const parts = await onlyFile(specText({ urgency }));
    const cell = findAll(bodyOf(parts), 'w:tc').find((candidate) =>
      childrenOf(candidate, 'w:p').some((paragraph) => styleOf(paragraph) === 'MucDoKhan'),
    );
    const mark = cell && childrenOf(cell, 'w:p').find((paragraph) => styleOf(paragraph) === 'MucDoKhan');
    const indent = at(mark, 'w:pPr', 'w:ind');
    const room = numberIn(at(cell, 'w:tcPr', 'w:tcW'), 'w:w');
    const frame = room - numberIn(indent, 'w:left') - numberIn(indent, 'w:right');
    expect(Math.abs(frame - twips(width))).toBeLessThan(2);
    expect(Math.abs(numberIn(at(mark, 'w:pPr', 'w:spacing'), 'w:line') - twips(8))).toBeLessThan(1);
    expect(at(mark, 'w:pPr', 'w:spacing')?.attributes['w:lineRule']).toBe('exact');
  });

  test('circulation and contact are on the first page of the document, and on no page of its appendices', async () => {
    const parts = await onlyFile(variantText('hỏa tốc, circulation and contact'));
    const frames = sectionsOf(parts).map((section) => ({
      header: textOf(frameOf(parts, section, 'w:headerReference first')),
      footer: textOf(frameOf(parts, section, 'w:footerReference first')),
      later: textOf(frameOf(parts, section, 'w:footerReference default')),
    }));
    const contact = expect.stringMatching(/^Địa chỉ: số.04 Trần Hưng Đạo.*Fax.*Thư điện tử: vanthu@lamdong.gov.vn/u);
    expect(frames).toEqual([
      { header: 'LƯU HÀNH NỘI BỘ', footer: contact, later: '' },
      { header: '', footer: '', later: '' },
      { header: '', footer: '', later: '' },
    ]);
  });

  test('separate files are the decision, its plan and each appendix, and only the latter have a line to sign on', async () => {
    const files = await buildSpec(variantText('an attached plan and appendices in files of their own'));
    expect(files.map(({ suffix }) => suffix)).toEqual(['', 'ke-hoach', 'phu-luc-1', 'phu-luc-2']);
    const firstStyles = files.map(({ bytes }) => {
      const [first] = findAll(bodyOf(partsOf(bytes)), 'w:p');
      return first && styleOf(first);
    });
    expect(firstStyles).toEqual(['CoQuanBanHanh', 'KySo', 'KySo', 'KySo']);
  });

  test('footnotes are numbered in the order of the text, in each file from 1', async () => {
    const files = await buildSpec(variantText('an attached plan and appendices in files of their own'));
    const numbers = files.map(({ bytes }) =>
      findAll(bodyOf(partsOf(bytes)), 'w:footnoteReference').map(({ attributes }) => Number(attributes['w:id'])),
    );
    expect(numbers).toEqual([[], [1, 2, 3, 4], [], [1]]);
  });

  test('a file of its own carries every note it refers to, whatever the others do', async () => {
    const files = await buildSpec(
      specText({
        medium: 'electronic',
        files: 'separate',
        purpose: 'Mục đích nêu tại {{ref phu-luc}}[^a].',
        appendices: [{ id: 'phu-luc', title: 'Nguồn', content: 'Dùng nguồn A[^a], nguồn B[^b], lại nguồn A[^a].' }],
        footnotes: { a: 'Nguồn A.', b: 'Nguồn B.' },
      }),
    );
    const parts = partsOf(files.at(-1)?.bytes ?? new Uint8Array());
    const shown = findAll(bodyOf(parts), 'w:r').flatMap((run) => [
      ...findAll(run, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']),
      ...(at(run, 'w:rPr', 'w:vertAlign') ? [textOf(run)] : []),
    ]);
    expect(shown).toEqual(['1', '2', '1']);
    const notes = findAll(partXml(parts, 'word/footnotes.xml'), 'w:footnote')
      .map(textOf)
      .filter((text) => text !== '');
    expect(notes.map((text) => text.trim())).toEqual(['Nguồn A.', 'Nguồn B.']);
  });

  test.each(['word/footnotes.xml', 'word/endnotes.xml'])(
    'the lines above the notes carry no number in %s',
    async (path) => {
      const notes = partXml(await onlyFile(variantText('several footnotes')), path);
      const lines = childrenOf(notes).filter(({ attributes }) => attributes['w:type'] !== undefined);
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        expect(findAll(line, 'w:footnoteRef')).toEqual([]);
        expect(findAll(line, 'w:endnoteRef')).toEqual([]);
      }
    },
  );

  test.each([
    ['the larger type size', { QuocHieu: 13, TieuNgu: 14, CoQuanBanHanh: 13, SoKyHieu: 13, NoiDung: 14, QuyenHan: 14 }],
    [
      'the smaller type size',
      { QuocHieu: 12, TieuNgu: 13, CoQuanBanHanh: 12, SoKyHieu: 13, NoiDung: 13, QuyenHan: 13 },
    ],
  ] as const)('%s is one set of sizes throughout', async (variant, sizes) => {
    const parts = await onlyFile(variantText(variant));
    const fixed = { NhanNoiNhan: 12, NoiNhan: 11, NhanPhuLuc: 14, KySo: 10 };
    for (const [style, size] of Object.entries({ ...sizes, ...fixed })) {
      expect(effective(parts, style, 'w:rPr', 'w:sz')?.attributes['w:val'], style).toBe(String(size * 2));
      expect(effective(parts, style, 'w:rPr', 'w:szCs')?.attributes['w:val'], style).toBe(String(size * 2));
    }
  });

  test('running text is justified, its first line indented, with at least 6 pt between paragraphs and single lines', async () => {
    const parts = await onlyFile(variantText('the larger type size'));
    for (const style of ['NoiDung', 'CanCu', 'Khoan', 'Diem', 'GachDauDong', 'GachCong', 'LietKe', 'Dieu']) {
      expect(effective(parts, style, 'w:pPr', 'w:jc')?.attributes['w:val'], style).toBe('both');
      expect(numberIn(effective(parts, style, 'w:pPr', 'w:ind'), 'w:firstLine'), style).toBe(720);
      const spacing = effective(parts, style, 'w:pPr', 'w:spacing');
      expect(numberIn(spacing, 'w:before'), style).toBeGreaterThanOrEqual(120);
      expect(numberIn(spacing, 'w:line'), style).toBeGreaterThanOrEqual(240);
      expect(numberIn(spacing, 'w:line'), style).toBeLessThanOrEqual(360);
      expect(spacing?.attributes['w:lineRule'], style).toBe('auto');
    }
  });

  test('the recipients are left of the signature, in one row that keeps with the text before it', async () => {
    const parts = await onlyFile(variantText('box 12 and another post above the name'));
    const body = childrenOf(bodyOf(parts));
    const closing = body.filter(({ name }) => name === 'w:tbl').at(-1);
    const cells = closing ? findAll(closing, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(textOf).join(' ')) : [];
    expect(cells).toEqual([
      'Nơi nhận: -\u00a0Thường trực Tỉnh ủy; -\u00a0Các sở, ban, ngành; -\u00a0Lưu: VT, NVĐP, TH (02). PL.(300)',
      'TM. BAN CHỈ ĐẠO TRƯỞNG BAN CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH Nguyễn Văn A',
    ]);
    const before = body.slice(0, closing && body.indexOf(closing)).slice(-2);
    expect(before.map((paragraph) => at(paragraph, 'w:pPr', 'w:keepNext') !== undefined)).toEqual([true, true]);
  });
});

/** Whether a table is one of the text, not one that only places things side by side. */
function isDataTable(table: XmlElement): boolean {
  return findAll(table, 'w:p').some((paragraph) => styleOf(paragraph) === 'TieuDeBang');
}

function fieldsOf(element: XmlElement): string[] {
  return findAll(element, 'w:instrText').flatMap(({ children }) => children.map(String));
}

function alignmentOf(parts: Parts, paragraph: XmlElement): string | undefined {
  const own = valIn(childOf(paragraph, 'w:pPr'), 'w:jc');
  return own ?? effective(parts, styleOf(paragraph) ?? 'Normal', 'w:pPr', 'w:jc')?.attributes['w:val'];
}

/** Tên loại and phụ lục at the top, then mục and điều, then khoản, then what is inside a khoản. */
function levelOfNumber(heading: string): number {
  if (/^([IVXLC]+\.|Điều \d+\.) /.test(heading)) return 1;
  if (/^\d+\. /.test(heading)) return 2;
  return /^\d+\.\d+\. /.test(heading) ? 3 : 0;
}

function outlineLevelOf(parts: Parts, paragraph: XmlElement): number | undefined {
  const level = effective(parts, styleOf(paragraph) ?? 'Normal', 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  return level === undefined ? undefined : Number(level);
}

const textPaths = (parts: Parts) => [...storyPaths(parts), 'word/styles.xml', 'word/numbering.xml'];

function countOf(parts: Parts, name: string): number {
  // The bullets of the unused list definition that `docx` always writes have a font of their own.
  const paths = textPaths(parts).filter((path) => path !== 'word/numbering.xml');
  return paths.reduce((count, path) => count + findAll(partXml(parts, path), name).length, 0);
}

const isUrgencyMark = (element: XmlElement) =>
  element.attributes['w:styleId'] === 'MucDoKhan' || (element.name === 'w:p' && styleOf(element) === 'MucDoKhan');

/** Every colour of text, frame and ground, those of the urgency mark only where they are asked for. */
function coloursOf(parts: Parts, seen = (element: XmlElement) => !isUrgencyMark(element)): string[] {
  const walkSeen = (element: XmlElement): XmlElement[] =>
    seen(element) ? [element, ...childrenOf(element).flatMap(walkSeen)] : [];
  return textPaths(parts)
    .flatMap((path) => walkSeen(partXml(parts, path)))
    .flatMap(({ name, attributes }) => [
      attributes['w:color'],
      attributes['w:fill'],
      name === 'w:color' || name === 'w:highlight' ? attributes['w:val'] : undefined,
    ])
    .filter((colour) => colour !== undefined);
}

/** Properties set in the text itself, each as `style property`; for bold and italics any style may. */
function directFormatting(paragraph: XmlElement): string[] {
  const style = styleOf(paragraph) ?? 'none';
  const ofParagraph = childrenOf(childOf(paragraph, 'w:pPr') ?? { name: '', attributes: {}, children: [] });
  const ofRuns = findAll(paragraph, 'w:rPr').flatMap((properties) => childrenOf(properties));
  return [
    ...ofParagraph.map(({ name }) => `${style} ${name}`),
    ...ofRuns.map(({ name }) => formatOfRun(style, name)),
  ].filter((format) => !/ w:(pStyle|sectPr)$/.test(format));
}

function formatOfRun(style: string, name: string): string {
  return /^w:(b|bCs|i|iCs|rStyle)$/.test(name) ? 'any bold, italics or footnote mark' : `${style} ${name}`;
}

/** What depends on the text or on its place in it, so that no style can say it. */
const allowedFormatting = new Set([
  'any bold, italics or footnote mark',
  // The length of a rule, and the air above the closing.
  'DuongKe w:ind',
  'DuongKe w:pBdr',
  'DuongKe w:spacing',
  'DuongKe w:keepNext',
  // The frames, whose size the decree gives.
  ...['MucDoKhan', 'PhamViLuuHanh'].flatMap((style) =>
    ['w:ind', 'w:pBdr', 'w:spacing', 'w:position'].map((name) => `${style} ${name}`),
  ),
  'LienHe w:pBdr',
  // The alignment of a column of a table.
  'NoiDungBang w:jc',
  'none w:jc',
  // A heading inside a table stays with the rows below it.
  'NoiDungBang w:keepNext',
  // A name under another post stands closer to it.
  'HoTen w:spacing',
  // The last paragraph of the text stays with the closing, and one before a table with the table and off it.
  ...['NoiDung', 'KetThuc', 'Dieu', 'Muc', 'KhoanTieuDe', 'TieuKhoanTieuDe', 'Khoan', 'Diem', 'GachDauDong', 'GachCong']
    .concat('LietKe')
    .flatMap((style) => [`${style} w:keepNext`, `${style} w:spacing`]),
]);
