import { paragraphsOf } from './docx-text.ts';

/** Nobody wins by doing nothing: the last paragraph has to be there, and as many paragraphs as were asked for. */
export function checkText(name: string, docx: Uint8Array, wanted: readonly string[]): void {
  const found = paragraphsOf(docx);
  const last = wanted.at(-1) ?? '';
  if (!found.some((text) => text.includes(last))) throw new Error(`${name}: the last paragraph is missing: ${last}`);
  if (found.length < wanted.length) {
    throw new Error(`${name}: ${found.length} paragraphs instead of ${wanted.length}`);
  }
}
