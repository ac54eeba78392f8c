/** Written out as Word's own non-breaking hyphen; a document number is not torn at its hyphens. */
export const nonBreakingHyphen = '\u2011';

/**
 * Non-breaking spaces and hyphens where a line break would tear a number from its word: Điều 3, khoản 2 Mục III, số 25/KH-UBND,
 * ngày 05 tháng 3, 42,69 điểm. Word breaks at every plain space, so the spaces themselves have to be changed.
 *
 * @param narrow whether the lines are those of a column, in which a day and its month stand one above the other
 */
export function bindNumbers(text: string, narrow = false): string {
  if (!mayHoldNumber.test(text)) return text;
  let bound = text.replace(beforeNumber, (space, at: number) =>
    counters.test(text.slice(Math.max(0, at - 8), at)) ? '\u00a0' : space,
  );
  // Few texts have a number of a document, a day or a unit, and to see that is quicker than to replace nothing.
  if (bound.includes('số\u00a0'))
    bound = bound.replace(documentNumber, (number) => number.replaceAll('-', nonBreakingHyphen));
  if (!narrow && bound.includes(' tháng')) bound = bound.replace(betweenDayAndMonth, '\u00a0');
  if (mayHoldUnit.test(bound)) bound = bound.replace(beforeUnit, '\u00a0');
  return bound;
}

/** A quick look that spares most texts the slow ones below. */
const mayHoldNumber = /[\d…]| [IVXLC]/;

const beforeNumber = / (?=\d|…|[IVXLC]+(?!\p{L}))/gu;

/** What numbers belong to, at the end of what stands before them. */
const counters =
  /(?<!\p{L})(?:Điều|[Kk]hoản|[Mm]ục|[Pp]hụ lục|[Cc]hương|[Pp]hần|[Bb]iểu|[Mm]ẫu|[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý)$/u;

const documentNumber = /(?<=số\u00a0)\d+(?:[/-][\p{L}\d&]+)+/gu;

const betweenDayAndMonth = /(?<=ngày\u00a0\d{1,2}) (?=tháng)/gu;

const mayHoldUnit = /\d [đbh%mck]/;

const beforeUnit = /(?<=\d) (?=(?:điểm|bậc|hạng|%|mm|cm|km|ha|m²)(?!\p{L}))/gu;
