import type { PartialDate } from '../decree30/dates.ts';
import { citedType } from '../outline/citations.ts';
import type { YamlSource } from '../plan/yaml.ts';
import { agencyLevel } from '../registry/agencies.ts';
import { type EndedName, endedIn } from '../registry/ended.ts';
import { provinceAt } from '../registry/provinces.ts';
import type { Successor } from '../registry/rows.ts';
import { writtenDay } from './days.ts';
import { commentLine } from './lines.ts';
import { masked } from './masked.ts';
import type { Notes } from './notes.ts';
import type { ScalarAt } from './scalars.ts';

/** Bodies, units and laws in the words of a plan that no longer exist at the new date. */

export interface NameWork {
  readonly source: string;
  readonly yaml: YamlSource;
  readonly year: number;
  readonly date: PartialDate;
  /** Names of the issuer that have ended: what bears them is left to a person. */
  readonly issuerNames: readonly string[];
  /** The names of the plan's agencies. */
  readonly agencies: ReadonlySet<string>;
  readonly notes: Notes;
}

export function renewNames(work: NameWork, scalar: ScalarAt): void {
  const { yaml, notes, source } = work;
  const text = masked(scalar.value, work.year);
  const asked = new Set<string>();
  const bare = scalar.keys[0] === 'indicators' ? provinceAt(scalar.value.trim(), work.date) : undefined;
  if (bare?.state === 'ended')
    notes.questions.push({
      line: commentLine(source, yaml, scalar.path),
      text: `“${scalar.value.trim()}” kết thúc ngày ${writtenDay(bare.to)}. ${candidates(bare.successors, 'Nay là')} Xem lại dòng số liệu này.`,
    });
  for (const ended of endedIn(text, work.date)) {
    const decided = decide(work, scalar, text, ended);
    const place = placeIn(work, scalar, ended);
    if ('replace' in decided && place) {
      notes.edits.push({
        ...place,
        text: inLines(decided.replace, source.slice(place.start, place.end)),
        about: `“${oneLine(ended.found)}” kết thúc ngày ${writtenDay(ended.to)} (${ended.source})`,
        ...(decided.note ? { note: decided.note } : {}),
      });
      continue;
    }
    const question = 'ask' in decided ? decided.ask : `${endOf(ended)} Thay bằng “${decided.replace}”.`;
    if (asked.has(question)) continue;
    asked.add(question);
    notes.questions.push({ line: commentLine(source, yaml, scalar.path), text: question });
  }
}

type Decision = { readonly replace: string; readonly note?: string } | { readonly ask: string };

function decide({ issuerNames, agencies }: NameWork, scalar: ScalarAt, text: string, ended: EndedName): Decision {
  const found = oneLine(ended.found);
  const ofIssuer = issuerNames.find((name) => text.includes(name) && found.includes(name));
  if (ofIssuer) return { ask: `${endOf(ended)} Sửa theo cơ quan ban hành mới.` };
  if (ended.kind === 'law')
    return {
      ask: `${endOf(ended)} ${candidates(ended.successors, 'Văn bản thay thế')} Viện dẫn văn bản còn hiệu lực.`,
    };
  if (ended.kind === 'count')
    return { ask: `${endOf(ended)} ${candidates(ended.successors, 'Nay là')} Sửa số đếm hoặc ghi rõ thời điểm.` };
  const heir = soleHeir(ended.successors, text);
  if (ended.kind === 'unit' && heir) return { replace: heir.name };
  if (!heir || heir.name === '')
    return {
      ask: `${endOf(ended)} ${candidates(ended.successors, 'Nhiệm vụ đã chia cho')} Chọn theo nhiệm vụ.`,
    };
  const level = agencyLevel(ended.found);
  if (level !== 'central' && level !== 'province' && !isListOfCommunes(found)) {
    return {
      ask: `${endOf(ended)} ${candidates(ended.successors, 'Nay có')} Xem lại việc giao cho cấp nào, ghi lại cho đúng.`,
    };
  }
  if (citedType.test(text.slice(Math.max(0, ended.offset - 60), ended.offset).replace(/^.*[.;]/u, '')))
    return {
      ask: `${endOf(ended)} ${candidates(ended.successors, 'Nay là')} Tên này có thể nằm trong tên một văn bản.`,
    };
  const rest = text.slice(0, ended.offset) + text.slice(ended.offset + ended.length);
  const isAgencyName = scalar.keys[0] === 'agencies' && scalar.keys.length === 3 && scalar.key === 'name';
  if (isAgencyName ? agencies.has(heir.name) : oneLine(rest).includes(heir.name))
    return { ask: `${endOf(ended)} Nay là ${heir.name}, cơ quan này đã có ở đây; gộp lại cho khỏi trùng.` };
  const others = ended.successors.filter((other) => other !== heir);
  return others.length > 0
    ? { replace: heir.name, note: candidates(others, 'Phần việc khác thuộc') }
    : { replace: heir.name };
}

/**
 * Who takes all of the work: the only successor; or the one for whatever no field covers, where a single other one has
 * a field of its own that the text does not touch.
 */
function soleHeir(successors: readonly Successor[], text: string): Successor | undefined {
  const [first, second, third] = successors;
  if (!first || third) return undefined;
  if (!second) return first.field === undefined ? first : undefined;
  const heir = successors.find(({ field }) => field === undefined);
  const other = successors.find(({ field }) => field !== undefined);
  if (!heir || !other?.field || /^nơi /u.test(other.field)) return undefined;
  const words = text.toLocaleLowerCase('vi');
  return other.field.split(/,\s*/).some((field) => words.includes(field)) ? undefined : heir;
}

/** `xã, phường, thị trấn`: the units of the commune level, all of them. */
function isListOfCommunes(found: string): boolean {
  return /^(?:(?:xã|phường|thị trấn)(?:, | và )){2}(?:xã|phường|thị trấn)$/iu.test(found);
}

function endOf({ found, to }: EndedName): string {
  return `“${oneLine(found)}” kết thúc ngày ${writtenDay(to)}.`;
}

function candidates(successors: readonly Successor[], lead: string): string {
  if (successors.length === 0) return 'Dữ liệu chưa ghi nơi kế tục.';
  return `${lead}: ${successors.map(({ name, field }) => (field ? `${name} (${field})` : name)).join('; ')}.`;
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
