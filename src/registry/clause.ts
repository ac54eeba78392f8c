/** The stretch of a text between two semicolons, line ends or ends of sentences. */
export interface Clause {
  readonly offset: number;
  readonly text: string;
}

const reach = 600;

/** The clause around a stretch of a text, at most 600 characters to either side. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const windowStart = Math.max(0, start - reach);
  const window = text.slice(windowStart, end + reach);
  let from = 0;
  let to = window.length;
  for (const { 0: sign, index } of window.matchAll(boundary)) {
    if (index < start - windowStart) from = index + sign.length;
    else if (index >= end - windowStart) {
      to = index;
      break;
    }
  }
  return { offset: windowStart + from, text: window.slice(from, to) };
}

/** A full stop behind one or two letters (`TP. Huế`, `TM. ỦY BAN`) ends no sentence. */
const boundary = /[;\n]|(?<!(?<!\p{L})\p{Lu}\p{L}?)[.!?](?=\s+["“]?\p{Lu})/gu;
