import { childOf, isElement, type XmlElement } from '../xml/tree.ts';
import { type Border, readBorder } from './borders.ts';
import { integer, isOn, ownValue, switchedOn, twipsPt, valueIn } from './measure.ts';
import { shadingOf } from './shading.ts';

/** What one place says of a paragraph. What it is silent about is absent. */
export interface ParagraphProperties {
  /** Id of its style. */
  style?: string;
  /** `0` takes it out of the list its style puts it in. */
  list?: string;
  level?: number;
  alignment?: string;
  leftPt?: number;
  rightPt?: number;
  firstLinePt?: number;
  /** The same in hundredths of a character; where it is not 0 it goes before the points. */
  leftCharacters?: number;
  rightCharacters?: number;
  firstLineCharacters?: number;
  beforePt?: number;
  afterPt?: number;
  /** In hundredths of a line. */
  beforeLines?: number;
  afterLines?: number;
  beforeAuto?: boolean;
  afterAuto?: boolean;
  line?: string;
  lineRule?: string;
  contextualSpacing?: boolean;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  outlineLevel?: number;
  /** Empty for none. */
  shading?: string;
  borderTop?: Border;
  borderBottom?: Border;
  borderLeft?: Border;
  borderRight?: Border;
  /** `w:framePr`: it stands in a frame of its own beside the text. */
  frame?: XmlElement;
}

const switches = {
  'w:contextualSpacing': 'contextualSpacing',
  'w:keepNext': 'keepNext',
  'w:keepLines': 'keepLines',
  'w:pageBreakBefore': 'pageBreakBefore',
} as const;

const switchNames = new Map<string, (typeof switches)[keyof typeof switches]>(Object.entries(switches));
const nothing: ParagraphProperties = {};

/** @param element `w:pPr` */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element || element.children.length === 0) return nothing;
  const properties: ParagraphProperties = {};
  for (const child of element.children) if (isElement(child)) readInto(properties, child);
  return properties;
}

function readInto(properties: ParagraphProperties, element: XmlElement): void {
  const name = switchNames.get(element.name);
  if (name) properties[name] = isOn(element);
  else if (element.name === 'w:pStyle') properties.style = ownValue(element);
  else if (element.name === 'w:jc') properties.alignment = ownValue(element);
  else if (element.name === 'w:ind') readIndents(properties, element);
  else if (element.name === 'w:spacing') readSpacing(properties, element);
  else if (element.name === 'w:shd') properties.shading = shadingOf(element);
  else if (element.name === 'w:outlineLvl') properties.outlineLevel = integer(ownValue(element));
  else if (element.name === 'w:framePr') properties.frame = element;
  else if (element.name === 'w:numPr') {
    properties.list = valueIn(element, 'w:numId');
    properties.level = integer(valueIn(element, 'w:ilvl'));
  } else if (element.name === 'w:pBdr') {
    properties.borderTop = readBorder(childOf(element, 'w:top'));
    properties.borderBottom = readBorder(childOf(element, 'w:bottom'));
    properties.borderLeft = readBorder(childOf(element, 'w:left') ?? childOf(element, 'w:start'));
    properties.borderRight = readBorder(childOf(element, 'w:right') ?? childOf(element, 'w:end'));
  }
}

function readIndents(properties: ParagraphProperties, { attributes }: XmlElement): void {
  const characters = (name: string) => integer(attributes[name]);
  const negative = (value: number | undefined) => (value === undefined ? undefined : -value);
  properties.leftPt = twipsPt(attributes['w:start'] ?? attributes['w:left']);
  properties.rightPt = twipsPt(attributes['w:end'] ?? attributes['w:right']);
  // Where both are given, hanging goes before firstLine (17.3.1.12).
  properties.firstLinePt = negative(twipsPt(attributes['w:hanging'])) ?? twipsPt(attributes['w:firstLine']);
  properties.leftCharacters = characters('w:startChars') ?? characters('w:leftChars');
  properties.rightCharacters = characters('w:endChars') ?? characters('w:rightChars');
  properties.firstLineCharacters = negative(characters('w:hangingChars')) ?? characters('w:firstLineChars');
}

function readSpacing(properties: ParagraphProperties, { attributes }: XmlElement): void {
  const automatic = (value: string | undefined) => (value === undefined ? undefined : switchedOn(value));
  properties.beforePt = twipsPt(attributes['w:before']);
  properties.afterPt = twipsPt(attributes['w:after']);
  properties.beforeLines = integer(attributes['w:beforeLines']);
  properties.afterLines = integer(attributes['w:afterLines']);
  properties.beforeAuto = automatic(attributes['w:beforeAutospacing']);
  properties.afterAuto = automatic(attributes['w:afterAutospacing']);
  properties.line = attributes['w:line'];
  properties.lineRule = attributes['w:lineRule'];
}
