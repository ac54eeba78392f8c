import type { WordFile, WordParagraph } from '../reader/model.ts';
import { composed, composedRuns } from '../roles/composed.ts';
import { isMark } from '../roles/patterns.ts';
import type { Context } from './context.ts';
import { lostWords } from './losses.ts';

/** Words in the margins of pages that are neither page numbers nor what the letterhead takes from there. */
export function headerLosses(file: WordFile, isTaken: (text: string) => boolean, context: Context): string[] {
  const seen = new Set<string>();
  const told = (what: string, paragraphs: readonly WordParagraph[]) =>
    paragraphs.flatMap(({ runs }) => {
      const text = composedRuns(runs)
        .filter(({ field, format }) => !format.hidden && !/^(?:PAGE|NUMPAGES|SECTIONPAGES)$/i.test(field ?? ''))
        .map((run) => run.text)
        .join('')
        .trim();
      if (!/[\p{L}]/u.test(text) || seen.has(text) || isMark(text) || isTaken(text)) return [];
      seen.add(text);
      return [lostWords(what, text, context)];
    });
  return file.sections.flatMap(({ headers, footers }) => [
    ...told('đầu trang', [...headers.first, ...headers.other, ...(headers.even ?? [])]),
    ...told('chân trang', [...footers.first, ...footers.other, ...(footers.even ?? [])]),
  ]);
}

/** The line of contact at the foot of the first page, as the tool writes it. */
export function contactIn(file: WordFile): Map<string, string> {
  const contact = new Map<string, string>();
  const lines = file.sections[0]?.footers.first ?? [];
  for (const line of lines) {
    for (const piece of composed(line).text.split(';')) {
      const [, label = '', value = ''] = /^\s*([^:]+):\s*(.+?)\s*$/u.exec(piece) ?? [];
      const key = contactKeys.get(label.toLowerCase());
      if (key !== undefined && !contact.has(key)) contact.set(key, value);
    }
  }
  return contact;
}

const contactKeys: ReadonlyMap<string, string> = new Map([
  ['địa chỉ', 'address'],
  ['điện thoại', 'phone'],
  ['đt', 'phone'],
  ['fax', 'fax'],
  ['thư điện tử', 'email'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['trang thông tin điện tử', 'website'],
  ['website', 'website'],
]);
