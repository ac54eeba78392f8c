import { type Finding, inOrder } from '../findings/finding.ts';
import { readZip } from '../zip/read.ts';
import { type Deflate, entryOf, zip } from '../zip/write.ts';
import { commentXml, type Signature } from './comment.ts';
import { appendTo, type Edit, edited, insertAt, opened } from './edit.ts';
import { attributeOf, elementsIn, type MarkedElement } from './elements.ts';
import { hostsIn } from './hosts.ts';
import { markParagraph, paragraphWith } from './marks.ts';
import {
  declareType,
  mainPart,
  type Package,
  partNamed,
  putText,
  relate,
  relationshipsFrom,
  textOf,
} from './package.ts';
import { isWord, namingIn, relationshipType } from './word.ts';

/**
 * A copy of a Word file in which each finding is a comment on its paragraph. Parts without comments keep their bytes,
 * and the text around the comments stays as it is written.
 *
 * @param bytes a file that the reader has read
 * @param deflate compresses to raw DEFLATE, always alike
 * @throws when it is no Word file
 */
export function annotate(
  bytes: Uint8Array,
  findings: readonly Finding[],
  signature: Signature,
  deflate: Deflate,
): Uint8Array {
  const read = readZip(bytes);
  if (typeof read === 'string') throw new Error(`the file cannot be unpacked: ${read}`);
  const parts: Package = new Map(read);
  if (findings.length > 0) addComments(parts, inOrder(findings), signature);
  return zip([...parts].map(([path, content]) => entryOf(path, content, deflate)));
}

/** A comment that is to be written: what on, and in which number. */
interface Planned {
  readonly finding: Finding;
  readonly id: number;
  readonly host: MarkedElement | undefined;
}

function addComments(parts: Package, findings: readonly Finding[], signature: Signature): void {
  const main = mainPart(parts);
  const text = main === undefined ? undefined : textOf(parts, main);
  if (main === undefined || text === undefined) throw new Error('the file has no main text');
  const elements = elementsIn(text);
  const comments = commentsPart(parts, main, elements[0]);
  const others = new Map<string, readonly MarkedElement[]>();
  const hosts = hostsIn(main, elements, (part) => {
    const known = others.get(part) ?? elementsIn(textOf(parts, part) ?? '');
    others.set(part, known);
    return known;
  });
  const first = nextId([...elements, ...elementsIn(comments.text)]);
  const planned = findings.map((finding, index) => ({ finding, id: first + index, host: hosts.hostOf(finding) }));
  putText(parts, main, edited(text, markEdits(planned, elements, text)));
  putText(parts, comments.part, withComments(comments.text, planned, elements, main, signature));
  if (comments.isNew) {
    relate(parts, main, relationshipType('comments', elements[0]?.namespace ?? ''), comments.part);
  }
  declareType(parts, comments.part, 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml');
}

function markEdits(planned: readonly Planned[], elements: readonly MarkedElement[], text: string): Edit[] {
  const byHost = new Map<MarkedElement | undefined, number[]>();
  for (const { host, id } of planned) {
    const known = byHost.get(host);
    if (known) known.push(id);
    else byHost.set(host, [id]);
  }
  const places = new Map(elements.map((element, index) => [element, index]));
  return [...byHost].flatMap(([host, ids]) => {
    if (!host) return textlessEdits(ids, elements, text);
    return markParagraph(host, inside(host, elements, places.get(host) ?? elements.length), ids, text);
  });
}

/** @param at where the element stands among all */
function inside(element: MarkedElement, elements: readonly MarkedElement[], at: number): readonly MarkedElement[] {
  let end = at + 1;
  while ((elements[end]?.start ?? element.contentEnd) < element.contentEnd) end++;
  return elements.slice(at + 1, end);
}

/** A text without paragraphs gets one for the comments. */
function textlessEdits(ids: readonly number[], elements: readonly MarkedElement[], text: string): Edit[] {
  const body = elements.find((element) => isWord(element, 'body'));
  if (!body) return [];
  const paragraph = paragraphWith(ids, namingIn(body));
  const { isOneTag, contentStart } = body;
  return [
    isOneTag
      ? { start: contentStart - 2, end: contentStart, text: opened(body, text, paragraph) }
      : insertAt(contentStart, paragraph),
  ];
}

interface CommentsPart {
  readonly part: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** The comments that the file has, or an empty part for them beside the main text. */
function commentsPart(parts: Package, main: string, root: MarkedElement | undefined): CommentsPart {
  const namespace = root?.namespace ?? '';
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"/>`;
  const known = relationshipsFrom(parts, main).find(({ type }) => type === 'comments');
  if (known) {
    const part = partNamed(parts, known.target) ?? known.target;
    return { part, text: textOf(parts, part) ?? empty, isNew: false };
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let number = 2; partNamed(parts, part) !== undefined; number++) part = `${folder}comments${number}.xml`;
  return { part, text: empty, isNew: true };
}

function withComments(
  text: string,
  planned: readonly Planned[],
  elements: readonly MarkedElement[],
  main: string,
  signature: Signature,
): string {
  const [root] = elementsIn(text);
  if (!root) return text;
  const naming = namingIn(root);
  const paragraphs = elements.filter((element) => isWord(element, 'p'));
  const written = planned.map(({ finding, id, host }) => {
    const { word } = finding;
    const isMoved = word !== undefined && (word.part !== main || paragraphs[word.index] !== host);
    return commentXml(finding, id, signature, naming, isMoved);
  });
  return edited(text, [appendTo(root, text, written.join(''))]);
}

/** The first number that no comment has, nor a mark of one. */
function nextId(elements: readonly MarkedElement[]): number {
  const names = ['comment', 'commentRangeStart', 'commentRangeEnd', 'commentReference'];
  const ids = elements
    .filter((element) => names.some((name) => isWord(element, name)))
    .map((element) => Number(attributeOf(element, '(?:[^\\s:=]+:)?id')));
  return ids.reduce((next, id) => (Number.isSafeInteger(id) ? Math.max(next, id + 1) : next), 0);
}
