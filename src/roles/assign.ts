import type { WordFile, WordTable } from '../reader/model.ts';
import { appendixRoles } from './appendix.ts';
import { contentRoles } from './content.ts';
import { documentsIn, type Stretch } from './documents.ts';
import { dateIn, isOfParty, numberIn } from './facts.ts';
import { isInCapitals } from './fold.ts';
import { footRoles, footStart } from './foot.ts';
import { headOf } from './letterhead.ts';
import { type Line, linesOf } from './lines.ts';
import { isAuthority, isDocumentNumber, isMotto, isNationalName, isRecipientsLabel } from './patterns.ts';
import type { OfficialDocument, Passage, Role, RoledFile } from './role.ts';

/** What each passage of a file is, and which documents it holds. What is not recognised is body. */
export function assignRoles(file: WordFile): RoledFile {
  const lines = linesOf(file);
  const isContentLine = contentLines(lines);
  const documents = documentsIn(lines).map((stretch, index) => documentOf(stretch, index, isContentLine));
  return { file, documents, isOfParty: isOfParty(lines) };
}

/** Whether a line stands in a table of content, that is in one that is not a letterhead's or a signature's. */
function contentLines(lines: readonly Line[]): (line: Line) => boolean {
  const layout = new Set<WordTable>();
  for (const { text, kind, paragraph } of lines) {
    if (paragraph.container.in !== 'cell' || kind !== 'text' || paragraph.container.table.bordered) continue;
    const isOfFrame =
      isNationalName(text) ||
      isMotto(text) ||
      isDocumentNumber(text) ||
      isRecipientsLabel(text) ||
      (isAuthority(text) && isInCapitals(text));
    if (isOfFrame) layout.add(paragraph.container.table);
  }
  return ({ paragraph: { container } }) => container.in === 'cell' && !layout.has(container.table);
}

function documentOf(stretch: Stretch, index: number, isContentLine: (line: Line) => boolean): OfficialDocument {
  const { lines } = stretch;
  if (stretch.kind === 'appendix')
    return { kind: 'appendix', passages: passages(lines, appendixRoles(lines, isContentLine)) };
  const head = headOf(lines, isContentLine);
  const rest = lines.slice(head.roles.length);
  const foot = footStart(rest);
  const roles = [
    ...head.roles,
    ...withClosing(contentRoles(rest.slice(0, foot), isContentLine)),
    ...footRoles(rest.slice(foot)),
  ];
  const found = passages(lines, roles);
  const isOfAnother = index > 0 || found.some(({ role }) => role === 'attachmentLine');
  const isAttached = isOfAnother && !found.some(({ role }) => role === 'documentNumber');
  const number = numberIn(found);
  const date = dateIn(found);
  return {
    kind: isAttached ? 'attached' : 'issued',
    ...(head.type !== undefined && { type: head.type }),
    ...(number && { number }),
    ...(date && { date }),
    passages: found,
  };
}

function passages(lines: readonly Line[], roles: readonly Role[]): Passage[] {
  return lines.map(({ paragraph, whole, runs, area }, index) => ({
    role: roles[index] ?? 'body',
    paragraph,
    text: whole,
    runs,
    area,
  }));
}

/** The last sentence before the signature. */
function withClosing(roles: readonly Role[]): Role[] {
  const last = roles.findLastIndex((role) => role !== 'blank' && role !== 'rule');
  return roles.map((role, index) => (index === last && role === 'body' ? 'closing' : role));
}
