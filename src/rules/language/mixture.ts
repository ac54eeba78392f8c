import type { RoledFile } from '../../roles/role.ts';
import type { Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import { matchesIn } from '../matches.ts';
import { type Prose, placeOf, proseOf, type Stretch } from '../prose.ts';

/** A place where something is written in one of two ways that are both right. */
export interface Way extends Stretch {
  readonly prose: Prose;
  readonly words: string;
}

/** The places of a way in a file; what is set in capitals or quoted counts too. */
export function placesOf(file: RoledFile, way: RegExp): readonly Way[] {
  return proseOf(file).flatMap((prose) =>
    matchesIn(prose.text, way).map(({ 0: words, index }) => ({
      prose,
      words,
      start: index,
      end: index + words.length,
    })),
  );
}

/** One finding, at the first place of the rarer way, where a file has both. */
export function reportMixture(
  [first, second]: readonly [readonly Way[], readonly Way[]],
  report: (violation: Violation<Spot>) => void,
  tell: (
    rare: Way,
    often: Way,
    rares: number,
    oftens: number,
  ) => Pick<Violation<Spot>, 'found' | 'required' | 'remedy'>,
): void {
  const [rare, often] = first.length <= second.length ? [first, second] : [second, first];
  const [one, other] = [rare[0], often[0]];
  if (one && other) report({ where: placeOf(one.prose, one), ...tell(one, other, rare.length, often.length) });
}
