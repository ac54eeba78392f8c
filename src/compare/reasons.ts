import { dateInFigures, dayAfter, type PartialDate } from '../decree30/dates.ts';
import { type EndedName, endedIn } from '../registry/ended.ts';

/**
 * Why words had to change, as far as the registry knows: a body, a unit or a law that the old text names has ended, and
 * the new text names its successor.
 *
 * @param date of the new version
 */
export function reasonFor(old: string, now: string, date: PartialDate): string | undefined {
  const reasons = endedIn(old.normalize('NFC'), date).flatMap((ended) => {
    if (has(now, ended.found)) return [];
    const successor = ended.successors.find(({ name }) => has(now, name) && !has(old, name));
    return successor ? [sentence(ended, [successor.name])] : [];
  });
  return reasons.length > 0 ? [...new Set(reasons)].join(' ') : undefined;
}

/** Why a body is no longer there: it has ended, and the work went to bodies that may long have been there. */
export function reasonGone(name: string, date: PartialDate): string | undefined {
  const [ended] = endedIn(name.normalize('NFC'), date);
  return ended && ended.successors.length > 0
    ? sentence(
        ended,
        ended.successors.map((successor) => successor.name),
      )
    : undefined;
}

function sentence({ found, to, source, certainty }: EndedName, successors: readonly string[]): string {
  const ground = certainty === 'high' && /^(?:Nghị|Luật|Quyết)/.test(source) ? ` (${source})` : '';
  return `Từ ngày ${dateInFigures(dayAfter(to))} không còn ${found}, nay là ${successors.join('; ')}${ground}.`;
}

function has(text: string, name: string): boolean {
  return text.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'));
}
