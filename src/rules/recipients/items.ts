import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';

/** One recipient, which may run over several lines. */
export interface RecipientItem {
  readonly lines: readonly Passage[];
  /** All of it on one line. */
  readonly text: string;
  readonly isArchive: boolean;
}

/** The recipients in their order, the line Lưu among them; a line without a dash goes on with the one above it. */
export function itemsOf(document: OfficialDocument): RecipientItem[] {
  const items: Passage[][] = [];
  for (const line of passagesOf(document, 'recipient', 'archive')) {
    const current = items.at(-1);
    if (current && !startsItem(line) && !/[;.]$/u.test(current.at(-1)?.text ?? '')) current.push(line);
    else items.push([line]);
  }
  return items.map((lines) => ({
    lines,
    text: lines.map(({ text }) => text).join(' '),
    isArchive: lines.some(({ role }) => role === 'archive'),
  }));
}

/** Whether a line begins with a dash or what stands for one. */
function startsItem({ text, role }: Passage): boolean {
  return role === 'archive' || /^[-–—\u2011•▪●*+]/u.test(text);
}
