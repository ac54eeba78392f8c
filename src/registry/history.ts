import type { Day } from '../decree30/dates.ts';
import type { Clause } from './clause.ts';
import { lastDay, number } from './status.ts';

/** Characters to either side in which a word tells of the past. */
const window = 40;

const toldBefore =
  /(?<!\p{L})(nguyên là|tiền thân|trước đây|trước kia|thay thế|thay cho|bãi bỏ|sáp nhập|hợp nhất|giải thể|sắp xếp|thành lập trên cơ sở|kết thúc (?:hoạt động|nhiệm vụ)|chấm dứt hoạt động|hết hiệu lực)(?!\p{L})/u;
const toldBehind =
  /^[\s)”"]*(?:\(?cũ(?!\p{L})|\(?nay là)|(?<!\p{L})(\(cũ\)|trước đây|trước kia|nay là|(?:trước|sau)(?: khi)? (?:sắp xếp|sáp nhập|hợp nhất)|(?:được |đã )?(?:sáp nhập|hợp nhất|giải thể)|được nhập|nhập vào|(?:kết thúc|chấm dứt|dừng|ngừng) hoạt động|bị bãi bỏ|được thay thế|hết hiệu lực)(?!\p{L})/u;
const beforeDay = /trước (?:ngày|thời điểm)/u;
const documentTypes =
  /(?<!\p{L})(nghị quyết|quyết định|kế hoạch|chỉ thị|thông tư|nghị định|công văn|thông báo|báo cáo|tờ trình|đề án|chương trình|quy hoạch|hướng dẫn|kết luận|công điện)(?!\p{L})/u;
const dates = /(?:ngày\s+(\d{1,2})(?:[/-]|\s+tháng\s+)(\d{1,2})(?:[/-]|\s+năm\s+)|năm\s+)(\d{4})(?!\d)/gu;

/**
 * Whether a clause clearly speaks of the time when a name held: it says so (`(cũ)`, `nay là`, `trước khi sáp nhập`),
 * or the name belongs to the citation of a document of that time, or to a year of it.
 *
 * @param start offset of the name in the clause; `end` behind its last character
 * @param to the last day the name held
 */
export function isHistorical(clause: Clause, start: number, end: number, to: Day): boolean {
  const text = clause.text.toLowerCase();
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (saysSo(clause, start, end)) return true;
  const [last] = datesIn(before).slice(-1);
  if (last) {
    const gap = before.slice(last.end);
    if (last.lastDay <= number(to) && belongsTo(last, gap, before)) return true;
  }
  const [next] = datesIn(behind);
  if (!next || next.lastDay > number(to)) return false;
  return documentTypes.test(before) && !/[,;:]/.test(behind.slice(0, next.start));
}

/** Whether words close to a name tell that it is spoken of as past: `thay thế`, `nay là`, `(cũ)`. */
export function saysSo({ text }: Clause, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - window), start).toLowerCase();
  const behind = text.slice(end, end + window).toLowerCase();
  return toldBefore.test(before) || beforeDay.test(before) || toldBehind.test(behind);
}

interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly hasDay: boolean;
  readonly lastDay: number;
}

function datesIn(text: string): DateInText[] {
  return [...text.matchAll(dates)].map(({ 0: all, 1: day, 2: month, 3: year, index }) => ({
    start: index,
    end: index + all.length,
    hasDay: day !== undefined,
    lastDay: lastDay({ year: Number(year), ...(day !== undefined && { month: Number(month), day: Number(day) }) }),
  }));
}

/** A comma behind a document's day begins what is done now, unless the whole clause is a citation or a title is open. */
function belongsTo(date: DateInText, gap: string, before: string): boolean {
  if (!date.hasDay) return !gap.includes(',') || /^,\s[^,]*$/.test(gap);
  return !gap.includes(',') || /^\s*[-–]?\s*căn cứ/u.test(before) || /[“"][^”"]*$/.test(gap);
}
