import type { Edit } from './conforming.ts';

/** Edits of conforming documents as a clerk would name them, and the XML that they put in. */

/** Other words at the first place where they stand. */
export const words = (from: string, to: string): Edit => ({ from: new RegExp(escaped(from)), to });

/** Other words wherever they stand. */
export const allWords = (from: string, to: string): Edit => ({ from: new RegExp(escaped(from), 'g'), to });

/** Direct formatting, as the XML of its properties, for the run that begins with a text. */
export const formatted = (text: string, format: string): Edit => ({
  from: new RegExp(escaped(`<w:r>${start}${text}`)),
  to: `<w:r><w:rPr>${format}</w:rPr>${start}${text}`,
});

/** Properties for the first paragraph of a style, behind the style. */
export const shaped = (style: string, properties: string): Edit => ({
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
  return { from, to: paragraph(style, added) };
};

/** XML before the first paragraph of a style. */
export const ahead = (style: string, xml: string): Edit => {
  const from = `<w:p><w:pPr><w:pStyle w:val="${style}"/>`;
  return { from, to: xml + from };
};

/** The line under Tiêu ngữ, as it stands in the plan and the decision, with other properties of its paragraph. */
export const lineUnderMotto = (properties: string): Edit => ({
  from: /(?<=Hạnh phúc<\/w:t><\/w:r><\/w:p><w:p>)<w:pPr>.*?<\/w:pPr>/,
  to: properties,
});

/** The sentence of the conforming plan and decision that tests change. */
const sentence = 'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả.';

/** Other words in it. */
export function saying(text: string): Edit {
  return { from: `>${sentence}<`, to: `>${text}<` };
}

/** Its paragraph with other properties, in the order of the schema, and other words that take several lines. */
export function setting(properties: string, text = longSentence): Edit {
  return {
    from: `<w:pStyle w:val="NoiDung"/></w:pPr><w:r>${start}${sentence}<`,
    to: `<w:pStyle w:val="NoiDung"/>${properties}</w:pPr><w:r>${start}${text}<`,
  };
}

/** Its paragraph with other runs. */
export function runs(xml: string): Edit {
  return { from: `<w:r>${start}${sentence}</w:t></w:r>`, to: xml };
}

/** Other paragraphs in its place. */
export function paragraphs(...xml: readonly string[]): Edit {
  const from = `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r>${start}${sentence}</w:t></w:r></w:p>`;
  return { from, to: xml.join('') };
}

export const longSentence =
  'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả; kịp thời phát hiện và tháo gỡ vướng mắc, khó khăn.';

/** A run with some properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr>${start}${text}</w:t></w:r>`;
}

/** A paragraph of one run, in a style of the conforming documents. */
export function paragraph(style: string, text: string, properties = '', format = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${run(text, format)}</w:p>`;
}

export const bold = '<w:b/>';
export const notBold = '<w:b w:val="0"/>';
export const italic = '<w:i/>';
export const notItalic = '<w:i w:val="0"/>';
export const size = (pt: number) => `<w:sz w:val="${pt * 2}"/>`;

const start = '<w:t xml:space="preserve">';

/** As a pattern, in which a space may be a non-breaking one. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
}
