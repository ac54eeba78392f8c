/** The abbreviations that make up a symbol; a year that was put before them left out; a slash may be typed for a hyphen. */
export function groupsOf(symbol: string): string[] {
  return symbol
    .replace(/^\d{4}\s*\/\s*/, '')
    .split(/[-–—\u2011/]/u)
    .map((group) => group.trim());
}

/** The year that stands between number and symbol, as in `25/2026/KH-UBND`. */
export function yearIn(symbol: string): string | undefined {
  return /^((?:19|20)\d{2})\s*\//.exec(symbol)?.[1];
}
