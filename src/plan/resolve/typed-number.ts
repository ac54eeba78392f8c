import { typedArchive, typedNumber } from '../messages/form.ts';
import type { Prose } from '../plan.ts';
import { type Context, reportError } from './context.ts';

/** What only the tool writes: a section's, clause's or point's number, a dash, a plus, “Điều 1.”, “Phụ lục I”. */
const numbers = {
  heading: /^([IVX]+|\d+(\.\d+)*)[.)]\s|^(Phụ lục|Phần)\s+[IVX\d]+[.:]?(\s|$)/u,
  title: /^([IVX]+|\d+(\.\d+)*)[.)]\s|^[a-zđ]\)\s|^Điều\s+\d+[.:]\s/u,
  text: /^([-+–•]|\(\d+\)|\d+(\.\d+)*\.|[a-zđ]\)|Điều\s+\d+[.:])\s/u,
} as const;

/** What is typed in front of a heading, a title or an item that only the tool writes; nothing where there is nothing. */
export function typedNumberIn(text: string, at: keyof typeof numbers): string | undefined {
  return numbers[at].exec(text)?.[0].trim();
}

/** Reports a number that a clerk typed in front of a heading, a title or an item. */
export function checkTypedNumber(context: Context, prose: Prose | undefined, at: keyof typeof numbers): void {
  const [first] = prose?.inlines ?? [];
  if (!prose || !first || !('text' in first)) return;
  const typed = typedNumberIn(first.text, at);
  if (!typed) return;
  reportError(context, typedNumber(typed, { start: prose.span.start, end: prose.span.start + typed.length }));
}

/** The tool writes the dash before a recipient and the line “Lưu: VT, …” at the end. */
export function checkRecipient(context: Context, recipient: Prose): void {
  checkTypedNumber(context, recipient, 'text');
  const [first] = recipient.inlines;
  if (first && 'text' in first && /^Lưu\s*:/u.test(first.text)) reportError(context, typedArchive(recipient.span));
}
