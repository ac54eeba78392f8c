import { paragraphFormat } from './formats.ts';
import { forPair } from './memo.ts';
import type { ParagraphFormat } from './model.ts';
import type { List, Lists } from './numbering.ts';
import { overlaid } from './overlaid.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import { type RunProperties, toggles } from './run-properties.ts';
import type { Style, StyleSheet } from './styles.ts';

/** What a table's style gives to the text of one of its cells. */
export interface Layer {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export const noLayer: Layer = { paragraph: {}, run: {} };

/** A paragraph's properties after everything has had its say, and what its runs start from. */
export interface Effective {
  readonly paragraph: ParagraphProperties;
  readonly format: ParagraphFormat;
  readonly list: List | undefined;
  readonly level: number;
  /** What each run takes over, from the weakest to the strongest: defaults, table style, paragraph style. */
  readonly runLayers: readonly [RunProperties, RunProperties, RunProperties];
  /** The three as one. */
  readonly run: RunProperties;
}

/** The order in which formatting wins (ISO 29500-1, 17.7.2). Asked again for the same objects, it gives the same. */
export interface Cascade {
  readonly paragraph: (direct: ParagraphProperties, table: Layer) => Effective;
  readonly run: (paragraph: Effective, direct: RunProperties) => RunProperties;
}

interface StyleEffect {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export function createCascade(styles: StyleSheet, lists: Lists): Cascade {
  const effectOf = forPair((style: Style, inForce: Lists) => styleEffect(styles.chain(style), inForce));
  const noLists: Lists = new Map();
  const characters = new Map<string, RunProperties>();
  const characterOf = (id: string): RunProperties => {
    const known =
      characters.get(id) ?? overlaid({}, ...styles.chain(styles.find('character', id)).map(({ run }) => run));
    characters.set(id, known);
    return known;
  };
  return {
    paragraph: forPair((direct, table) => {
      const style = styles.find('paragraph', direct.style);
      // Taken out of its style's list, a paragraph loses the indents of that list too.
      const effect = style ? effectOf(style, direct.list === '0' ? noLists : lists) : noEffect;
      const list = lists.get(direct.list ?? effect.list ?? '');
      const level = direct.level ?? (direct.list === undefined ? effect.level : undefined) ?? 0;
      const itself = direct.list !== undefined || direct.level !== undefined;
      const numbered = (itself ? list?.levels.get(level)?.paragraph : undefined) ?? {};
      const { paragraphDefaults, runDefaults } = styles;
      const paragraph = overlaid(paragraphDefaults, table.paragraph, effect.paragraph, numbered, direct);
      const runLayers = [runDefaults, table.run, effect.run] as const;
      return {
        paragraph,
        format: paragraphFormat(paragraph, style?.name, runDefaults.sizePt ?? 10),
        list,
        level,
        runLayers,
        run: overlaid(...runLayers),
      };
    }),
    run: forPair((paragraph, direct) => {
      const character = direct.style === undefined ? {} : characterOf(direct.style);
      const run = overlaid(paragraph.run, character, direct);
      const [defaults, table, own] = paragraph.runLayers;
      for (const toggle of toggles) {
        const switched = [table, own, character].filter((layer) => layer[toggle]).length % 2 === 1;
        run[toggle] = direct[toggle] ?? (defaults[toggle] || switched);
      }
      return run;
    }),
  };
}

const noEffect: StyleEffect = { paragraph: {}, run: {}, list: undefined, level: undefined };

/** A style that is in a list has the indents of its level, unless it has its own. */
function styleEffect(chain: readonly Style[], lists: Lists): StyleEffect {
  let paragraph: ParagraphProperties = {};
  let list: string | undefined;
  let level: number | undefined;
  for (const { id, paragraph: own } of chain) {
    list = own.list ?? list;
    const levels = lists.get(list ?? '')?.levels;
    const named = [...(levels ?? [])].find(([, { style }]) => style === id)?.[0];
    level = own.level ?? named ?? level;
    const numbers = own.list !== undefined || own.level !== undefined;
    paragraph = overlaid(paragraph, (numbers ? levels?.get(level ?? 0)?.paragraph : undefined) ?? {}, own);
  }
  return { paragraph, run: overlaid({}, ...chain.map(({ run }) => run)), list, level };
}
