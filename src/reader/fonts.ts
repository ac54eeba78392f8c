import type { RunProperties } from './run-properties.ts';

/** Which of a run's four fonts draws which of its letters (ISO 29500-1, 17.3.2.26). */

const eastAsian = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
const complex = /[\u0590-\u0dff\u0e00-\u0eff\ufb1d-\ufdff\ufe70-\ufefc]/;
const other = new RegExp(`${eastAsian.source}|${complex.source}`);

/**
 * A text in stretches of one font each. Vietnamese letters beyond ASCII are in `hAnsi`; nearly always that is the font
 * of ASCII too, and there is one stretch.
 */
export function byFont(text: string, properties: RunProperties): { text: string; font: string }[] {
  const ascii = properties.ascii ?? '';
  const hAnsi = properties.hAnsi ?? '';
  if (properties.complexScript) return [{ text, font: properties.complex ?? ascii }];
  if ((ascii === hAnsi && !other.test(text)) || text === '') return [{ text, font: ascii }];
  const stretches: { text: string; font: string }[] = [];
  for (const character of text) {
    const last = stretches.at(-1);
    const font = neutral.test(character) && last ? last.font : fontOf(character, properties, ascii, hAnsi);
    if (last?.font === font) last.text += character;
    else stretches.push({ text: character, font });
  }
  return stretches;
}

/** Nothing is drawn of these, so they do not part a run. */
const neutral = /\s|\p{M}/u;

function fontOf(character: string, properties: RunProperties, ascii: string, hAnsi: string): string {
  if (character < '\u0080') return ascii;
  if (eastAsian.test(character)) return properties.eastAsia ?? hAnsi;
  return complex.test(character) ? (properties.complex ?? hAnsi) : hAnsi;
}
