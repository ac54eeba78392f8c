import type { WordParagraph } from '../reader/model.ts';
import type { Context } from './context.ts';

/** What has no place in a spec, as comments that keep its words. */

/** What stands in front of every such comment, so that a clerk can search for it. */
const mark = 'Chưa chuyển được:';

/** A passage with words that no key takes. */
export function lostWords(what: string, text: string, context: Context): string {
  const words = clean(text);
  context.lost(`${what}: “${short(words)}”.`);
  return `${mark} ${what}: “${words}”.`;
}

export function lostTextBox(paragraph: WordParagraph, context: Context): string {
  return lostWords('hộp chữ (text box)', paragraph.text, context);
}

/** Drawings, tracked deletions and comments of a paragraph whose words have a place. */
export function paragraphLosses(paragraph: WordParagraph, context: Context): string[] {
  const notes: string[] = [];
  if (paragraph.drawings > 0) {
    context.lost(`${paragraph.drawings} hình vẽ hoặc ảnh.`, 0);
    notes.push(`${mark} ${paragraph.drawings} hình vẽ hoặc ảnh ở chỗ này.`);
  }
  for (const change of context.file.changes) {
    if (change.paragraph !== paragraph || change.kind !== 'deletion' || change.text.trim() === '') continue;
    context.lost(`chữ đã xóa khi theo dõi thay đổi: “${short(clean(change.text))}”.`, 0);
    notes.push(`${mark} chữ đã xóa khi theo dõi thay đổi: “${clean(change.text)}”.`);
  }
  if (context.file.commented.includes(paragraph))
    notes.push('Ở chỗ này tệp Word có lời nhận xét (comment); xem lại trong tệp Word.');
  return notes;
}

/** Words for a comment: one line, nothing that a YAML file may not hold. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/gu, '')
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .trim();
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
