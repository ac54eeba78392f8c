import { agree, figuresIn, type WrittenFigure } from './figures.ts';

/** “Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 200 triệu đồng.” */
export interface WrittenSum {
  readonly total: WrittenFigure;
  readonly parts: readonly WrittenFigure[];
  readonly sum: number;
  /** `trong đó` may name some of the parts only, `gồm` names all. */
  readonly isComplete: boolean;
  /** Whether the parts can make up the total, up to rounding. */
  readonly fits: boolean;
}

const opening = /^\s*[,;:(]*\s*(trong đó|bao gồm|gồm)(?: có)?\s*[,:]?\s/;

/**
 * Totals that a sentence takes apart. A part is a figure of the same unit, one for each stretch between commas or
 * semicolons; where a stretch has several, or tells of a rise or of a share, the sentence is left alone.
 *
 * @param text with plain spaces
 */
export function sumsIn(text: string): WrittenSum[] {
  if (!(text.includes('trong đó') || text.includes('gồm')) || !/\d/.test(text)) return [];
  return figuresIn(text).flatMap((total) => {
    if (total.unit === '%' || total.unit === 'bậc' || total.unit === 'hạng') return [];
    const match = opening.exec(text.slice(total.end));
    if (!match) return [];
    const stretch = flat(
      sentenceFrom(text.slice(total.end + match[0].length).slice(0, longest), match[0].includes('(')),
    );
    const pieces = stretch.split(/;|,(?!\d)| và (?=[a-zđăâêôơư][^,;]*\d)/).filter((piece) => /\d/.test(piece));
    const parts = pieces.map((piece) => figuresIn(piece).filter(({ unit }) => unit === total.unit));
    const single = parts.flatMap((figures) => (figures.length === 1 ? figures : []));
    if (single.length < 2 || single.length < pieces.length || unclear.test(stretch)) return [];
    const sum = single.reduce((value, part) => value + part.value, 0);
    const isComplete = match[1] !== 'trong đó';
    const fits = agree(sum, total.value, [total, ...single]) || (!isComplete && sum < total.value);
    return [{ total, parts: single, sum, isComplete, fits }];
  });
}

const unclear =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|trong đó|gồm|mỗi|bình quân|hằng năm|tối đa|tối thiểu|(?:từ|đến|trên|dưới)(?= \d))(?![A-Za-zÀ-ỹ])/;

/** Of the parts of a total; what is longer nobody adds up. */
const longest = 1500;

/** Up to the full stop, or to the bracket that closes the one the sentence stands in. */
function sentenceFrom(text: string, inBracket: boolean): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0 && inBracket) return text.slice(0, at);
    else if (text[at] === '.' && depth <= 0 && !/\d/.test(text[at + 1] ?? '')) return text.slice(0, at);
  }
  return text;
}

/** Without what stands in brackets, however deep. */
function flat(text: string): string {
  const without = text.replace(/\([^()]*\)/g, '');
  return without === text ? text : flat(without);
}
