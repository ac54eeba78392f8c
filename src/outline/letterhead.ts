import type { DocumentNumber } from '../decree30/dates.ts';
import { readNumber } from '../decree30/letterhead-lines.ts';

/** Số, ký hiệu of a line, as values; nothing where what stands behind the slash is no symbol. */
export function numberOf(line: string): DocumentNumber | undefined {
  const written = readNumber(line);
  const [symbol] = /^[A-ZĐÁÂÔƠƯỦỨ][A-Za-zÀ-ỹ\d&./-]*/.exec(written?.symbol ?? '') ?? [];
  if (symbol === undefined) return undefined;
  return { symbol, ...(written?.number !== undefined && { number: Number(written.number) }) };
}
