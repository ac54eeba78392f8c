import type { WordFile, WordParagraph } from '../../reader/model.ts';

/** Every paragraph of a file, each once: the text, its notes, what stands above and below the pages. */
export function everyParagraph(file: WordFile): WordParagraph[] {
  const onPages = file.sections.flatMap(({ headers, footers }) =>
    [headers, footers].flatMap(({ first, other, even = [] }) => [...first, ...other, ...even]),
  );
  const known = new Set<string>();
  return [...file.paragraphs, ...[...file.footnotes.values(), ...file.endnotes.values()].flat(), ...onPages].filter(
    ({ place: { part, index } }) => {
      const key = `${part} ${index}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    },
  );
}
