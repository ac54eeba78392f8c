import { isInCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import { isAuthority, isPersonName, isPost, isRecipientsLabel } from './patterns.ts';
import type { Role } from './role.ts';

/** Where the signature and the recipients begin; the number of lines when there are none. */
export function footStart(lines: readonly Line[]): number {
  const label = lines.findLastIndex(({ kind, text }) => kind === 'text' && isRecipientsLabel(text));
  const signed = lines.findLastIndex((line) => line.kind === 'text' && isSignature(line));
  const marks = [label, signed].filter((index) => index >= 0);
  if (marks.length === 0) return lines.length;
  let at = Math.min(...marks);
  // A signature in several lines, or one that the table puts before the recipients: everything of the same table.
  while (at > 0) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || (!isOfOneTable(line, before) && !isSignature(before))) break;
    at--;
  }
  return at;
}

function isSignature(line: Line): boolean {
  if (line.paragraph.container.in === 'cell' && line.paragraph.container.table.bordered) return false;
  return isAuthority(line.text) && isInCapitals(line.text)
    ? true
    : line.side !== 'left' && isPost(line.text) && isApart(line);
}

/** Set as signatures are: in a cell, in a column, or in the middle of an indented line. */
function isApart({ paragraph, side }: Line): boolean {
  return paragraph.container.in !== 'body' || side === 'right' || paragraph.format.alignment !== 'justify';
}

function isOfOneTable(a: Line, b: Line): boolean {
  const [first, second] = [a.paragraph.container, b.paragraph.container];
  return first.in === 'cell' && second.in === 'cell' && first.table === second.table;
}

export function footRoles(lines: readonly Line[]): Role[] {
  const roles: Role[] = [];
  let column: unknown;
  let isListing = false;
  const end = footEnd(lines);
  for (const line of lines.slice(0, end)) {
    if (line.kind !== 'text') {
      roles.push(line.kind);
      continue;
    }
    if (/^[.…\s]+$/u.test(line.text)) roles.push('blank');
    else if (isRecipientsLabel(line.text)) {
      isListing = true;
      column = columnOf(line);
      roles.push('recipientsLabel');
    } else if (isListing && columnOf(line) === column && !isSigning(line) && !isPushedOver(line))
      roles.push(recipientRole(line.text));
    else {
      // Where one stands below the other, whatever comes after the signature has begun belongs to it.
      if (isListing && columnOf(line) === column && isSigning(line)) isListing = false;
      roles.push(signatureRole(line, roles));
    }
  }
  const behind = lines
    .slice(end)
    .map(({ kind, text }): Role => (kind !== 'text' ? kind : isContact(text) ? 'contact' : 'body'));
  return [...withName(lines, roles), ...behind];
}

/** Where the table with the recipients ends; what comes behind it, such as notes on a form, is neither. */
function footEnd(lines: readonly Line[]): number {
  const label = lines.find(({ kind, text }) => kind === 'text' && isRecipientsLabel(text));
  if (label?.paragraph.container.in !== 'cell') return lines.length;
  const signed = lines.findLastIndex((line) => line.kind === 'text' && isSignature(line));
  return (
    Math.max(
      signed,
      lines.findLastIndex((line) => isOfOneTable(line, label)),
    ) + 1
  );
}

/** Which column a line belongs to: its cell, or its half of the page. */
function columnOf(line: Line): unknown {
  const { container } = line.paragraph;
  if (container.in === 'cell') return container.column;
  return line.side === 'right' || isMovedRight(line) ? 'right' : 'left';
}

/** A line that tabs or its alignment set apart from the recipients, with nothing to its left. */
function isMovedRight({ paragraph, area }: Line): boolean {
  return paragraph.format.alignment === 'right' || (paragraph.text.startsWith('\t') && area === paragraph.area);
}

/** Moved to the right-hand column by tabs alone. */
function isPushedOver({ paragraph, text }: Line): boolean {
  return paragraph.text.startsWith('\t') && !/^[-–•+]/u.test(text);
}

function isSigning({ text, side }: Line): boolean {
  return side !== 'left' && (isAuthority(text) || isPost(text)) && isInCapitals(text);
}

function recipientRole(text: string): Role {
  if (/^[-–•+]?\s*Lưu\b/u.test(text)) return 'archive';
  return /^\p{Lu}{1,5}\.\s*\(\d+\)$/u.test(text) ? 'issueCount' : 'recipient';
}

function signatureRole({ text }: Line, before: readonly Role[]): Role {
  if (isAuthority(text)) return 'authority';
  if (isContact(text)) return 'contact';
  if (isInCapitals(text)) return before.at(-1) === 'authority' && !isPost(text) ? 'authority' : 'signerTitle';
  return /^\(.*\)$/u.test(text) ? 'body' : 'otherPost';
}

function isContact(text: string): boolean {
  return /(?:điện thoại|ĐT|email|e-mail|website|fax|địa chỉ)\s*:/iu.test(text);
}

/** The last line of the signature is the name, also where it stands in capitals. */
function withName(lines: readonly Line[], roles: readonly Role[]): Role[] {
  const at = roles.findLastIndex((role) => role === 'otherPost' || role === 'signerTitle');
  const text = lines[at]?.text ?? '';
  const isFirst = !roles.slice(0, at).some((role) => role === 'authority' || role === 'signerTitle');
  if (at < 0 || isFirst || isPost(text) || !isPersonName(text)) return [...roles];
  return roles.map((role, index) => (index === at ? 'signerName' : role));
}
