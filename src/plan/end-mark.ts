/** What a clerk may type at the end of a recipient, a basis, a title or a point of a list. */
const endMark = /(?<!v\.v)[;.,]$/u;

/** A text by itself, without the mark that it ends with where it stands among others. */
export function withoutEndMark(text: string): string {
  return text.trimEnd().replace(endMark, '').trimEnd();
}
