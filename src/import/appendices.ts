import { appendixLabelIn } from '../roles/patterns.ts';
import { contentNode } from './content.ts';
import type { Context } from './context.ts';
import { contentLines } from './lines.ts';
import { clean } from './losses.ts';
import { appendixKey } from './markup.ts';
import type { Source } from './sources.ts';
import { titleInlines, titleLines } from './titles.ts';
import { treeOf } from './tree.ts';
import { entry, type Member, map, prose, word } from './yaml-node.ts';

/** The ids of appendices, in order, with what the text calls each: its number as a key, or nothing. */
export function appendixIds(appendices: readonly Source[]): { id: string; key?: string }[] {
  return appendices.map(({ document }, index) => {
    const label = document.passages.find(({ role }) => role === 'appendixLabel')?.text ?? '';
    const number = /(?:[IVXLC]+|\d+)$/u.exec(appendixLabelIn(label)?.label ?? '')?.[0];
    const id = appendices.length === 1 ? 'phu-luc' : `phu-luc-${index + 1}`;
    return { id, ...(number && { key: appendixKey(number) }) };
  });
}

/** One appendix → an entry of `appendices`, without what is said of it when the whole has been read. */
export function appendixMember({ zones, file }: Source, id: string, attachmentLine: string, context: Context): Member {
  const label = zones.head.find(({ role }) => role === 'appendixLabel');
  const ownLines = titleInlines(
    zones.head.filter(({ role }) => role === 'appendixTitle'),
    context,
  );
  const behind = appendixLabelIn(label?.text ?? '')?.title ?? '';
  const lines =
    behind === '' ? ownLines : [[{ tag: 'text', text: behind, bold: true, italic: false } as const], ...ownLines];
  const title = titleLines(lines, context);
  const branches = treeOf(contentLines(zones.text, context));
  const content = contentNode(branches, context);
  const section = file.sections[label?.paragraph.section ?? 0];
  const written = clean(
    zones.head
      .filter(({ role }) => role === 'attachmentLine')
      .map(({ text }) => text)
      .join(' '),
  );
  const notes: string[] = [];
  if (written !== '' && bare(written) !== bare(attachmentLine))
    notes.push(`Tệp nguồn ghi: ${written}; phần mềm tự ghi dòng này.`);
  const value = map(
    entry('id', word(id)),
    title.length > 0
      ? entry('title', { tag: 'lines', lines: title })
      : entry('title', word('…'), ['Không thấy tên phụ lục trong tệp; ghi vào đây.']),
    section?.page.landscape ? entry('orientation', word('landscape')) : undefined,
    content
      ? entry('content', content)
      : entry('content', prose('…'), ['Không thấy nội dung của phụ lục này trong tệp; ghi vào đây.']),
  );
  return { value, notes };
}

/** Blanks, dots and spaces are one and the same. */
export function bare(line: string): string {
  return line.replace(/[\s.…_]+/gu, '').toLowerCase();
}
