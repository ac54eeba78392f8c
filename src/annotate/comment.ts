import type { Finding } from '../findings/finding.ts';
import { headings, namedSource, sectionOf } from '../findings/section.ts';
import { spotOf, visible } from '../findings/word-place.ts';
import { escapeXml, type Naming } from './word.ts';

export interface Signature {
  /** In whose name the comments stand. */
  readonly author: string;
  /** ISO 8601 date and time; without it Word shows none. */
  readonly date?: string;
}

/**
 * A finding as a comment of Word.
 *
 * @param movedFrom whether the comment stands on another paragraph than the one that is meant
 */
export function commentXml(
  finding: Finding,
  id: number,
  { author, date }: Signature,
  { prefix: w, declaration }: Naming,
  movedFrom: boolean,
): string {
  const [first = '', ...rest] = commentLines(finding, movedFrom);
  const when = date === undefined ? '' : ` ${w}:date="${escapeXml(date)}"`;
  const by = `${w}:author="${escapeXml(author)}"${when} ${w}:initials="${escapeXml(initials(author))}"`;
  const paragraph = (content: string) =>
    `<${w}:p><${w}:pPr><${w}:spacing ${w}:before="0" ${w}:after="0" ${w}:line="240" ${w}:lineRule="auto"/>` +
    `<${w}:ind ${w}:left="0" ${w}:right="0" ${w}:firstLine="0"/><${w}:jc ${w}:val="left"/></${w}:pPr>${content}</${w}:p>`;
  const run = (text: string, format = '') =>
    `<${w}:r><${w}:rPr>${format}<${w}:sz ${w}:val="20"/><${w}:szCs ${w}:val="20"/></${w}:rPr>` +
    `<${w}:t xml:space="preserve">${escapeXml(text)}</${w}:t></${w}:r>`;
  return (
    `<${w}:comment${declaration} ${w}:id="${id}" ${by}>` +
    paragraph(`<${w}:r><${w}:annotationRef/></${w}:r>${run(first, `<${w}:b/>`)}`) +
    rest.map((line) => paragraph(run(line))).join('') +
    `</${w}:comment>`
  );
}

/** What a comment says: fault, where it is if not here, requirement, clause, remedy. */
function commentLines(finding: Finding, movedFrom: boolean): string[] {
  const { code, message, required, source, hint, byOffice, word } = finding;
  const { level, title, ...heading } = headings[sectionOf(finding)];
  const mark = level ? `[${code}, ${level} – ${title.toLocaleLowerCase('vi')}]` : `[${code}]`;
  const lines = [
    `${mark} ${message}`,
    ...(movedFrom && word ? [`Chỗ: ${spotOf(word)}${word.words === '' ? '' : `: “${word.words}”`}`] : []),
    ...(required ? [`${heading.required}: ${required}`] : []),
    ...(source ? [`${heading.source}: ${namedSource(source)}`] : []),
    ...(byOffice && level ? [`Mức: ${level} theo cấu hình của cơ quan: ${byOffice.reason}`] : []),
    ...(hint ? [`Cách sửa: ${hint}`] : []),
  ];
  return lines.map(visible);
}

/** The first letters of the last three words. */
function initials(author: string): string {
  const words = author.split(/\s+/u).filter((word) => word !== '');
  return words
    .slice(-3)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}
