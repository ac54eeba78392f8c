import { charactersOf, childOf, isElement, type XmlElement } from '../xml/tree.ts';
import { addChange, addMark, type Collector, fieldName } from './collector.ts';
import { branchOf } from './content.ts';
import { readRun } from './run.ts';

/**
 * What stands in a paragraph, with tracked changes accepted.
 *
 * @param field the field that what is inside is the result of, where an element says so
 */
export function readInlines(element: XmlElement, collector: Collector, field?: string): void {
  for (const child of element.children) if (isElement(child)) readInline(child, collector, field);
}

function readInline(element: XmlElement, collector: Collector, field: string | undefined): void {
  switch (element.name) {
    case 'w:r':
    case 'm:r':
      readRun(element, collector, field);
      break;
    case 'w:hyperlink':
      readInlines(element, collector, 'HYPERLINK');
      break;
    case 'w:fldSimple':
      readSimpleField(element, collector);
      break;
    case 'w:ins':
      readChanged(element, collector, field, 'insertion');
      break;
    case 'w:moveTo':
      readChanged(element, collector, field, 'move');
      break;
    case 'w:del':
      addChange(collector, 'deletion', collector.text.length, deletedText(element));
      break;
    case 'mc:AlternateContent': {
      const branch = branchOf(element);
      if (branch) readInlines(branch, collector, field);
      break;
    }
    default:
      if (isWrapper(element.name)) readInlines(element, collector, field);
  }
}

function isWrapper(name: string): boolean {
  return wrappers.has(name) || (name.startsWith('m:') && !name.endsWith('Pr'));
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

function readSimpleField(element: XmlElement, collector: Collector): void {
  const field = fieldName(element.attributes['w:instr'] ?? '');
  const before = collector.runs.length;
  readInlines(element, collector, field);
  if (collector.runs.length === before) addMark(collector, collector.effective.run, { field });
}

function readChanged(
  element: XmlElement,
  collector: Collector,
  field: string | undefined,
  kind: 'insertion' | 'move',
): void {
  const before = collector.text.length;
  readInlines(element, collector, field);
  addChange(collector, kind, before, collector.text.slice(before));
}

/** The text of what is deleted. */
export function deletedText(element: XmlElement): string {
  if (element.name === 'w:delText' || element.name === 'w:t') return charactersOf(element);
  if (element.name === 'w:pPr' || element.name === 'w:rPr') return '';
  return element.children.map((child) => (isElement(child) ? deletedText(child) : '')).join('');
}

/** Whether the mark at the end of a paragraph is inserted, deleted, or moved away; `w:p` is given. */
export function markIs(paragraph: XmlElement, change: 'w:ins' | 'w:del' | 'w:moveFrom'): boolean {
  return childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), change) !== undefined;
}
