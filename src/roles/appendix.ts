import { contentRoles, headingRole } from './content.ts';
import type { Line } from './lines.ts';
import { isAttachmentLine, isSigningLine } from './patterns.ts';
import type { Role } from './role.ts';

/** The roles of an appendix: its label, its title, the line (Kèm theo …), what it holds. */
export function appendixRoles(lines: readonly Line[], isContentLine: (line: Line) => boolean): Role[] {
  const label = lines.findIndex(({ kind, text }) => kind === 'text' && !isSigningLine(text));
  const above = lines.slice(0, Math.max(label, 0));
  const roles: Role[] = [...above.map(({ kind }): Role => (kind === 'text' ? 'signingLine' : kind)), 'appendixLabel'];
  let isOpen = false;
  for (const line of lines.slice(roles.length)) {
    const role = titleRole(line, isOpen, isContentLine);
    if (role === undefined) break;
    isOpen = role === 'attachmentLine' && !line.text.includes(')');
    roles.push(role);
  }
  return [...roles, ...contentRoles(lines.slice(roles.length), isContentLine)];
}

function titleRole(line: Line, isOpen: boolean, isContentLine: (line: Line) => boolean): Role | undefined {
  if (line.kind !== 'text') return line.kind;
  if (isContentLine(line)) return undefined;
  if (isOpen || isAttachmentLine(line.text)) return 'attachmentLine';
  const isTitle = line.paragraph.format.alignment === 'center' && headingRole(line.text) === undefined;
  return isTitle ? 'appendixTitle' : undefined;
}
