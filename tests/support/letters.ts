import { assignRoles } from '../../src/roles/assign.ts';
import type { RoledFile } from '../../src/roles/role.ts';
import { type Made, p, r, readMade } from './docx-made.ts';

/** Official documents as people make them in Word by hand, each with another kind of letterhead. */

const bold = '<w:b/>';
const centred = '<w:jc w:val="center"/>';

export const centredBold = (text: string) => p(text, { pPr: centred, rPr: bold });

/** Two columns that a tab divides. */
export function tabbed(left: string, right: string): string {
  return `<w:p>${r(left, bold)}<w:r><w:tab/></w:r>${r(right, bold)}</w:p>`;
}

/** Two cells without borders, each with its lines. */
export function columns(left: readonly string[], right: readonly string[]): string {
  const cell = (width: number, lines: readonly string[]) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map((line) => centredBold(line)).join('')}</w:tc>`;
  return `<w:tbl><w:tblGrid><w:gridCol w:w="3800"/><w:gridCol w:w="5200"/></w:tblGrid><w:tr>${cell(3800, left)}${cell(5200, right)}</w:tr></w:tbl>`;
}

/** A text box at a distance from the left margin, in points. */
export function box(leftPt: number, lines: readonly string[]): string {
  const style = `position:absolute;margin-left:${leftPt}pt;margin-top:0;width:215pt;height:70pt`;
  const content = lines.map((line) => centredBold(line)).join('');
  return `<w:p><w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
}

/** A paragraph for each line. */
export const lines = (...texts: readonly string[]) => texts.map((text) => p(text)).join('');

export function roledOf(document: string, made: Omit<Made, 'document'> = {}): RoledFile {
  return assignRoles(readMade({ document, ...made }));
}

/** Each line with what it is, without blank ones. */
export function rolesOf(document: string, made: Omit<Made, 'document'> = {}): string[] {
  return roledOf(document, made).documents.flatMap(({ passages }) =>
    passages.filter(({ role }) => role !== 'blank').map(({ role, text }) => `${role}: ${text}`),
  );
}
