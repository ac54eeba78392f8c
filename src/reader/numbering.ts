import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { integer, isOnIn, valueIn } from './measure.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';

/** A level of a list as it is defined. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** The font of its label, where it says so: bullets are often of Symbol. */
  readonly font: string | undefined;
  /** After which level, from 1, it begins anew; 0 for never, absent for after every level above. */
  readonly restart: number | undefined;
  /** Whether all the numbers in its label are written in digits. */
  readonly legal: boolean;
  readonly paragraph: ParagraphProperties;
  /** Id of the paragraph style that stands for this level. */
  readonly style: string | undefined;
}

export interface List {
  /** What it counts together with: lists made of one definition go on with each other's numbers. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which it begins anew when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

const deepestLevel = 8;

/** How often a list may stand for another one: Word does it once. */
const longestLinks = 10;

/**
 * @param root of `numbering.xml`
 * @param listOfStyle the list that a numbering style stands for
 */
export function readNumbering(root: XmlElement | undefined, listOfStyle: (style: string) => string | undefined): Lists {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const instances = new Map(childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]));
  const definitionOf = (list: string, seen: ReadonlySet<string>): string | undefined => {
    const id = valueIn(instances.get(list), 'w:abstractNumId');
    const style = id === undefined ? undefined : valueIn(definitions.get(id), 'w:numStyleLink');
    const linked = style === undefined ? undefined : listOfStyle(style);
    if (linked === undefined || linked === list || seen.has(linked) || seen.size >= longestLinks) return id;
    return definitionOf(linked, new Set([...seen, list]));
  };
  const known = new Map<string, ReadonlyMap<number, Level>>();
  const levelsOf = (definition: string) => {
    const levels = known.get(definition) ?? levelsIn(definitions.get(definition));
    known.set(definition, levels);
    return levels;
  };
  return new Map(
    [...instances].flatMap(([id, element]): [string, List][] => {
      const definition = definitionOf(id, new Set());
      return definition === undefined ? [] : [[id, listOf(element, definition, levelsOf(definition))]];
    }),
  );
}

function listOf(element: XmlElement, counter: string, levels: ReadonlyMap<number, Level>): List {
  const overrides = childrenOf(element, 'w:lvlOverride');
  if (overrides.length === 0) return { counter, levels, starts: new Map() };
  const own = new Map(levels);
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const index = integer(override.attributes['w:ilvl']);
    if (index === undefined || index < 0 || index > deepestLevel) continue;
    const level = childOf(override, 'w:lvl');
    if (level) own.set(index, levelOf(level));
    const start = integer(valueIn(override, 'w:startOverride'));
    if (start !== undefined) starts.set(index, start);
  }
  return { counter, levels: own, starts };
}

function levelsIn(definition: XmlElement | undefined): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((element) => [integer(element.attributes['w:ilvl']) ?? 0, levelOf(element)]),
  );
}

function levelOf(element: XmlElement): Level {
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes;
  return {
    start: integer(valueIn(element, 'w:start')) ?? 0,
    format: valueIn(element, 'w:numFmt') ?? 'decimal',
    text: valueIn(element, 'w:lvlText') ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    restart: integer(valueIn(element, 'w:lvlRestart')),
    legal: isOnIn(element, 'w:isLgl'),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    style: valueIn(element, 'w:pStyle'),
  };
}
