/** A stretch of a text, and whether the other version has other words there. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many words on a side the whole middle counts as changed: nobody reads single words there. */
const mostWords = 2000;

/**
 * Both texts, with the words marked that are not in the other: a longest common subsequence of words.
 *
 * @param caseless whether capitals are a matter of form there
 */
export function wordDiff(
  old: string,
  now: string,
  caseless = false,
): { readonly old: Stretch[]; readonly new: Stretch[] } {
  const [a, b] = [piecesOf(old), piecesOf(now)];
  const wordOf = (piece: string) => (caseless ? piece.trim().toLocaleLowerCase('vi') : piece.trim());
  const [wordsA, wordsB] = [a.map(wordOf), b.map(wordOf)];
  const same = (i: number, j: number) => wordsA[i] === wordsB[j];
  let start = 0;
  while (start < a.length && start < b.length && same(start, start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && same(endA - 1, endB - 1)) {
    endA--;
    endB--;
  }
  const keptA = new Set<number>();
  const keptB = new Set<number>();
  for (let index = 0; index < a.length; index++) if (index < start || index >= endA) keptA.add(index);
  for (let index = 0; index < b.length; index++) if (index < start || index >= endB) keptB.add(index);
  if (endA - start <= mostWords && endB - start <= mostWords) {
    for (const [i, j] of commonPairs(endA - start, endB - start, (i, j) => same(start + i, start + j))) {
      keptA.add(start + i);
      keptB.add(start + j);
    }
  }
  return { old: stretches(a, keptA), new: stretches(b, keptB) };
}

/** Words and signs, each with the space behind it. */
function piecesOf(text: string): string[] {
  return text.match(/(?:[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*|[^\s])\s*|^\s+/gu) ?? [];
}

function commonPairs(n: number, m: number, same: (i: number, j: number) => boolean): [number, number][] {
  const lengths = new Uint16Array((n + 1) * (m + 1));
  const at = (i: number, j: number) => lengths[i * (m + 1) + j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--)
      lengths[i * (m + 1) + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function stretches(pieces: readonly string[], kept: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, text] of pieces.entries()) {
    const changed = !kept.has(index);
    const last = found.at(-1);
    if (last?.changed === changed) found[found.length - 1] = { text: last.text + text, changed };
    else found.push({ text, changed });
  }
  return found;
}
