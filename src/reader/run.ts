import { charactersOf, childOf, findFirst, isElement, type XmlElement } from '../xml/tree.ts';
import { addDrawing, addMark, addText, type Collector, fieldName } from './collector.ts';
import { branchOf } from './content.ts';
import type { RunProperties } from './run-properties.ts';
import { symbolOf, symbolText } from './symbols.ts';

/** @param field the field that an element around says it is the result of */
export function readRun(element: XmlElement, collector: Collector, field: string | undefined): void {
  const { context } = collector.story;
  const own = childOf(element, 'w:rPr');
  const properties = context.cascade.run(collector.effective, context.runProperties(own));
  if (childOf(own, 'w:rPrChange')) collector.formatChanged = true;
  readContent(element, { collector, properties, field });
}

interface Run {
  readonly collector: Collector;
  readonly properties: RunProperties;
  readonly field: string | undefined;
}

function readContent(element: XmlElement, run: Run): void {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const shown = shownText(child, run);
    if (shown !== undefined) text += shown;
    else {
      addShown(run, text);
      text = '';
      readMarkup(child, run);
    }
  }
  addShown(run, text);
}

/** @returns nothing where the element is more than text */
function shownText(element: XmlElement, { properties }: Run): string | undefined {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return symbolText(writtenText(element), properties.ascii);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(Number.parseInt(element.attributes['w:char'] ?? '0', 16) || 0, element.attributes['w:font']);
    case 'w:br':
      return ['page', 'column'].includes(element.attributes['w:type'] ?? '') ? undefined : '\n';
    default:
      return undefined;
  }
}

/** Spaces at the ends count only where the file says so; a line feed of the XML is none of the text. */
function writtenText(element: XmlElement): string {
  const text = charactersOf(element).replace(/[\t\r\n]/g, ' ');
  return element.attributes['xml:space'] === 'preserve' || element.name === 'm:t' ? text : text.replace(/^ +| +$/g, '');
}

function readMarkup(element: XmlElement, run: Run): void {
  const { collector, properties } = run;
  const { fields } = collector.story;
  switch (element.name) {
    case 'w:fldChar':
      readFieldCharacter(element, run);
      break;
    case 'w:instrText': {
      const open = fields.at(-1);
      if (open && !open.inResult) open.instruction += charactersOf(element);
      break;
    }
    case 'w:pgNum':
      addMark(collector, properties, { field: 'PAGE' });
      break;
    case 'w:footnoteReference':
      if (isShown(run)) addMark(collector, properties, { footnote: element.attributes['w:id'] ?? '' });
      break;
    case 'w:endnoteReference':
      if (isShown(run)) addMark(collector, properties, { endnote: element.attributes['w:id'] ?? '' });
      break;
    case 'w:commentReference':
      collector.comments++;
      break;
    case 'w:br':
      if (element.attributes['w:type'] === 'page') collector.breakAtEnd = true;
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (isShown(run) && !properties.hidden) addDrawing(collector, element);
      break;
    case 'w:ruby': {
      const base = findFirst(element, 'w:rubyBase');
      for (const inner of base?.children ?? []) if (isElement(inner)) readContent(inner, run);
      break;
    }
    case 'mc:AlternateContent': {
      const branch = branchOf(element);
      if (branch) readContent(branch, run);
      break;
    }
  }
}

/** What stands in the instruction of a field is not shown, nor is what a field inside it results in. */
function isShown({ collector }: Run): boolean {
  const open = collector.story.fields.at(-1);
  return open === undefined || (open.inResult && open.around);
}

function addShown(run: Run, text: string): void {
  if (text === '' || !isShown(run)) return;
  const open = run.collector.story.fields.at(-1);
  if (open) open.shown = true;
  addText(run.collector, text, run.properties, open ? fieldName(open.instruction) : run.field);
}

function readFieldCharacter(element: XmlElement, run: Run): void {
  const { collector, properties } = run;
  const { fields, fieldStarts } = collector.story;
  const kind = element.attributes['w:fldCharType'];
  const open = fields.at(-1);
  if (kind === 'begin' && fieldStarts.has(element))
    fields.push({ instruction: '', inResult: false, around: isShown(run), shown: false });
  else if (kind === 'separate' && open) open.inResult = true;
  else if (kind === 'end' && open) {
    fields.pop();
    const outer = fields.at(-1);
    if (outer && open.shown) outer.shown = true;
    if (!open.shown && isShown(run)) addMark(collector, properties, { field: fieldName(open.instruction) });
  }
}
