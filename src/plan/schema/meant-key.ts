import { suggest } from '../suggest.ts';
import { type Grammar, siblingsOf, titlesAt } from './fields.ts';

/**
 * The key that a clerk meant by one that is not there: what it is called in Vietnamese, or a slip of the hand.
 *
 * @param path where the map with the key stands
 */
export function meantKey(written: string, schema: Grammar, path: readonly string[]): string | undefined {
  return translated(written, titlesAt(schema, path)) ?? suggest(written, siblingsOf(schema, path));
}

/** `mục đích`, `muc_dich`, `Kinh phí thực hiện`: a key whose title says the same, or begins with the same words. */
function translated(written: string, titles: ReadonlyMap<string, string>): string | undefined {
  const words = folded(written);
  const names = [...titles].flatMap(([key, title]) =>
    [title, ...title.split(/[,;]| hay /)].map((name) => ({ key, name: folded(name) })),
  );
  const same = names.find(({ name }) => name === words);
  if (same) return same.key;
  const alike = names.filter(({ name }) => `${name} `.startsWith(`${words} `) || `${words} `.startsWith(`${name} `));
  const [first, ...others] = new Set(alike.filter(({ name }) => name !== '').map(({ key }) => key));
  return words !== '' && others.length === 0 ? first : undefined;
}

/** Without diacritics, capitals and what people write in place of spaces. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
