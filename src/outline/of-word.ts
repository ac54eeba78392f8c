import { documentTypes } from '../decree30/document-types.ts';
import { readDate } from '../decree30/letterhead-lines.ts';
import type { WordParagraph } from '../reader/model.ts';
import { composed } from '../roles/composed.ts';
import { typeOf } from '../roles/documents.ts';
import { appendixLabelIn } from '../roles/patterns.ts';
import type { OfficialDocument, Passage, Role as PassageRole, RoledFile } from '../roles/role.ts';
import { at, type Spot, wholeFile } from '../roles/spot.ts';
import { isBold } from '../roles/typography.ts';
import { type CellPlaces, cellPlaces } from './cell-places.ts';
import { numberOf } from './letterhead.ts';
import { nest } from './nest.ts';
import {
  type DocumentKind,
  type Outline,
  type OutlineDocument,
  type OutlineLine,
  plainText,
  type Role,
} from './outline.ts';

type Line = OutlineLine<Spot>;

/** The outline of a file that was read: typed numbers count as labels, as those do that Word writes. */
export function outlineOfWord({ file, documents }: RoledFile): Outline<Spot> {
  const shown = new Set<string>();
  const notesOf = (paragraph: WordParagraph): Line[] =>
    paragraph.runs.flatMap(({ footnote }) => {
      if (footnote === undefined || shown.has(footnote)) return [];
      shown.add(footnote);
      return (file.footnotes.get(footnote) ?? []).map(
        (note): Line => ({ role: 'footnote', text: plainText(composed(note).text.trim()), where: { paragraph: note } }),
      );
    });
  return { documents: documents.map((document) => outlineDocument(document, notesOf)) };
}

function outlineDocument(
  document: OfficialDocument,
  notesOf: (paragraph: WordParagraph) => Line[],
): OutlineDocument<Spot> {
  const lines: Line[] = [];
  const cells = cellPlaces();
  let pieces: string[] = [];
  const finish = () => {
    const last = lines.at(-1);
    if (last && pieces.length > 1) {
      lines[lines.length - 1] = { ...last, text: pieces.filter((piece) => piece !== '').join(' ') };
    }
    pieces = [];
  };
  for (const passage of document.passages) {
    const last = lines.at(-1);
    const line = lineFrom(passage, cells);
    if (!line) continue;
    if (last && goesOn(last, line)) pieces.push(line.text);
    else {
      finish();
      lines.push(line);
      pieces = [line.text];
    }
    const notes = notesOf(passage.paragraph);
    if (notes.length > 0) finish();
    for (const note of notes) lines.push(note);
  }
  finish();
  const textOf = (role: Role) => lines.find((line) => line.role === role)?.text;
  const number = numberOf(textOf('number') ?? '');
  const date = readDate(textOf('placeAndDate') ?? '');
  const first = document.passages.find(({ role }) => role === 'documentType' || role === 'appendixLabel');
  return {
    kind: kindOf(document),
    where: first ? at(first) : wholeFile,
    ...(number && { number }),
    ...(date && { date }),
    lines,
    tree: nest(lines),
  };
}

function kindOf({ kind, type }: OfficialDocument): DocumentKind {
  if (kind === 'appendix') return 'appendix';
  if (type === documentTypes.plan.name) return kind === 'attached' ? 'attachedPlan' : 'plan';
  return type === documentTypes.decision.name ? 'decision' : 'other';
}

/** Twenty pages without a paragraph: of what comes behind that, nothing is judged. */
const longestText = 50_000;

/** What the outline calls a role; one that is not here says nothing of the content. */
const outlineRoles: Partial<Record<PassageRole, Role>> = {
  parentBody: 'parentBody',
  issuer: 'issuer',
  documentNumber: 'number',
  placeAndDate: 'placeAndDate',
  documentType: 'documentType',
  abstract: 'abstract',
  appendixLabel: 'appendixLabel',
  appendixTitle: 'abstract',
  attachmentLine: 'attachment',
  enactedBy: 'enactedBy',
  legalBasis: 'legalBasis',
  enactment: 'decides',
  partLabel: 'part',
  partTitle: 'part',
  article: 'article',
  section: 'section',
  clause: 'clause',
  subclause: 'subclause',
  point: 'point',
  bullet: 'bullet',
  body: 'body',
  closing: 'closing',
  recipient: 'recipient',
  archive: 'recipient',
  authority: 'signature',
  signerTitle: 'signature',
  otherPost: 'signature',
  signerName: 'signature',
  tableText: 'cell',
};

function lineFrom(passage: Passage, placeOf: CellPlaces): Line | undefined {
  const role = outlineRoles[passage.role];
  if (role === undefined) return undefined;
  const where = at(passage);
  const text = plainText(passage.text.slice(0, longestText));
  if (role === 'cell') return cellLine(passage, text, placeOf);
  if (passage.role === 'appendixLabel') return { role, label: appendixLabelIn(text)?.label ?? text, text: '', where };
  if (passage.role === 'documentType') return { role, text: typeOf(text) ?? text, where };
  if (passage.role === 'partTitle') return { role, text, where, isHeading: true };
  const label = labels[role]?.exec(text)?.[0];
  if (label === undefined) return { role, text: role === 'recipient' ? text.replace(/^[-–•+]\s*/u, '') : text, where };
  const rest = text.slice(label.length).trim();
  const isHeading = role === 'section' || role === 'part' || (role !== 'bullet' && isBold(passage));
  return { role, label: label.trim(), text: rest, where, ...(isHeading && { isHeading }) };
}

/** What stands before the words of a numbered line, as it is printed. */
const labels: Partial<Record<Role, RegExp>> = {
  part: /^Phần\s+(?:thứ\s+)?[\p{L}\d]+\s*[.:]?/iu,
  article: /^Điều\s+\d+\s*[.:]/iu,
  section: /^[IVXLC]+\s*[.)/–-]/u,
  clause: /^\d+\s*[.)/]/u,
  subclause: /^\d+(?:\.\d+)+\.?/u,
  point: /^\p{Ll}{1,2}\s*[.)/]/u,
  bullet: /^[-–—+•*▪●o]/u,
};

/** A title, an issuer or a line (Kèm theo …) in several lines is one; so are a cell's paragraphs, and Phần with its title. */
function goesOn(last: Line, line: Line): boolean {
  if (last.role !== line.role) return false;
  if (line.role === 'cell') return isSameCell(last, line);
  if (line.role === 'part') return line.label === undefined;
  return line.role === 'abstract' || line.role === 'issuer' || line.role === 'parentBody' || line.role === 'attachment';
}

function isSameCell({ cell: a }: Line, { cell: b }: Line): boolean {
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column;
}

function cellLine(passage: Passage, text: string, placeOf: CellPlaces): Line | undefined {
  const { container } = passage.paragraph;
  if (container.in !== 'cell') return undefined;
  return { role: 'cell', text, where: at(passage), cell: placeOf(container) };
}
