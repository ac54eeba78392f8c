/** The footnotes of one file, numbered as its text refers to them; a file of its own counts for itself. */
export interface FileNotes {
  /**
   * @param note its number in the document
   * @returns its number in the file, and whether the file has not referred to it before
   */
  refer(note: number): { readonly number: number; readonly isFirst: boolean };
  /** The numbers in the document of those that have been referred to, in the order of the file. */
  readonly used: readonly number[];
}

export function fileNotes(): FileNotes {
  const used: number[] = [];
  return {
    used,
    refer(note) {
      const known = used.indexOf(note);
      if (known >= 0) return { number: known + 1, isFirst: false };
      return { number: used.push(note), isFirst: true };
    },
  };
}
