import { legacyText } from '../../encoding/legacy-text.ts';
import type { WordParagraph } from '../../reader/model.ts';
import type { FormRule } from '../form-rule.ts';
import { everyParagraph, gather, inParagraphs } from '../gathered.ts';
import { legacyEncodingOf } from './p03-font.ts';

export const p08: FormRule = {
  code: 'P08',
  level: 'E',
  title: 'Chữ theo bộ mã ký tự Unicode.',
  source: 'khoản 4 Mục I Phần I Phụ lục I',
  why: 'Chữ gõ bằng bảng mã cũ không tìm kiếm, không đọc được trên máy khác; dấu tổ hợp và ký tự ẩn làm việc tìm kiếm bị sót (mức W, I).',
  wrong: 'Thùc hiÖn kÕ ho¹ch.',
  right: 'Thực hiện kế hoạch.',
  check({ file }, report) {
    for (const { kind, first, words, count } of gather(everyParagraph(file), faultsOf)) {
      const where = { paragraph: first, words };
      const place = inParagraphs(count);
      if (kind.is === 'legacy') {
        report({
          where,
          found: `Chữ gõ bằng bảng mã ${kind.encoding} ${place}.`,
          required: `Bộ mã ký tự Unicode: “${kind.converted}”.`,
          remedy: 'Dùng công cụ chuyển mã của bộ gõ đổi các đoạn này từ bảng mã cũ sang Unicode.',
        });
      } else if (kind.is === 'decomposed') {
        report({
          where,
          level: 'W',
          source: practice,
          found: `Chữ Unicode tổ hợp, dấu tách rời khỏi chữ cái, ${place}.`,
          required: 'Nên dùng Unicode dựng sẵn.',
          remedy: 'Dùng công cụ chuyển mã của bộ gõ đổi từ Unicode tổ hợp sang Unicode.',
        });
      } else {
        report({
          where,
          level: 'I',
          source: practice,
          found: `Có ký tự ẩn không có bề rộng ${place}.`,
          required: 'Nên bỏ các ký tự ẩn để tìm kiếm, đối chiếu được.',
          remedy: `Trong Word: bấm Ctrl+H, ô Find what ghi ^u${kind.code}, ô Replace with để trống, chọn Replace All.`,
        });
      }
    }
  },
};

const practice = 'thông lệ văn thư';

type Fault =
  | { readonly is: 'legacy'; readonly encoding: string; readonly converted: string }
  | { readonly is: 'decomposed' }
  | { readonly is: 'invisible'; readonly code: number };

/** Longer texts are shown shortened. */
const shown = 60;

function faultsOf({ text, runs }: WordParagraph): { key: string; kind: Fault; words: string }[] {
  // A text set in a font from before Unicode is told with the font: P03.
  const legacy = runs.some(({ format: { font } }) => legacyEncodingOf(font)) ? undefined : legacyText(text);
  const faults: Fault[] = [];
  if (legacy)
    faults.push({ is: 'legacy', encoding: legacy.encoding, converted: legacy.converted.trim().slice(0, shown) });
  if (decomposed.test(text)) faults.push({ is: 'decomposed' });
  const hidden = invisible.exec(text)?.[0].codePointAt(0);
  if (hidden !== undefined) faults.push({ is: 'invisible', code: hidden });
  return faults.map((kind) => ({ key: kind.is, kind, words: wordWith(text, kind) }));
}

/** A letter with a mark of Vietnamese behind it. */
const decomposed = /[A-Za-z\u00c0-\u01b0][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/;

const invisible = /[\u200b-\u200d\u2060\ufeff]/;

/** The first word that has it. */
function wordWith(text: string, { is }: Fault): string {
  if (is === 'legacy') return text.trim();
  const pattern = is === 'decomposed' ? decomposed : invisible;
  return text.split(/\s+/u).find((word) => pattern.test(word)) ?? text;
}
