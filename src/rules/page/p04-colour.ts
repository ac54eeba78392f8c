import type { WordParagraph, WordRun } from '../../reader/model.ts';
import { composedRuns } from '../../roles/composed.ts';
import type { Passage, RoledFile } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { gather, inParagraphs } from '../several-places.ts';
import { everyParagraph } from './every-paragraph.ts';

export const p04: FormRule = {
  code: 'P04',
  level: 'E',
  title: 'Chữ màu đen trong toàn văn bản.',
  source: 'khoản 4 Mục I Phần I Phụ lục I',
  why: 'Chữ màu khi in, sao thường mờ; màu còn sót lại cho thấy bản dự thảo chưa được làm sạch.',
  wrong: 'Địa chỉ thư điện tử màu xanh, gạch chân.',
  right: 'Địa chỉ thư điện tử màu đen.',
  check(file, report) {
    const paragraphs = everyParagraph(file.file);
    const marks = inRed(file);
    for (const { kind, first, words, count } of gather(paragraphs, (paragraph) => coloured(paragraph, marks))) {
      const place = inParagraphs(count);
      report({
        where: { paragraph: first, words },
        found: kind.isLink ? `Đường liên kết màu ${kind.name} ${place}.` : `Chữ màu ${kind.name} ${place}.`,
        required: 'Chữ màu đen.',
        remedy: kind.isLink
          ? 'Trong Word: bấm chuột phải vào đường liên kết, chọn Remove Hyperlink, rồi chọn màu chữ Automatic.'
          : 'Trong Word: bôi đen các chữ này, Home, Font Color, chọn Automatic.',
      });
    }
    for (const { first, words, count } of gather(paragraphs, shaded)) {
      report({
        where: { paragraph: first, words },
        level: 'W',
        source: 'thông lệ văn thư',
        found: `Chữ có màu nền ${inParagraphs(count)}.`,
        required: 'Nên để chữ trên nền trắng.',
        remedy: 'Trong Word: Home, Text Highlight Color, chọn No Color; màu nền của đoạn: Shading, No Color.',
      });
    }
  },
};

interface Colour {
  readonly name: string;
  readonly isLink: boolean;
}

function coloured({ runs }: WordParagraph, marks: ReadonlySet<string>) {
  const found: { key: string; kind: Colour; words: string }[] = [];
  for (const run of composedRuns(runs)) {
    const { color } = run.format;
    if (color === undefined || !isSeen(run) || isDark(color) || (isReddish(color) && marks.has(run.text.trim())))
      continue;
    const name = nameOf(color);
    const isLink = run.field === 'HYPERLINK';
    found.push({ key: `${name} ${isLink}`, kind: { name, isLink }, words: run.text.trim() });
  }
  return found;
}

function shaded(paragraph: WordParagraph) {
  const { runs, format } = paragraph;
  const run = runs.find((each) => isSeen(each) && isTinted(each.format.background));
  if (run) return [{ key: '', kind: undefined, words: run.text.trim() }];
  const isShaded = isTinted(format.background) && paragraph.container.in !== 'cell' && paragraph.text.trim() !== '';
  return isShaded ? [{ key: '', kind: undefined, words: paragraph.text.trim() }] : [];
}

/** The ink of the marks of urgency is bright red: Section III, clause 2.b. */
function inRed({ documents }: RoledFile): ReadonlySet<string> {
  const isMark = ({ role }: Passage) => role === 'mark';
  return new Set(
    documents.flatMap(({ passages }) =>
      passages.filter(isMark).flatMap(({ runs }) => runs.map(({ text }) => text.trim())),
    ),
  );
}

function isSeen({ text, format }: WordRun): boolean {
  return !format.hidden && text.trim() !== '';
}

/** So dark that on paper it is black. */
const darkest = 0x33;

/** So light that on paper it is white. */
const lightest = 0xf0;

function isDark(color: string): boolean {
  return channels(color).every((value) => value <= darkest);
}

function isTinted(background: string | undefined): boolean {
  if (background === undefined || background === 'white') return false;
  return !/^[0-9A-F]{6}$/.test(background) || !channels(background).every((value) => value >= lightest);
}

function isReddish(color: string): boolean {
  const [red, green, blue] = channels(color);
  return red >= 0xa0 && green <= 0x60 && blue <= 0x60;
}

function channels(color: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(color, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** What one calls a colour. */
function nameOf(color: string): string {
  const [red, green, blue] = channels(color);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 0x20) return most >= lightest ? 'trắng' : 'xám';
  if (isReddish(color)) return 'đỏ';
  if (blue === most) return red > green + 0x30 ? 'tím' : 'xanh dương';
  if (green === most) return red > most * 0.8 ? 'vàng' : 'xanh lá';
  if (green > red * 0.75) return 'vàng';
  if (green > red * 0.3) return 'cam';
  return blue > red * 0.5 ? 'hồng' : 'đỏ';
}
