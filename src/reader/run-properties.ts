import { isElement, type XmlElement } from '../xml/tree.ts';
import { halfPointsPt, isOn, ownValue, twipsPt } from './measure.ts';
import { shadingOf } from './shading.ts';
import type { Theme } from './theme.ts';

/** What one place says of letters: a style, a table style, the run itself. What it is silent about is absent. */
export interface RunProperties {
  ascii?: string;
  hAnsi?: string;
  eastAsia?: string;
  complex?: string;
  sizePt?: number;
  complexSizePt?: number;
  /** Whether it is set as complex script, with the font and size of that. */
  complexScript?: boolean;
  underline?: string;
  doubleStrike?: boolean;
  color?: string;
  highlight?: string;
  /** Empty for none. */
  shading?: string;
  verticalAlign?: string;
  spacingPt?: number;
  /** Id of its character style. */
  style?: string;
  bold?: boolean;
  italic?: boolean;
  allCaps?: boolean;
  smallCaps?: boolean;
  strike?: boolean;
  hidden?: boolean;
}

/** Those that turn each other off when two levels of styles both have them (ISO 29500-1, 17.7.3). */
export const toggles = ['bold', 'italic', 'allCaps', 'smallCaps', 'strike', 'hidden'] as const;

const toggleNames: Readonly<Record<string, (typeof toggles)[number]>> = {
  'w:b': 'bold',
  'w:i': 'italic',
  'w:caps': 'allCaps',
  'w:smallCaps': 'smallCaps',
  'w:strike': 'strike',
  'w:vanish': 'hidden',
};

const nothing: RunProperties = {};

/** @param element `w:rPr` */
export function readRunProperties(element: XmlElement | undefined, theme: Theme): RunProperties {
  if (!element || element.children.length === 0) return nothing;
  const properties: RunProperties = {};
  for (const child of element.children) if (isElement(child)) readInto(properties, child, theme);
  return properties;
}

function readInto(properties: RunProperties, element: XmlElement, theme: Theme): void {
  const value = ownValue(element);
  const toggle = toggleNames[element.name];
  if (toggle) properties[toggle] = isOn(element);
  else if (element.name === 'w:rFonts') readFonts(properties, element, theme);
  else if (element.name === 'w:sz') properties.sizePt = halfPointsPt(value) ?? properties.sizePt;
  else if (element.name === 'w:szCs') properties.complexSizePt = halfPointsPt(value) ?? properties.complexSizePt;
  else if (element.name === 'w:cs' || element.name === 'w:rtl') properties.complexScript = isOn(element);
  else if (element.name === 'w:u') properties.underline = value ?? properties.underline;
  else if (element.name === 'w:dstrike') properties.doubleStrike = isOn(element);
  else if (element.name === 'w:color') properties.color = value ?? properties.color;
  else if (element.name === 'w:highlight') properties.highlight = value;
  else if (element.name === 'w:shd') properties.shading = shadingOf(element);
  else if (element.name === 'w:vertAlign') properties.verticalAlign = value;
  else if (element.name === 'w:spacing') properties.spacingPt = twipsPt(value) ?? properties.spacingPt;
  else if (element.name === 'w:rStyle') properties.style = value;
}

const slots = [
  ['ascii', 'w:ascii', 'w:asciiTheme'],
  ['hAnsi', 'w:hAnsi', 'w:hAnsiTheme'],
  ['eastAsia', 'w:eastAsia', 'w:eastAsiaTheme'],
  ['complex', 'w:cs', 'w:cstheme'],
] as const;

function readFonts(properties: RunProperties, { attributes }: XmlElement, theme: Theme): void {
  for (const [slot, plain, themed] of slots) {
    const font = theme.get(attributes[themed] ?? '') ?? attributes[plain];
    if (font) properties[slot] = font;
  }
}
