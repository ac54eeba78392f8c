/** Characters of the fonts Symbol and Wingdings that have a place in Unicode and turn up in office documents. */

const symbol: Readonly<Record<number, string>> = {
  45: '−',
  183: '•',
  168: '♦',
  176: '°',
  177: '±',
  179: '≥',
  163: '≤',
  180: '×',
  184: '÷',
  185: '≠',
  174: '→',
  172: '←',
  173: '↑',
  175: '↓',
  222: '⇒',
  165: '∞',
  229: '∑',
  214: '√',
  97: 'α',
  98: 'β',
  109: 'μ',
  112: 'π',
  68: 'Δ',
  87: 'Ω',
  188: '…',
  190: '—',
};

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  70: '☞',
  17920: '☞',
  178: '⟡',
  34: '✂',
  40: '☎',
  41: '✆',
  42: '✉',
  74: '☺',
  225: '↑',
  223: '←',
  226: '↓',
  129: '①',
  130: '②',
};

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { symbol, wingdings };

/**
 * @param font in which the character is set; these fonts keep theirs at U+F000 too
 * @returns the character a reader sees, as near as Unicode has it
 */
export function symbolOf(code: number, font: string | undefined): string {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const mapped = fonts[font?.toLowerCase() ?? '']?.[own];
  if (mapped) return mapped;
  if (code >= 0xf000 && code <= 0xf0ff) return symbol[own] ?? String.fromCharCode(code);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A text of one of these fonts, character by character; other fonts' stay as they are, but for U+F000–F0FF. */
export function symbolText(text: string, font: string | undefined): string {
  if (!/[\uf000-\uf0ff]/.test(text) && (font === undefined || !Object.hasOwn(fonts, font.toLowerCase()))) return text;
  return [...text].map((character) => symbolOf(character.codePointAt(0) ?? 0, font)).join('');
}
