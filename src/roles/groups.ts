import type { Role } from './role.ts';

/** What the sentences of a document are in; headings, titles and tables left out. */
export const sentenceRoles: ReadonlySet<Role> = new Set<Role>([
  'legalBasis',
  'article',
  'clause',
  'subclause',
  'point',
  'bullet',
  'body',
  'closing',
]);

/** What stands below the text of a document: recipients and signature. */
export const footRoles: ReadonlySet<Role> = new Set<Role>([
  'recipientsLabel',
  'recipient',
  'archive',
  'issueCount',
  'authority',
  'signerTitle',
  'otherPost',
  'signerName',
  'contact',
]);
