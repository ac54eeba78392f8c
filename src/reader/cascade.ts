import type { Level, List, Lists } from './numbering.ts';
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
  readonly style: Style | undefined;
  readonly paragraph: ParagraphProperties;
  readonly list: List | undefined;
  readonly level: number;
  /** What each run takes over, from the weakest to the strongest: defaults, table style, paragraph style. */
  readonly runLayers: readonly [RunProperties, RunProperties, RunProperties];
  /** The three as one. */
  readonly run: RunProperties;
}

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

/** The order in which formatting wins (ISO 29500-1, 17.7.2). */
export function createCascade(styles: StyleSheet, lists: Lists): Cascade {
  const effects = new Map<string, StyleEffect>();
  const effectOf = (style: Style | undefined, numbered: boolean): StyleEffect => {
    const key = `${style?.id ?? ''} ${numbered}`;
    const known = effects.get(key) ?? styleEffect(styles.chain(style), numbered ? lists : new Map());
    effects.set(key, known);
    return known;
  };
  const characters = new Map<string, RunProperties>();
  const characterOf = (id: string): RunProperties => {
    const style = styles.find('character', id);
    const known = characters.get(id) ?? overlaid({}, ...styles.chain(style).map(({ run }) => run));
    characters.set(id, known);
    return known;
  };
  return {
    paragraph: (direct, table) => {
      const style = styles.find('paragraph', direct.style);
      const effect = effectOf(
        style,
        direct.list === undefined || !lists.has(direct.list) ? direct.list !== '0' : false,
      );
      const list = lists.get(direct.list ?? effect.list ?? '');
      const level = direct.level ?? (direct.list === undefined ? effect.level : undefined) ?? 0;
      const numbered = direct.list === undefined && direct.level === undefined ? undefined : list?.levels.get(level);
      const runLayers = [styles.runDefaults, table.run, effect.run] as const;
      return {
        style,
        paragraph: overlaid(
          styles.paragraphDefaults,
          table.paragraph,
          effect.paragraph,
          numbered?.paragraph ?? {},
          direct,
        ),
        list,
        level,
        runLayers,
        run: overlaid(...runLayers),
      };
    },
    run: (paragraph, direct) => {
      const character = direct.style === undefined ? {} : characterOf(direct.style);
      const run = overlaid(paragraph.run, character, direct);
      const [defaults, table, own] = paragraph.runLayers;
      for (const toggle of toggles) {
        const switched = [table, own, character].filter((layer) => layer[toggle]).length % 2 === 1;
        run[toggle] = direct[toggle] ?? (defaults[toggle] || switched);
      }
      return run;
    },
  };
}

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
    paragraph = overlaid(paragraph, (numbers && indentsOf(levels?.get(level ?? 0))) || {}, own);
  }
  return { paragraph, run: overlaid({}, ...chain.map(({ run }) => run)), list, level };
}

function indentsOf(level: Level | undefined): ParagraphProperties | undefined {
  return level?.paragraph;
}
