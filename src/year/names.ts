import type { PartialDate } from '../decree30/dates.ts';
import { type EndedName, endedIn, endedPlacesIn } from '../registry/ended.ts';
import { ofIssuer, provinceAt } from '../registry/provinces.ts';
import { gone } from './days.ts';
import { candidates, decide } from './heirs.ts';
import { commentLine } from './lines.ts';
import { masked, oneLine } from './masked.ts';
import type { ScalarAt } from './scalars.ts';
import type { RenewalWork } from './work.ts';

/** Bodies, units and laws in the words of a plan that no longer exist at the new date. */

export interface NameWork extends RenewalWork {
  readonly date: PartialDate;
  /** Who issues the plan, and where. */
  readonly issuer: string;
  /** Names of the issuer that have ended: what bears them is left to a person. */
  readonly issuerNames: readonly string[];
  /** The names of the plan's agencies by their ids. */
  readonly agencies: ReadonlyMap<string, string>;
  /** What has been put in so far, and in place of what, by prose or list. */
  readonly taken: WeakMap<object, Map<string, string>>;
}

export function renewNames(work: NameWork, scalar: ScalarAt): void {
  const { yaml, notes, source } = work;
  const text = masked(scalar.value, work.year);
  const asked = new Set<string>();
  const bare = scalar.keys[0] === 'indicators' ? provinceAt(scalar.value.trim(), work.date) : undefined;
  if (bare?.state === 'ended')
    notes.questions.push({
      line: commentLine(source, yaml, scalar.path),
      text: `“${scalar.value.trim()}” ${gone(bare.to)}. ${candidates(bare.successors, 'Nay là')} Xem lại dòng số liệu này.`,
    });
  const names = endedIn(text, work.date).map((ended) => ofIssuer(ended, work.issuer, work.date));
  for (const name of work.issuerNames) {
    if (!oneLine(text).includes(name) || names.some(({ found }) => oneLine(found).includes(name))) continue;
    const words = `Lời văn còn ghi “${name}”. Sửa theo cơ quan ban hành mới.`;
    notes.questions.push({ line: commentLine(source, yaml, scalar.path), text: words });
  }
  for (const { found, offset, to, successors } of bare ? [] : endedPlacesIn(text, work.date)) {
    if (names.some((name) => name.offset <= offset && offset < name.offset + name.length)) continue;
    const question = `“${oneLine(found)}” ${gone(to)}. ${candidates(successors, 'Nay thuộc')} Xem lại câu này.`;
    if (asked.has(question)) continue;
    asked.add(question);
    notes.questions.push({ line: commentLine(source, yaml, scalar.path), text: question });
  }
  for (const ended of names) {
    const { isThere, take } = presence(work, scalar, ended);
    const decided = decide(ended, { text, issuerNames: work.issuerNames, isThere });
    const place = placeIn(work, scalar, ended);
    if ('replace' in decided && place) {
      take(decided.replace);
      notes.edits.push({
        ...place,
        text: inLines(decided.replace, source.slice(place.start, place.end)),
        about: `“${oneLine(ended.found)}” ${gone(ended.to)} (${ended.source})`,
        ...(decided.note ? { note: decided.note } : {}),
      });
      continue;
    }
    const question = 'ask' in decided ? decided.ask : `Thay “${oneLine(ended.found)}” bằng “${decided.replace}”.`;
    if (asked.has(question)) continue;
    asked.add(question);
    notes.questions.push({ line: commentLine(source, yaml, scalar.path), text: question });
  }
}

/** Whether a name is there already: in the same prose, in the same list, or as that of another agency. */
function presence({ agencies, taken, yaml }: NameWork, scalar: ScalarAt, ended: EndedName) {
  const { value, container, keys, key } = scalar;
  const isAgency = keys[0] === 'agencies' && keys.length === 3 && key === 'name';
  const scope = isAgency ? agencies : Array.isArray(container) && isNames(keys) ? container : scalar;
  const rest = value.slice(0, ended.offset) + value.slice(ended.offset + ended.length);
  const inList = scope === container && Array.isArray(container) ? container.filter((other) => other !== value) : [];
  const words = [rest, ...inList].join('\n').replace(/\{\{\s*agency\.([^}\s]+)\s*\}\}/g, (_whole, id: string) => {
    return agencies.get(id) ?? '';
  });
  const others = isAgency ? [...agencies.values()] : [];
  const found = oneLine(ended.found);
  // `xã, phường` is not there because `xã, phường, thị trấn` is.
  const elsewhere = oneLine(words).replaceAll(found, '');
  const known = taken.get(scope) ?? new Map<string, string>();
  taken.set(scope, known);
  return {
    isThere: (name: string) =>
      others.includes(name) || elsewhere.includes(name) || (known.get(name) ?? found) !== found,
    take: (name: string) => known.set(name, isAgency ? `${found} ${yaml.valueSpan(container, key).start}` : found),
  };
}

/** Lists whose lines are names, one beside the other. */
function isNames(keys: readonly string[]): boolean {
  return keys[0] === 'recipients' || keys.includes('lead') || keys.includes('support');
}

/** Where a stretch of a value stands in the file; nothing where the file writes it differently. */
function placeIn(
  { source, yaml }: NameWork,
  { container, key, value }: ScalarAt,
  { offset, length }: EndedName,
): { start: number; end: number } | undefined {
  const start = yaml.offsetIn(container, key, offset);
  const end = yaml.offsetIn(container, key, offset + length - 1) + 1;
  const same = oneLine(source.slice(start, end)) === oneLine(value.slice(offset, offset + length));
  return same && end > start ? { start, end } : undefined;
}

/** A name that went over the end of a line goes over it again, so that the lines of the file stay. */
function inLines(name: string, replaced: string): string {
  const [gap] = /[ \t]*\r?\n\s*/.exec(replaced) ?? [];
  if (gap === undefined) return name;
  const words = name.split(' ');
  const before = replaced.slice(0, replaced.indexOf(gap)).split(/\s+/).length;
  const first = Math.min(before, words.length - 1);
  return first < 1 ? name : `${words.slice(0, first).join(' ')}${gap}${words.slice(first).join(' ')}`;
}
