import { formattedNumber } from './number-formats.ts';
import type { Level, List } from './numbering.ts';
import { symbolText } from './symbols.ts';

/** Counts the paragraphs of lists in the order they come, and says the label of each. */
export type Labels = (list: List, level: number) => string | undefined;

export function createLabels(): Labels {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Map<List, Set<number>>();
  return (list, index) => {
    const level = list.levels.get(index);
    if (!level) return undefined;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    const used = begun.get(list) ?? new Set<number>();
    begun.set(list, used);
    const start = used.has(index) ? undefined : list.starts.get(index);
    used.add(index);
    const before = counts[index];
    counts[index] = start ?? (before === undefined ? (list.starts.get(index) ?? level.start) : before + 1);
    restartBelow(list, index, counts);
    return labelOf(list, level, counts) || undefined;
  };
}

function restartBelow({ levels }: List, index: number, counts: (number | undefined)[]): void {
  for (let below = index + 1; below < counts.length; below++) {
    const after = levels.get(below)?.restart;
    if (after === undefined || index < after) counts[below] = undefined;
  }
}

function labelOf({ levels }: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return symbolText(level.text, level.font);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const named = levels.get(index);
    const format = level.legal && named?.format !== 'none' ? 'decimal' : (named?.format ?? 'decimal');
    return formattedNumber(counts[index] ?? named?.start ?? 1, format);
  });
}
