import { escapeQuoted, escapeText } from '../xml/escape.ts';

/** The XML of what `docx` calls an xmlable object: `{ name: [{ _attr: {…} }, child, …] }`. */

/** @returns an XML file with its declaration */
export function xmlFile(xmlable: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${elementXml(xmlable)}`;
}

/** @returns one element, as it stands inside a file */
export function elementXml(xmlable: unknown): string {
  if (xmlable === undefined || xmlable === null) return '';
  if (typeof xmlable !== 'object') return escapeText(String(xmlable));
  const [entry] = Object.entries(xmlable);
  if (!entry) return '';
  const [name, content] = entry;
  const parts: unknown[] = Array.isArray(content) ? content : [content];
  let attributes = '';
  let inner = '';
  for (const part of parts) {
    const attr = attributesOf(part);
    if (attr) attributes += writeAttributes(attr);
    else inner += elementXml(part);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributesOf(part: unknown): object | undefined {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return undefined;
  return typeof part._attr === 'object' && part._attr !== null ? part._attr : undefined;
}

function writeAttributes(attributes: object): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeQuoted(String(value))}"`;
  }
  return text;
}
