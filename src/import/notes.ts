import type { WordFile, WordParagraph } from '../reader/model.ts';

/** The footnotes that the text refers to, under the ids that the spec gives them, in the order of the text. */
export interface Notes {
  /** @returns the id to write, or nothing where the file has no such note with words */
  refer(file: WordFile, kind: 'footnote' | 'endnote', id: string): string | undefined;
  /** The id of the n-th note of a file, when it has been referred to. */
  again(file: WordFile, number: number): string | undefined;
  /** What was referred to so far. */
  all(): readonly Note[];
}

interface Note {
  readonly id: string;
  readonly kind: 'footnote' | 'endnote';
  readonly file: WordFile;
  readonly paragraphs: readonly WordParagraph[];
}

export function createNotes(): Notes {
  const notes = new Map<string, Note>();
  const files: WordFile[] = [];
  const indexOf = (file: WordFile) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
  return {
    refer(file, kind, id) {
      const key = `${indexOf(file)} ${kind} ${id}`;
      const known = notes.get(key);
      if (known) return known.id;
      const paragraphs = (kind === 'footnote' ? file.footnotes : file.endnotes).get(id) ?? [];
      if (paragraphs.every(({ text }) => text.trim() === '')) return undefined;
      const note = { id: `chu-thich-${notes.size + 1}`, kind, file, paragraphs };
      notes.set(key, note);
      return note.id;
    },
    again(file, number) {
      const ofFile = [...notes.values()].filter((note) => note.file === file && note.kind === 'footnote');
      return ofFile[number - 1]?.id;
    },
    all: () => [...notes.values()],
  };
}
