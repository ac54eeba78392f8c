const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of `12` or `XII`; nothing for what is neither, `IIII` and `IC` among it. */
export function numeral(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (!/^M*(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(written) || written === '') return undefined;
  const digits = [...written].map((sign) => values[sign] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
