import type { WordFile, WordParagraph } from '../../reader/model.ts';

/** Every paragraph of a file, each once: the text, its notes, what stands above and below the pages. */
export function everyParagraph(file: WordFile): readonly WordParagraph[] {
  const before = paragraphsOf.get(file) ?? paragraphsIn(file);
  paragraphsOf.set(file, before);
  return before;
}

const paragraphsOf = new WeakMap<WordFile, readonly WordParagraph[]>();

function paragraphsIn(file: WordFile): WordParagraph[] {
  // Sections share their headers.
  const onPages = new Set(
    file.sections.flatMap(({ headers, footers }) =>
      [headers, footers].flatMap(({ first, other, even = [] }) => [first, other, even]),
    ),
  );
  const known = new Set<string>();
  const texts = [file.paragraphs, ...file.footnotes.values(), ...file.endnotes.values(), ...onPages];
  return texts.flat().filter(({ place: { part, index } }) => {
    const key = `${part} ${index}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
