import { citationsIn, mayCite } from './citations.ts';
import { datesIn, mayDate } from './dates.ts';
import type { OutlineLine } from './outline.ts';
import { mayRefer, referencesIn } from './references.ts';

/** The facts of a line, read once however many rules ask for them. */
export const citationsOf = ofLine(citationsIn, mayCite);
export const referencesOf = ofLine(referencesIn, mayRefer);
export const datesOf = ofLine(datesIn, mayDate);

const none: readonly never[] = [];

/** @param may a quick look at the text; a line that has nothing is not even remembered */
function ofLine<Fact>(
  read: (text: string) => readonly Fact[],
  may: (text: string) => boolean,
): (line: OutlineLine<unknown>) => readonly Fact[] {
  const known = new WeakMap<OutlineLine<unknown>, readonly Fact[]>();
  return (line) => {
    if (!may(line.text)) return none;
    const before = known.get(line);
    if (before !== undefined) return before;
    const facts = read(line.text);
    known.set(line, facts);
    return facts;
  };
}
