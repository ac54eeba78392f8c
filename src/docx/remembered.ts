import type { FileChild } from 'docx';
import type { Inline } from '../document/tree.ts';
import { writeOnce } from './xml.ts';

/**
 * Paragraphs and tables that say the same are made once: in a batch most of a document stands in the one before it, and
 * making XML of it with `docx` costs more than everything else. Two generations, so that what only one document says
 * is forgotten and memory stays flat.
 */

const generationSize = 500;

let young = new Map<string, FileChild>();
let old = new Map<string, FileChild>();

/**
 * @param says everything that `make` makes its result from, as JSON can hold it
 * @param inlines all text in it; with footnotes it is made anew, because their numbers are the document's
 */
export function remembered<T extends FileChild>(says: unknown, inlines: readonly Inline[], make: () => T): FileChild {
  if (inlines.some(({ tag }) => tag === 'footnote')) return make();
  const key = JSON.stringify(says);
  const known = young.get(key) ?? old.get(key) ?? once(make());
  if (young.size >= generationSize) {
    old = young;
    young = new Map();
  }
  young.set(key, known);
  return known;
}

function once(child: FileChild): FileChild {
  const prepare = child.prepForXml.bind(child);
  let ready: ReturnType<FileChild['prepForXml']> | undefined;
  child.prepForXml = (context) => {
    ready ??= writeOnce(prepare(context));
    return ready;
  };
  return child;
}
