import { contentRoles, headingRole } from './content.ts';
import type { Line } from './lines.ts';
import { isAttachmentLine } from './patterns.ts';
import type { Role } from './role.ts';

/** The roles of an appendix: its label, its title, the line (Kèm theo …), what it holds. */
export function appendixRoles(lines: readonly Line[], isContentLine: (line: Line) => boolean): Role[] {
  const roles: Role[] = ['appendixLabel'];
  let isOpen = false;
  for (const line of lines.slice(1)) {
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
