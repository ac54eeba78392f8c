import type { WordParagraph, WordRun } from '../../reader/model.ts';
import type { FormRule } from '../form-rule.ts';
import { gather, inParagraphs } from '../several-places.ts';
import { everyParagraph } from './every-paragraph.ts';

export const p03: FormRule = {
  code: 'P03',
  level: 'E',
  title: 'Phông chữ Times New Roman trong toàn văn bản.',
  source: 'khoản 4 Mục I Phần I Phụ lục I',
  why: 'Phông chữ khác làm văn bản thiếu thống nhất; máy không có phông đó thì chữ nhảy dòng, phông chữ cũ còn sai cả chữ.',
  wrong: 'Nội dung bằng phông chữ Arial.',
  right: 'Nội dung bằng phông chữ Times New Roman.',
  check({ file }, report) {
    for (const { kind: font, first, words, count } of gather(everyParagraph(file), foreignFonts)) {
      const encoding = legacyEncodingOf(font);
      report({
        where: { paragraph: first, words },
        found: encoding
          ? `Phông chữ ${font}, bảng mã ${encoding}, ${inParagraphs(count)}.`
          : `Phông chữ ${font} ${inParagraphs(count)}.`,
        required: encoding
          ? 'Phông chữ Times New Roman, bộ mã ký tự Unicode.'
          : 'Phông chữ Times New Roman trong toàn văn bản.',
        remedy: encoding
          ? 'Dùng công cụ chuyển mã của bộ gõ đổi các đoạn này sang Unicode, rồi chọn lại phông chữ Times New Roman.'
          : 'Trong Word: bấm Ctrl+A rồi chọn Times New Roman ở ô phông chữ; nếu có bảng, chú thích thì chọn lại ở đó.',
      });
    }
  },
};

function foreignFonts({ runs }: WordParagraph): { key: string; kind: string; words: string }[] {
  return runs
    .filter((run) => !isAccepted(run.format.font) && isLatin(run))
    .map(({ text, format: { font } }) => ({ key: nameOf(font), kind: font, words: text.trim() }));
}

/** Only what Times New Roman has letters for: a bullet, a mark or a word of Chinese may be set otherwise. */
function isLatin({ text, field, format }: WordRun): boolean {
  if (format.hidden) return false;
  return field === 'PAGE' || /[\p{Script=Latin}\d]/u.test(text);
}

/** Of a font that no place names nothing is certain; formulas and symbols have fonts of their own. */
function isAccepted(font: string): boolean {
  if (font === 'Times New Roman') return true;
  const name = nameOf(font);
  return (
    name === '' ||
    name.startsWith('timesnewroman') ||
    /^(?:symbol|wingdings\d?|webdings|mtextra|cambriamath|segoeuisymbol)$/.test(name)
  );
}

function nameOf(font: string): string {
  return font.toLowerCase().replace(/[\s-]/g, '');
}

/** The fonts from before Unicode are known by their names. */
export function legacyEncodingOf(font: string): string | undefined {
  if (/^\.vn/i.test(font)) return 'TCVN3 (ABC)';
  return /^vni[-\s]/i.test(font) ? 'VNI' : undefined;
}
