/** The XML of what `docx` calls an xmlable object: `{ name: [{ _attr: {…} }, child, …] }`. */

/** @returns an XML file with its declaration */
export function xmlFile(xmlable: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${write(xmlable)}`;
}

/** Marks an xmlable object that stands in many files: its XML is written out the first time and kept. */
export function writeOnce<T>(node: T): T {
  if (typeof node === 'object' && node !== null) kept.set(node, undefined);
  return node;
}

const kept = new WeakMap<object, string | undefined>();

/** @returns one element, as it stands inside a file */
export function elementXml(xmlable: unknown): string {
  return write(xmlable);
}

function write(node: unknown): string {
  if (node === undefined || node === null) return '';
  if (typeof node !== 'object') return escapeText(String(node));
  if (!kept.has(node)) return writeElement(node);
  const known = kept.get(node) ?? writeElement(node);
  kept.set(node, known);
  return known;
}

function writeElement(node: object): string {
  const [entry] = Object.entries(node);
  if (!entry) return '';
  const [name, content] = entry;
  const parts: unknown[] = Array.isArray(content) ? content : [content];
  let attributes = '';
  let inner = '';
  for (const part of parts) {
    const attr = attributesOf(part);
    if (attr) attributes += writeAttributes(attr);
    else inner += write(part);
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
    if (value !== undefined) text += ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`;
  }
  return text;
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
