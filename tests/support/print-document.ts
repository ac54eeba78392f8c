import type {
  Block,
  Cell,
  Closing,
  Document,
  Inline,
  Item,
  Letterhead,
  Part,
  Row,
  Table,
} from '../../src/document/tree.ts';

/**
 * A document as an outline that reads like the document. Marks are those of a spec: `**bold**`, `*italic*`, `[^1]` for
 * a footnote, `~` for a non-breaking space, `\` before a character that would otherwise be a mark. A place left open
 * for the office is `______`.
 */
export function printDocument(document: Document, width = 110): string {
  const notes = document.footnotes.flatMap((paragraphs, index) =>
    paragraphs.flatMap(({ inlines }, line) =>
      wrap(line === 0 ? `[^${index + 1}] ` : '    ', printInlines(inlines), width),
    ),
  );
  const parts = document.parts.flatMap((part) => [...printPart(part, width), '']);
  const footnotes = notes.length > 0 ? [ruled('footnotes'), '', ...notes, ''] : [];
  return [...parts, ...footnotes].join('\n');
}

/** The blocks of a text, a line for each paragraph, item or row; nothing is wrapped. */
export function printBlocks(blocks: readonly Block[]): string[] {
  return body(blocks, '', Number.POSITIVE_INFINITY);
}

export function printInlines(inlines: readonly Inline[], lineBreak = ' / '): string {
  return inlines.map((inline) => printInline(inline, lineBreak)).join('');
}

function printInline(inline: Inline, lineBreak: string): string {
  switch (inline.tag) {
    case 'text': {
      const mark = `${inline.bold ? '**' : ''}${inline.italic ? '*' : ''}`;
      return mark + printText(inline.text) + [...mark].reverse().join('');
    }
    case 'footnote':
      return `[^${inline.number}]`;
    case 'blank':
      return '______';
    case 'break':
      return lineBreak;
  }
}

function printText(text: string): string {
  return text.replace(/[*~\\]|\[(?=\^)|\{(?=\{)/g, '\\$&').replaceAll('\u00a0', '~');
}

function ruled(name: string): string {
  return `═══ ${name} `.padEnd(60, '═');
}

function printPart(part: Part, width: number): string[] {
  const nature = [part.tag, part.separate && 'file of its own', part.landscape && 'landscape'].filter(Boolean);
  const frame = (name: string, inlines: readonly Inline[] | undefined) =>
    inlines === undefined ? [] : field(name, printInlines(inlines, '\n'), width);
  return [
    ruled(nature.join(', ')),
    '',
    ...frame('signing line', part.signing),
    ...(part.letterhead ? printLetterhead(part.letterhead, width) : []),
    ...field('type', printText(part.label), width),
    ...frame('title', part.title),
    ...frame('attachment', part.attachment),
    ...frame('enacted by', part.enactedBy),
    ...part.bases.flatMap(({ inlines }) => frame('basis', inlines)),
    ...frame('decides', part.decides),
    ...spaced(part.body, width),
    ...(part.closing ? ['', ...printClosing(part.closing, width)] : []),
  ];
}

/** A blank line before everything at the top of a text. */
function spaced(blocks: readonly Block[], width: number): string[] {
  return blocks.flatMap((block) => ['', ...body([block], '', width)]);
}

function field(name: string, text: string, width: number): string[] {
  return text.split('\n').flatMap((line, index) => wrap((index === 0 ? `${name}:` : '').padEnd(14), line, width));
}

function printLetterhead(letterhead: Letterhead, width: number): string[] {
  const { parent, issuer, number, placeAndDate, urgency, circulation, contact } = letterhead;
  const line = (name: string, text: string | undefined) =>
    text === undefined ? [] : field(name, printText(text), width);
  return [
    ...line('parent', parent),
    ...line('issuer', issuer),
    ...line('number', number),
    ...line('place, date', placeAndDate),
    ...line('urgency', urgency),
    ...line('circulation', circulation),
    ...contact.flatMap((text) => line('contact', text)),
  ];
}

function printClosing({ recipients, capacity, otherPost, signer }: Closing, width: number): string[] {
  return [
    'recipients:',
    ...recipients.flatMap((inlines) => wrap('  - ', printInlines(inlines), width)),
    ...capacity.flatMap((inlines) => field('capacity', printInlines(inlines), width)),
    ...(otherPost === undefined ? [] : field('other post', printInlines(otherPost), width)),
    ...field('signer', printInlines(signer), width),
  ];
}

function body(blocks: readonly Block[], indent: string, width: number): string[] {
  return blocks.flatMap((block) => printBlock(block, indent, width));
}

function printBlock(block: Block, indent: string, width: number): string[] {
  switch (block.tag) {
    case 'paragraph':
      return wrap(indent, printInlines(block.inlines), width);
    case 'part':
    case 'section': {
      const heading = wrap(`${indent}${block.number} `, printInlines(block.heading), width);
      return [...heading, ...body(block.children, `${indent}  `, width)];
    }
    case 'list':
      return block.items.flatMap((item) => printItem(item, indent, width));
    case 'table':
      return printTable(block, indent, width);
  }
}

/** The number with the title behind it in brackets, or with the first paragraph behind it, as it is printed. */
function printItem({ number, title, children }: Item, indent: string, width: number): string[] {
  const [first, ...rest] = children;
  const inside = `${indent}  `;
  if (title)
    return [...wrap(`${indent}${number} `, `[${printInlines(title)}]`, width), ...body(children, inside, width)];
  if (first?.tag !== 'paragraph') return [`${indent}${number}`, ...body(children, inside, width)];
  return [...wrap(`${indent}${number} `, printInlines(first.inlines), width), ...body(rest, inside, width)];
}

function printTable({ columns, header, rows }: Table, indent: string, width: number): string[] {
  const aligns = (rows[0] ?? []).flatMap(({ align, columnSpan }) => Array.from({ length: columnSpan }, () => align));
  const shares = columns.map((share, index) => `${Math.round(share * 100)}% ${aligns[index] ?? ''}`.trim());
  return [
    ...header.flatMap((row) => printRow(row, indent, width, false)),
    ...wrap(`${indent}|`, `-- ${shares.join(' -|- ')} --|`, width),
    ...rows.flatMap((row) => printRow(row, indent, width, true)),
  ];
}

function printRow(row: Row, indent: string, width: number, marksBold: boolean): string[] {
  const cells = row.map((cell) => printCell(cell, marksBold));
  return wrap(`${indent}| `, `${cells.join(' | ')} |`, width);
}

function printCell({ paragraphs, columnSpan, rowSpan, bold }: Cell, marksBold: boolean): string {
  const text = paragraphs.map(({ inlines }) => printInlines(inlines)).join(' / ');
  const span = columnSpan > 1 || rowSpan > 1 ? `(${columnSpan}×${rowSpan}) ` : '';
  return span + (bold && marksBold && text !== '' ? `**${text}**` : text);
}

/** A text in lines no longer than the width, the first behind a lead and the others under it. */
function wrap(lead: string, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(lead.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((each) => each.trimEnd());
}
