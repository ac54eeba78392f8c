import type { Edit } from './conforming.ts';

/** Edits of conforming documents as a clerk would name them. */

/** Sets the run that begins with some words otherwise, by the XML of its properties. */
export function set(words: string, properties: string): Edit {
  const text = `<w:t xml:space="preserve">${words}`;
  return { from: `<w:r>${text}`, to: `<w:r><w:rPr>${properties}</w:rPr>${text}` };
}

/** Writes something else. */
export function write(from: string, to: string): Edit {
  return { from, to };
}

/** Puts XML before the first paragraph of a style. */
export function ahead(style: string, xml: string): Edit {
  const start = `<w:p><w:pPr><w:pStyle w:val="${style}"/>`;
  return { from: start, to: xml + start };
}

/** Adds properties to the first paragraph of a style. */
export function shape(style: string, properties: string): Edit {
  const start = `<w:p><w:pPr><w:pStyle w:val="${style}"/>`;
  return { from: start, to: start + properties };
}

/** A paragraph of one run, as XML. */
export function paragraph(text: string, style = 'NoiDung', properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The line under Tiêu ngữ, as it stands in the plan and the decision. */
export const lineUnderMotto = (indents: string): Edit => ({
  from: /(?<=Hạnh phúc<\/w:t><\/w:r><\/w:p><w:p>)<w:pPr>.*?<\/w:pPr>/,
  to: indents,
});
