import { registry } from './data.ts';
import { wordsOf } from './words.ts';

let forms: { readonly short: string; readonly long: string }[] | undefined;

/**
 * A name and the same with each abbreviation in place of what it stands for, in the folded words that names are looked
 * up by: `ủy ban nhân dân huyện`, `ubnd huyện`.
 */
export function spellings(name: string): string[] {
  forms ??= registry.abbreviations.map(({ short, long }) => ({ short: folded(short), long: folded(long) }));
  const found = [folded(name)];
  for (const { short, long } of forms)
    for (const spelling of [...found]) if (spelling.includes(long)) found.push(spelling.replace(long, () => short));
  return found;
}

/** With a space around each word, so that a part is only found by whole words. */
function folded(text: string): string {
  return ` ${wordsOf(text).keys.join(' ')} `;
}
