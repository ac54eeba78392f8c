import { at, childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { switchedOn, valueIn } from './measure.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type RunProperties, readRunProperties } from './run-properties.ts';
import type { Theme } from './theme.ts';

/** A style as it is written, without what it takes over. */
export interface Style {
  readonly id: string;
  readonly kind: string;
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly element: XmlElement;
}

export interface StyleSheet {
  readonly paragraphDefaults: ParagraphProperties;
  readonly runDefaults: RunProperties;
  /** The style of a kind by its id; the default one where there is none of this id. */
  readonly find: (kind: string, id: string | undefined) => Style | undefined;
  /** A style and those it is based on, the foremost ancestor first. */
  readonly chain: (style: Style | undefined) => readonly Style[];
}

/** What Word takes where a file says nothing. */
const bare: RunProperties = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  complex: 'Times New Roman',
  sizePt: 10,
  complexSizePt: 10,
};

/** @param root of `styles.xml` */
export function readStyles(root: XmlElement | undefined, theme: Theme): StyleSheet {
  const styles = new Map<string, Style>();
  const defaults = new Map<string, Style>();
  for (const element of childrenOf(root, 'w:style')) {
    const style = styleOf(element, theme);
    styles.set(style.id, style);
    if (switchedOn(element.attributes['w:default'])) defaults.set(style.kind, style);
  }
  const find = (kind: string, id: string | undefined) => {
    const style = styles.get(id ?? '');
    return style?.kind === kind ? style : defaults.get(kind);
  };
  const chains = new Map<Style, readonly Style[]>();
  const chain = (style: Style | undefined) => {
    if (!style) return [];
    const known = chains.get(style) ?? ancestry(style, styles);
    chains.set(style, known);
    return known;
  };
  const run = readRunProperties(at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), theme);
  return {
    paragraphDefaults: readParagraphProperties(at(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
    runDefaults: { ...bare, ...run },
    find,
    chain,
  };
}

/** Far more than any document has; each of them costs every paragraph that is set in the last. */
const longestChain = 60;

/** A circle of styles ends where it would begin again; so does a style based on one of another kind. */
function ancestry(style: Style, styles: ReadonlyMap<string, Style>): readonly Style[] {
  const chain = new Set<Style>();
  let next: Style | undefined = style;
  while (next && next.kind === style.kind && !chain.has(next) && chain.size < longestChain) {
    chain.add(next);
    next = styles.get(next.basedOn ?? '');
  }
  return [...chain].reverse();
}

function styleOf(element: XmlElement, theme: Theme): Style {
  const { 'w:styleId': id = '', 'w:type': kind = 'paragraph', 'w:customStyle': custom } = element.attributes;
  const name = valueIn(element, 'w:name') ?? id;
  return {
    id,
    kind,
    name: switchedOn(custom) ? name : shownName(name),
    basedOn: valueIn(element, 'w:basedOn'),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr'), theme),
    element,
  };
}

/** Word's own styles stand in the file in small letters: `heading 1`, `toc 1`. */
function shownName(name: string): string {
  const shown = name.replace(/^toc(?= \d)/, 'TOC');
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
