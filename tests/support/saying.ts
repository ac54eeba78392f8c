import type { Edit } from './conforming.ts';

/** The paragraph of the conforming plan and decision that tests change. */
const sentence = 'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả.';

/** Other words in it. */
export function saying(text: string): Edit {
  return { from: `>${sentence}<`, to: `>${text}<` };
}

/** Its paragraph with other properties, in the order of the schema, and other words that take several lines. */
export function setting(properties: string, text = longSentence): Edit {
  return {
    from: `<w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:t xml:space="preserve">${sentence}<`,
    to: `<w:pStyle w:val="NoiDung"/>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}<`,
  };
}

/** Its paragraph with other runs. */
export function runs(xml: string): Edit {
  return { from: `<w:r><w:t xml:space="preserve">${sentence}</w:t></w:r>`, to: xml };
}

/** A run with some properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Other paragraphs in its place. */
export function paragraphs(...xml: readonly string[]): Edit {
  return {
    from: `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:t xml:space="preserve">${sentence}</w:t></w:r></w:p>`,
    to: xml.join(''),
  };
}

/** A paragraph of a style of the conforming documents. */
export function paragraph(style: string, text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export const longSentence =
  'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả; kịp thời phát hiện và tháo gỡ vướng mắc, khó khăn.';
