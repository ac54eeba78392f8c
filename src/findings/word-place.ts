import type { Finding, WordPlace } from './finding.ts';

/** Where in a Word file, as one counts on paper: `Phụ lục II, đoạn 14, Tên phụ lục: “Danh mục …”`. */
export function wordPlace(place: WordPlace): string {
  const words = shorten(visible(place.words));
  return words === '' ? spotOf(place) : `${spotOf(place)}: “${words}”`;
}

/** The same without its words. */
export function spotOf({ document, number, role }: WordPlace): string {
  return visible(
    [document, number === undefined ? '' : `đoạn ${number}`, role].filter((part) => part !== '').join(', '),
  );
}

/** The place of a finding; what has none concerns the file as a whole. */
export function placeIn({ word }: Finding): string {
  return word ? wordPlace(word) : 'cả tệp';
}

/** Characters of a paragraph that are enough to find it again. */
const longestWords = 48;

function shorten(words: string): string {
  const characters = Array.from(words.trim());
  if (characters.length <= longestWords) return characters.join('');
  const start = characters.slice(0, longestWords - 1).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > longestWords / 2 ? lastSpace : undefined).trimEnd()} …`;
}

/**
 * Text of any origin so that nothing in it is hidden and nothing acts on a terminal: line breaks and tabs as spaces,
 * control characters, zero-width characters and direction marks by their numbers.
 */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v]/g, ' ')
    .replace(
      /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu,
      (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}
