import type { Edit } from './conforming.ts';

/** Ways to change a conforming document that many rules' tests share. */

/** Other words at the first place where they stand. */
export const words = (from: string, to: string): Edit => ({ from: new RegExp(escaped(from)), to });

/** Other words wherever they stand. */
export const allWords = (from: string, to: string): Edit => ({ from: new RegExp(escaped(from), 'g'), to });

const start = '<w:r><w:t xml:space="preserve">';

/** Direct formatting for the run that begins with a text. */
export const formatted = (text: string, format: string): Edit => ({
  from: new RegExp(escaped(`${start}${text}`)),
  to: `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}`,
});

/** Properties for the first paragraph of a style, behind the style. */
export const paragraph = (style: string, properties: string): Edit => ({
  from: `<w:pStyle w:val="${style}"/>`,
  to: `<w:pStyle w:val="${style}"/>${properties}`,
});

/** The paragraph that holds a text, left out. */
export const without = (text: string): Edit => ({
  from: new RegExp(`<w:p><w:pPr>(?:(?!<w:p>).)*?${escaped(text)}.*?</w:p>`),
  to: '',
});

/** A paragraph of a style before the one that holds a text. */
export const before = (text: string, style: string, added: string): Edit => {
  const from = new RegExp(`(?=<w:p><w:pPr>(?:(?!<w:p>).)*?${escaped(text)})`);
  return { from, to: line(style, added) };
};

/** A paragraph. */
export const line = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${start}${text}</w:t></w:r></w:p>`;

export const bold = '<w:b/>';
export const notBold = '<w:b w:val="0"/>';
export const italic = '<w:i/>';
export const notItalic = '<w:i w:val="0"/>';
export const size = (pt: number) => `<w:sz w:val="${pt * 2}"/>`;

/** As a pattern, in which a space may be a non-breaking one. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
}
