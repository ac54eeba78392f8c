import { type BaseXmlComponent, Document, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { elementXml } from './xml.ts';

/**
 * What `docx` writes with places left open. To make objects and then XML of every paragraph costs more than all other
 * work on a document together, and paragraphs differ in little but their words: so `docx` writes each form once, with a
 * mark where the words go.
 *
 * What stands in a file is a string from here on: WordprocessingML of paragraphs and tables, or of the runs of one
 * paragraph.
 */

/** Stands where something is still to come; no document has this letter. */
export const mark = '\u{e000}';

type Form = readonly [before: string, behind: string];

const paragraphForms = new Map<string, Form>();
const runForms = new Map<string, Form>();

/** What `docx` makes of one of its components. */
export function xmlOf(component: BaseXmlComponent): string {
  file ??= new Document({ sections: [] });
  return elementXml(component.prepForXml({ file, viewWrapper: file.Document, stack: [] }));
}

/** `docx` wants to know a file, though nothing that is written here depends on it. */
let file: Document | undefined;

/**
 * A paragraph.
 *
 * @param format one of a few: each is kept, so lengths that the words decide are put in afterwards
 * @param runs its content
 */
export function paragraph(format: Omit<IParagraphOptions, 'children' | 'text' | 'run'>, runs: string): string {
  const key = JSON.stringify(format);
  const form =
    paragraphForms.get(key) ?? around(xmlOf(new TextRun(mark)), xmlOf(new Paragraph({ ...format, text: mark })));
  paragraphForms.set(key, form);
  return form[0] + runs + form[1];
}

/**
 * A run.
 *
 * @param format one of a few
 * @param content what stands in it where its text goes, as XML
 */
export function run(format: Omit<IRunOptions, 'children' | 'text'>, content: string): string {
  const key = JSON.stringify(format);
  const form = runForms.get(key) ?? around(mark, xmlOf(new TextRun({ ...format, text: mark })));
  runForms.set(key, form);
  return form[0] + content + form[1];
}

/** A paragraph to stand where the content of a file or of a cell is still to come. */
export function openContent(): Paragraph[] {
  return [new Paragraph(mark)];
}

/** What stands around the paragraphs of `openContent`: one piece more than there are of these. */
export function aroundContent(xml: string): string[] {
  return xml.split(xmlOf(new Paragraph(mark)));
}

/** @param contents one fewer than there are pieces around them */
export function fill(pieces: readonly string[], contents: readonly string[]): string {
  return pieces.map((piece, index) => piece + (contents[index] ?? '')).join('');
}

/** @returns what stands before and behind something in XML */
export function around(something: string, xml: string): Form {
  const at = xml.indexOf(something);
  return [xml.slice(0, at), xml.slice(at + something.length)];
}
