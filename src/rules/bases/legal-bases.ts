import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { passagesOf } from '../../roles/role.ts';
import { plain } from '../plain.ts';

/** Căn cứ ban hành of a document, with what may stand among them: Theo đề nghị của …. */
export function legalBases(document: OfficialDocument): readonly Passage[] {
  return passagesOf(document, 'legalBasis');
}

/** Laws and ordinances, which are cited without number, symbol and issuer. Annex I, Part I, Section II, clause 6.a. */
export function isOfLaw(text: string): boolean {
  return /^[-–]?\s*Căn cứ\s+(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)(?!\p{L})/u.test(text);
}

/** The words of a basis, plain, without a dash before them. */
export function wordsOfBasis({ text }: Passage): string {
  return plain(text).replace(/^[-–]\s*/u, '');
}
