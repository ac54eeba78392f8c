/** The matches of a pattern with the g flag. Most texts have none, and a search is far cheaper than an iterator. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
