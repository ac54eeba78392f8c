import { escapeQuoted } from '../xml/escape.ts';
import type { MarkedElement } from './elements.ts';

/** The names of WordprocessingML and of packages, in the transitional and in the strict form of ISO/IEC 29500. */

const wordNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

const relationships = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** The type of a relationship as a part in a namespace writes it. */
export function relationshipType(kind: 'comments', namespace: string): string {
  return `${namespace === wordNamespaces[1] ? relationships.strict : relationships.transitional}/${kind}`;
}

export function isWord({ namespace, name }: MarkedElement, wanted: string): boolean {
  return name === wanted && wordNamespaces.includes(namespace);
}

/** How names of Word are written inside an element, with what has to be declared for that. */
export interface Naming {
  readonly prefix: string;
  /** ` xmlns:w="…"` where no prefix is in force. Attributes need one even where elements have none. */
  readonly declaration: string;
}

export function namingIn({ prefixes, namespace }: MarkedElement): Naming {
  for (const [prefix, uri] of prefixes) {
    if (prefix !== '' && uri === namespace) return { prefix, declaration: '' };
  }
  return { prefix: 'w', declaration: ` xmlns:w="${namespace}"` };
}

/** A text with nothing in it that XML cannot hold. */
export function escapeXml(text: string): string {
  return escapeQuoted(text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
