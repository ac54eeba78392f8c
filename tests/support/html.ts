import { parseDocument } from '../../src/document/parse.ts';
import type { Block, Document, Part } from '../../src/document/tree.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { printBlocks } from './print-document.ts';

/** What a template's HTML becomes, with everything that was found. */
export function parse(html: string): { document?: Document; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const document = parseDocument(html, 'mau.hbs', (finding) => findings.push(finding));
  return { document, findings };
}

/** The codes and sentences of what is wrong with a template's HTML. */
export function htmlProblems(html: string): string[] {
  return parse(html).findings.map(({ code, message }) => `${code}: ${message}`);
}

/** The parts of HTML that must be without fault. */
export function partsOf(html: string): readonly Part[] {
  const { document, findings } = parse(html);
  if (!document || findings.length > 0) throw new Error(htmlProblems(html).join('\n'));
  return document.parts;
}

/** The text of one article with this content, closed by the `./.` that every text has. */
export function bodyOf(content: string): readonly Block[] {
  return partsOf(`<document><article>${content}</article></document>`).flatMap(({ body }) => body);
}

/** The same in lines, as printed. */
export function linesOf(content: string): string[] {
  return printBlocks(bodyOf(content));
}
