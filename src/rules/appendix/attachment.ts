import { typeAbbreviations } from '../../decree30/document-types.ts';
import { fold } from '../../roles/fold.ts';
import { type OfficialDocument, passagesOf } from '../../roles/role.ts';

/** What a line `(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 3 năm 2026 của …)` says; empty where it is left open. */
export interface Attachment {
  readonly text: string;
  /** Tên loại as Annex III writes it; `Văn bản` as Mẫu 2.1 has it. */
  readonly type: string;
  readonly number: string;
  readonly symbol: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Folded. */
  readonly issuer: string;
}

/** @returns nothing when a document has no such line */
export function attachmentOf(document: OfficialDocument): Attachment | undefined {
  const lines = passagesOf(document, 'attachmentLine');
  if (lines.length === 0) return undefined;
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/gu, ' ');
  const [, number = '', symbol = ''] =
    /(?:^|\s)số\s?:?\s?(\d*)[\s.…_]*\/(?:\d{4}\/)?\s?([\p{L}\d&.\u2011–-]*)/iu.exec(text) ?? [];
  const [, day = '', month = '', year = '', rest = ''] =
    /ngày\s?(\d{0,2})[\s.…_]*tháng\s?(\d{0,2})[\s.…_]*năm\s?(\d{0,4})[\s.…_]*(.*)$/iu.exec(text) ?? [];
  return { text, type: typeIn(text), number, symbol, day, month, year, issuer: issuerIn(rest) };
}

const types = [...Object.keys(typeAbbreviations), 'Công văn', 'Văn bản'].map((type) => ({ type, folded: fold(type) }));

function typeIn(text: string): string {
  const behind = fold(text).split('kem theo ')[1] ?? '';
  return types.find(({ folded }) => behind.startsWith(`${folded} `))?.type ?? '';
}

function issuerIn(rest: string): string {
  const name = /^,?\s?của\s(.*)$/iu.exec(rest)?.[1] ?? '';
  return fold(name.replace(/\).*$/u, ''));
}

const issuedIn = new WeakMap<readonly OfficialDocument[], readonly number[]>();

/** The one document that what stands at an index may belong to; nothing when the file has several or none. */
export function mainOf(documents: readonly OfficialDocument[], index: number): OfficialDocument | undefined {
  const issued = issuedIn.get(documents) ?? [...documents.keys()].filter((at) => documents[at]?.kind === 'issued');
  issuedIn.set(documents, issued);
  const [first = index, second = index] = issued;
  return first < index && second >= index ? documents[first] : undefined;
}

/** Whether a document is what a decision issues, and no sample among the appendices. */
export function isAttachedPlan(documents: readonly OfficialDocument[], index: number): boolean {
  const document = documents[index];
  if (document?.kind !== 'attached' || document.type === undefined) return false;
  return documents.findIndex(({ kind }) => kind !== 'issued') === index;
}
