import type { Entry, Member, Node } from './yaml-node.ts';

/** Where lines of sentences and comments end, in characters. */
const width = 118;

/** @returns the text of a YAML file, two spaces for each level, as the plans of the project are written */
export function yamlText(entries: readonly Entry[]): string {
  return `${mapLines(entries, 0).join('\n')}\n`;
}

/** Comments as lines of a YAML file. */
export function commentLines(notes: readonly string[], indent: number): string[] {
  const room = width - indent - 2;
  return notes
    .flatMap((note) => note.split('\n').flatMap((line) => wrapped(line, room)))
    .map((line) => `${spaces(indent)}# ${line}`.trimEnd());
}

function mapLines(entries: readonly Entry[], indent: number): string[] {
  return entries.flatMap(({ key, value, notes = [], apart }) => [
    ...(apart ? [''] : []),
    ...commentLines(notes, indent),
    ...valueLines(`${spaces(indent)}${key}:`, value, indent + 2),
  ]);
}

function listLines(items: readonly Member[], indent: number): string[] {
  return items.flatMap(({ value, notes = [] }) => {
    const dash = `${spaces(indent)}-`;
    if (value.tag !== 'map' && value.tag !== 'list')
      return [...commentLines(notes, indent), ...valueLines(dash, value, indent + 2)];
    const [inner, rest] = withoutFirstNotes(value);
    const lines =
      inner.tag === 'map'
        ? mapLines(inner.entries, indent + 2)
        : inner.tag === 'list'
          ? listLines(inner.items, indent + 2)
          : [];
    const [first = '', ...others] = lines;
    return [...commentLines([...notes, ...rest], indent), `${dash} ${first.slice(indent + 2)}`, ...others];
  });
}

/** A comment cannot stand between a dash and the first key behind it. */
function withoutFirstNotes(node: Node): [Node, readonly string[]] {
  if (node.tag === 'map') {
    const [first, ...others] = node.entries;
    return first ? [{ tag: 'map', entries: [{ ...first, notes: [] }, ...others] }, first.notes ?? []] : [node, []];
  }
  if (node.tag !== 'list') return [node, []];
  const [first, ...others] = node.items;
  if (!first) return [node, []];
  const [value, inner] = withoutFirstNotes(first.value);
  return [{ tag: 'list', items: [{ value }, ...others] }, [...(first.notes ?? []), ...inner]];
}

function valueLines(head: string, node: Node, indent: number): string[] {
  switch (node.tag) {
    case 'blank':
      return [head];
    case 'raw':
      return [`${head} ${node.text}`];
    case 'word':
      return [`${head} ${scalar(node.text)}`];
    case 'lines':
      return [`${head} |`, ...node.lines.map((line) => `${spaces(indent)}${line}`)];
    case 'prose':
      return [
        `${head} |`,
        ...node.paragraphs.flatMap((text, index) => [
          ...(index > 0 ? [''] : []),
          ...wrapped(text, width - indent).map((line) => `${spaces(indent)}${line}`),
        ]),
      ];
    case 'map':
      return node.entries.length === 0 ? [`${head} {}`] : [head, ...mapLines(node.entries, indent)];
    case 'list':
      return [head, ...listLines(node.items, indent)];
  }
}

/** Words that YAML leaves as they are; every other goes into quotes. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}([{“…](?:[^\s#:]|:(?=\S)|(?<=\S)#| (?=[^\s#]))*$/u.test(text) && !/^[[{]/u.test(text);
  const isWord = /^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain && !isWord && !/\p{Cc}/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Lines of at most so many characters; an expression is not torn. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(/(?:\{\{.*?\}\}|\S)+/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...piece].length <= Math.max(room, narrowest))
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** However deep a sentence stands. */
const narrowest = 40;

function spaces(count: number): string {
  return ' '.repeat(count);
}
