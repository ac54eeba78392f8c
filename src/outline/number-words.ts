const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const other: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };
const scales: Readonly<Record<string, number>> = {
  nghìn: 1000,
  ngàn: 1000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
};

/** The value of `ba mươi lăm` or `một triệu năm trăm nghìn`; nothing where a word is no number. */
export function wordsToNumber(words: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let read = 0;
  for (const word of words.toLocaleLowerCase('vi').trim().split(/\s+/)) {
    const scale = scales[word];
    const index = digits.indexOf(word);
    const value = index >= 0 ? index : other[word];
    if (value !== undefined) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (word === 'mươi' || word === 'trăm') {
      if (digit === undefined) return undefined;
      group += digit * (word === 'trăm' ? 100 : 10);
      digit = undefined;
    } else if (word === 'mười') group += 10;
    else if (scale !== undefined) {
      const count = group + (digit ?? 0);
      total = scale === 1_000_000_000 ? (total + count) * scale : total + count * scale;
      group = 0;
      digit = undefined;
    } else if (!['lẻ', 'linh', 'và'].includes(word)) return undefined;
    read++;
  }
  return read === 0 ? undefined : total + group + (digit ?? 0);
}
