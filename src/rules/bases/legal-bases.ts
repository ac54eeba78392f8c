import { lawTypes } from '../../decree30/document-types.ts';
import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { passagesOf } from '../../roles/role.ts';
import { plain } from '../plain.ts';

/** Căn cứ ban hành of a document, with what may stand among them: Theo đề nghị của …. */
export function legalBases(document: OfficialDocument): readonly Passage[] {
  return passagesOf(document, 'legalBasis');
}

const ofLaw = new RegExp(`^[-–]?\\s*Căn cứ\\s+(?:${lawTypes.join('|')})(?!\\p{L})`, 'u');

/** Laws and ordinances, which are cited without number, symbol and issuer. Annex I, Part I, Section II, clause 6.a. */
export function isOfLaw(text: string): boolean {
  return ofLaw.test(text);
}

/** The words of a basis, plain, without a dash before them. */
export function wordsOfBasis({ text }: Passage): string {
  return plain(text).replace(/^[-–]\s*/u, '');
}
