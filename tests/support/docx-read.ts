import type { WordFile } from '../../src/reader/model.ts';
import { readDocx } from '../../src/reader/read.ts';
import { assignRoles } from '../../src/roles/assign.ts';
import type { RoledFile } from '../../src/roles/role.ts';

/** A .docx as the reader sees it, with what each passage is. */
export function roledOf(bytes: Uint8Array): RoledFile {
  const reading = readDocx(bytes, 'thu.docx');
  if ('error' in reading) throw new Error(reading.error.message);
  return assignRoles(reading.file);
}

/** Passage by passage: what it is, where it stands, its words with their faces, its footnotes. */
export function printedPassages({ file, documents }: RoledFile): string[] {
  return documents.flatMap(({ kind, type, passages }) => [
    `## ${kind} ${type ?? ''}`,
    ...passages.map(({ role, paragraph, text, runs }) => {
      const { alignment, style, firstLinePt, beforePt, lineSpacing } = paragraph.format;
      const faces = runs.map(
        ({ format: { bold, italic, sizePt } }) => `${bold ? 'B' : ''}${italic ? 'I' : ''}${sizePt}`,
      );
      const notes = paragraph.runs.flatMap(({ footnote }) =>
        footnote === undefined ? [] : [noteText(file, footnote)],
      );
      const place = `${paragraph.container.in} ${alignment} ${style} ${firstLinePt} ${beforePt} ${lineSpacing.value}`;
      return [role, place, text, faces.join(), cellOf(paragraph.container), ...notes].join(' | ');
    }),
  ]);
}

function noteText({ footnotes }: WordFile, id: string): string {
  return `[${(footnotes.get(id) ?? []).map(({ text }) => text).join(' / ')}]`;
}

function cellOf(container: RoledFile['file']['paragraphs'][number]['container']): string {
  if (container.in !== 'cell') return '';
  const { table, row, column } = container;
  const cell = table.rows[row]?.cells.find((candidate) => candidate.column === column);
  return `${row},${column} ${cell?.columns} ${table.rows[row]?.isHeader ? 'header' : ''} ${cell?.continues ? 'continues' : ''}`.trim();
}

/** The widths, in pt, of the columns of every table of content. */
export function columnWidths({ file }: RoledFile): number[] {
  return file.blocks.flatMap((block) => (block.kind === 'table' && block.bordered ? block.columnWidthsPt : []));
}

/** The words that one sees, in the order of the text, those of footnotes behind their paragraphs. */
export function visibleWords({ file }: RoledFile): string[] {
  const notes = [...file.footnotes.values(), ...file.endnotes.values()].flat();
  return [...file.paragraphs, ...notes].flatMap(({ text, runs }) => {
    const shown =
      runs.length > 0
        ? runs
            .filter(({ format }) => !format.hidden)
            .map((run) => run.text)
            .join('')
        : text;
    return wordsOf(shown);
  });
}

/** Words without case, so that capitals and their spelling are one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
