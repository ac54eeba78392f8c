import type { PartialDate } from '../decree30/dates.ts';
import { addressesOf } from '../outline/addresses.ts';
import { bareHeading, bodiesOf } from '../outline/bodies.ts';
import { type DocumentKind, lineOf, type OutlineDocument, type OutlineLine, type Role } from '../outline/outline.ts';
import { agencyAt } from '../registry/agencies.ts';
import { keyOf, tokensOf, yearless } from './likeness.ts';

/** What a change is about; the order of the table. */
export const topics = [
  'frame',
  'basis',
  'section',
  'target',
  'body',
  'duty',
  'text',
  'row',
  'recipient',
  'signature',
] as const;
export type Topic = (typeof topics)[number];

/** Where something stands, for people. */
export interface Place {
  /** `Phụ lục I`, where it stands in one. */
  readonly appendix?: string;
  /** `điểm a khoản 2 Mục III`. */
  readonly address?: string;
  /** Under which headings: the body, or the section and the clause. */
  readonly headings?: string;
}

/** One thing that a document says, to be looked for in another version of it. */
export interface Statement {
  readonly topic: Topic;
  readonly document: DocumentKind;
  readonly role: Role;
  readonly text: string;
  /** The same for texts that differ in nothing that matters. */
  readonly key: string;
  /** The key with every year as any other. */
  readonly yearless: string;
  readonly tokens: readonly string[];
  /** What a target or a row of a table is called, whatever its figures are. */
  readonly name?: string;
  /** The body whose duty it is, or the section it stands in. */
  readonly container?: Statement;
  readonly place: Place;
  /** What it was read from. */
  readonly line: OutlineLine<unknown>;
}

/** What one document of a file says, in its order; a line of form that is always alike says nothing. */
export function statementsOf(document: OutlineDocument<unknown>): Statement[] {
  const found: Statement[] = [];
  let section: Statement | undefined;
  let body: { readonly statement: Statement; readonly role: Role } | undefined;
  let heading: OutlineLine<unknown> | undefined;
  const rows = rowsIn(document.lines);
  const appendix = document.kind === 'appendix' ? lineOf(document, 'appendixLabel')?.label : undefined;
  const addresses = addressesOf(document);
  const signature = document.lines.filter(({ role }) => role === 'signature');
  for (const line of document.lines) {
    const { role } = line;
    if (silent.has(role)) continue;
    const add = (topic: Topic, text: string, container?: Statement, name?: string): Statement | undefined => {
      const words = text.replace(listNumber, '').replace(openPlace, ' … ').trim();
      if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
      const above = container?.topic === 'section' ? [container.text, heading?.text] : [container?.text];
      const headings = above.filter((one) => one !== undefined).join(' – ');
      const address = addresses.get(line);
      const place = { ...(appendix && { appendix }), ...(address && { address }), ...(headings && { headings }) };
      const statement = made(topic, document.kind, line, words, container, place, name);
      found.push(statement);
      return statement;
    };
    if (role === 'section' || role === 'part') {
      body = undefined;
      heading = undefined;
      section = add('section', line.text) ?? section;
    } else if (role === 'cell') {
      const row = rows.get(line);
      if (row) add('row', row.text, section, row.name);
    } else if (role === 'signature') {
      if (line === signature[0])
        add(
          'signature',
          signature
            .map(({ text }) => text.trim())
            .filter(hasLetters)
            .join(' – '),
        );
    } else if (topicsOfFrame[role]) add(topicsOfFrame[role], line.text);
    else {
      if (role === 'closing' || (body && rank(role) <= rank(body.role))) body = undefined;
      const isBody = line.isHeading === true && !body && namesBody(line.text);
      if (heading && rank(role) <= rank(heading.role)) heading = undefined;
      const inTargets = /mục tiêu|chỉ tiêu/i.test(`${section?.text} ${heading?.text}`);
      if (isBody) {
        const statement = add('body', line.text, section);
        if (statement) body = { statement, role };
      } else add(body ? 'duty' : inTargets ? 'target' : 'text', line.text, body?.statement ?? section);
      if (line.isHeading && !isBody) heading = line;
    }
  }
  return found;
}

function made(
  topic: Topic,
  document: DocumentKind,
  line: OutlineLine<unknown>,
  text: string,
  container: Statement | undefined,
  place: Place,
  rowName: string | undefined,
): Statement {
  const key = keyOf(text, caseless.has(line.role));
  const statement = {
    topic,
    document,
    role: line.role,
    text,
    key,
    yearless: yearless(key),
    tokens: tokensOf(text),
    place,
    line,
  };
  const [, target] = topic === 'target' ? (/^([^:]{3,120}):\s/.exec(text) ?? []) : [];
  const name = rowName ?? target;
  return {
    ...statement,
    ...(name && { name: keyOf(name, true) }),
    ...(container && { container }),
  };
}

/** `(1)`, which a Word file may have typed; the order is no change. */
const listNumber = /^\(\d+\)\s+/;

/** What is left open for a hand to fill. */
const openPlace = /\s{3,}/g;

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

interface RowText {
  readonly text: string;
  /** The first of its cells that is made of words. */
  readonly name: string;
}

/**
 * Each row of a table as one line, under its first cell: what it is about, and every other cell behind the heading of
 * its column. A number that only counts the rows is left out.
 */
function rowsIn(lines: readonly OutlineLine<unknown>[]): Map<OutlineLine<unknown>, RowText> {
  const headings = headingsIn(lines);
  const rows = new Map<string, OutlineLine<unknown>[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const key = `${line.cell.table} ${line.cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return new Map(
    [...rows.values()].flatMap((cells): [OutlineLine<unknown>, RowText][] => {
      const said = cells.filter(({ text, cell }) => text !== '' && !(cell?.column === 0 && /^\d+\.?$/.test(text)));
      const [first] = said;
      if (!first) return [];
      const named = Math.max(
        0,
        said.findIndex(({ text }) => /\p{L}{2}/u.test(text)),
      );
      const lead = said.slice(0, named + 1).map(({ text }) => text);
      const rest = said.slice(named + 1).map((line) => labelled(line, headings));
      const text = [lead.join(' '), ...(rest.length > 0 ? [rest.join('; ')] : [])].join(' – ');
      return [[first, { text, name: said[named]?.text ?? '' }]];
    }),
  );
}

/** The heading of each column, the innermost where there are several above each other, by table and column. */
function headingsIn(lines: readonly OutlineLine<unknown>[]): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const { cell, text } of lines) {
    if (!cell?.isHeader || text === '') continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      headings.set(`${cell.table} ${column}`, text);
  }
  return headings;
}

function labelled({ cell, text }: OutlineLine<unknown>, headings: ReadonlyMap<string, string>): string {
  const heading = cell && !cell.isHeader ? headings.get(`${cell.table} ${cell.column}`) : undefined;
  return heading === undefined ? text : `${heading}: ${text}`;
}

/** What says nothing of its own: tên loại, the label of an appendix, “(Kèm theo …)”, “QUYẾT ĐỊNH:”. */
const silent: ReadonlySet<Role> = new Set(['documentType', 'appendixLabel', 'attachment', 'decides'] satisfies Role[]);

const topicsOfFrame: Partial<Record<Role, Topic>> = {
  parentBody: 'frame',
  issuer: 'frame',
  number: 'frame',
  placeAndDate: 'frame',
  abstract: 'frame',
  enactedBy: 'frame',
  legalBasis: 'basis',
  recipient: 'recipient',
};

/** Where capitals are a matter of form. */
export const caseless: ReadonlySet<Role> = new Set([
  'parentBody',
  'issuer',
  'abstract',
  'enactedBy',
  'section',
  'part',
  'signature',
] satisfies Role[]);

const ranks: Partial<Record<Role, number>> = { article: 1, clause: 2, subclause: 3, point: 4 };

function rank(role: Role): number {
  return ranks[role] ?? 9;
}

/** Whether a heading is the name of a body or of several, to which duties follow. */
function namesBody(heading: string): boolean {
  const bare = bareHeading(heading);
  return bodiesOf(heading).length > 0 || agencyAt(bare, anyDay) !== undefined || looksLikeBody.test(bare);
}

/** It does not matter which: a body that has ended is one too. */
const anyDay: PartialDate = { year: 2025 };

const looksLikeBody =
  /^(?:(?:Các|Thủ trưởng|Giám đốc|Chủ tịch|Công chức) )*(?:[Ss]ở|[Bb]an|Ủy ban|UBND|Văn phòng|Công an|Phòng|Trung tâm|Mặt trận|Hội|Cục|Chi cục|[Cc]ơ quan|[Đđ]ơn vị)(?![A-Za-zÀ-ỹ])(?!.*[.;] \p{Lu})/u;
