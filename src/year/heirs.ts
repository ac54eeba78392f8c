import { dateInFigures } from '../decree30/dates.ts';
import { citedType } from '../outline/citations.ts';
import { agencyLevel } from '../registry/agencies.ts';
import type { EndedName } from '../registry/ended.ts';
import type { Successor } from '../registry/rows.ts';
import { gone } from './days.ts';
import { oneLine } from './masked.ts';

/** What comes in place of a name that has ended, or what a person has to decide. */
export type Decision = { readonly replace: string; readonly note?: string } | { readonly ask: string };

/** Where a name stands. */
export interface Surroundings {
  /** The prose it stands in, marks as spaces. */
  readonly text: string;
  /** Names of the issuer that have ended. */
  readonly issuerNames: readonly string[];
  /** Whether a body or a unit is named close by already, so that putting it in would name it twice. */
  isThere(name: string): boolean;
}

/**
 * A body or a unit is replaced where all of its work went to one other, at its own level, and nothing near it says that
 * more is meant; everything else is asked.
 */
export function decide(ended: EndedName, { text, issuerNames, isThere }: Surroundings): Decision {
  const { kind, found, successors, offset } = ended;
  const ask = (words: string): Decision => ({ ask: `${endOf(ended)} ${words}` });
  if (issuerNames.some((name) => oneLine(found).includes(name))) return ask('Sửa theo cơ quan ban hành mới.');
  if (kind === 'law') return ask(`${candidates(successors, 'Văn bản thay thế')} Viện dẫn văn bản còn hiệu lực.`);
  if (kind === 'count') return ask(`${candidates(successors, 'Nay là')} Sửa số đếm hoặc ghi rõ thời điểm.`);
  const heir = soleHeir(successors, text);
  if (!heir) return ask(`${candidates(successors, 'Nhiệm vụ đã chia cho')} Chọn cơ quan theo nội dung ở chỗ này.`);
  if (kind === 'body' && !staysAtItsLevel(found))
    return ask(`${candidates(successors, 'Nay có')} Xem lại việc giao cho cấp nào, ghi lại cho đúng.`);
  const before = text.slice(Math.max(0, offset - 60), offset).replace(/^.*[.;]/u, '');
  if (citedType.test(before))
    return ask(`${candidates(successors, 'Nay là')} Tên này có thể nằm trong tên một văn bản.`);
  if (isThere(heir.name)) return ask(`Nay là ${heir.name}, tên này đã có ở đây; gộp lại cho khỏi trùng.`);
  const others = successors.filter((other) => other !== heir);
  const note = others.length > 0 ? { note: candidates(others, 'Phần việc khác thuộc') } : {};
  return { replace: heir.name, ...note };
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

/** What was of the district is now of the commune or of the province, which is not for a program to say. */
function staysAtItsLevel(found: string): boolean {
  const level = agencyLevel(found);
  return level === 'central' || level === 'province' || isListOfCommunes(oneLine(found));
}

/** `xã, phường, thị trấn`: the units of the commune level, all of them. */
function isListOfCommunes(found: string): boolean {
  return /^(?:(?:xã|phường|thị trấn)(?:, | và )){2}(?:xã|phường|thị trấn)$/iu.test(found);
}

function endOf({ found, to, kind }: EndedName): string {
  return `“${oneLine(found)}” ${kind === 'law' ? `hết hiệu lực sau ngày ${dateInFigures(to)}` : gone(to)}.`;
}

/** `Nay là: Sở Y tế; Công an tỉnh (an toàn thông tin mạng).` */
export function candidates(successors: readonly Successor[], lead: string): string {
  if (successors.length === 0) return 'Dữ liệu chưa ghi nơi kế tục.';
  return `${lead}: ${successors.map(({ name, field }) => (field ? `${name} (${field})` : name)).join('; ')}.`;
}
