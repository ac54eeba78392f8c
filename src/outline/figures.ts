/** A number with its unit, as written. */
export interface WrittenFigure {
  readonly value: number;
  /** Digits behind the comma. */
  readonly decimals: number;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const unit =
  '%|điểm|bậc|hạng|(?:nghìn |ngàn |triệu |tỷ |tỉ )?đồng|triệu|tỷ|tỉ|người|hộ|lượt|trường|lớp|cuộc|văn bản|thủ tục|hồ sơ|dự án|công trình|km|ha|m²|kg|tấn';
const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|\\d+\\.\\d{1,2}';
const figure = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d.,/])(${number})(?:\\/\\d+(?:,\\d+)?)?\\s*(${unit})(?![A-Za-zÀ-ỹ\\d])`,
  'g',
);

/**
 * The figures of a text that have one of the usual units; `54,95/61,5 điểm` is 54,95.
 *
 * @param text with plain spaces
 */
export function figuresIn(text: string): WrittenFigure[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(figure)].map((match) => {
    const [whole, written = '', of = ''] = match;
    return { ...readNumber(written), unit: of, text: whole, start: match.index, end: match.index + whole.length };
  });
}

/** The value of `1.234,5`, `42,69`, `05`; points between groups of three digits are no decimal points. */
export function readNumber(written: string): { value: number; decimals: number } {
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written);
  const plain = (isGrouped ? written.replaceAll('.', '') : written).replace(',', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/**
 * Whether two numbers may be the same when every figure that went into them is rounded to its last digit.
 *
 * @param figures all that are behind the two numbers
 */
export function agree(a: number, b: number, figures: readonly { readonly decimals: number }[]): boolean {
  const tolerance = figures.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);
  const areWhole = figures.every(({ decimals }) => decimals === 0);
  return Math.abs(a - b) <= (areWhole ? 0 : tolerance) + 1e-9;
}

/** The number as Vietnamese writes it: `1.234,5`. */
export function writeValue(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}
