import { type Day, exists } from '../decree30/dates.ts';
import { datesIn, type WrittenDate } from '../outline/dates.ts';
import { deadlinesIn } from '../outline/deadlines.ts';

/** By when a task has to be done. */
export interface Due {
  /** As the plan has it: `Trước ngày 30 tháng 6 năm 2025`, `Thường xuyên`. */
  readonly text: string;
  /** Absent where the words leave a doubt. */
  readonly day?: Day;
  /** Whether that day itself is too late: `trước ngày 30 tháng 6`. */
  readonly isBefore: boolean;
}

/**
 * What an author gave as the due date of a task: a date where the words say nothing else, otherwise the words.
 *
 * @param year of the plan, which `Quý III` and `15/11` mean
 */
export function dueOfFact(text: string, year: number): Due {
  const due = readDue(text);
  if (due.day || /\d{4}/.test(text)) return due;
  const bare = text.replace(/[\s.;,]+$/, '');
  const inYear = /\d\/\d{1,2}$/.test(bare) ? `${bare}/${year}` : `${bare} năm ${year}`;
  return /(?:\d|quý\s+[IVX]+)$/i.test(bare) ? { ...readDue(inYear), text } : due;
}

function readDue(text: string): Due {
  const undated: Due = { text, isBefore: false };
  const dates = datesIn(text);
  const last = dates.at(-1);
  if (!last || !end.test(text.slice(last.end))) return undated;
  const lead = text.slice(0, last.start).toLocaleLowerCase('vi');
  const first = dates.length === 2 ? dates[0] : undefined;
  if (first) {
    const [before, between] = [lead.slice(0, first.start), lead.slice(first.end)];
    const isRange = /^(?:từ )?$/.test(before) && /^(?: đến(?: hết)? | ?[-–] ?)$/.test(between);
    return isRange ? dueAt(text, last, false) : undated;
  }
  return dates.length === 1 && cue.test(lead) ? dueAt(text, last, /trước $/.test(lead)) : undated;
}

const cue =
  /^(?:(?:báo cáo|gửi|trình|nộp|ban hành|xong|hoàn thành) )?(?:(?:chậm nhất|muộn nhất|không quá)(?: là)? ?)?(?:(?:trong|vào|trước|đến|hết|đến hết|cuối|đến cuối|trong cả) )?$/;
const end = /^\s*[.;,]?\s*$/;

/**
 * The due dates that the sentences of a task name, and where they name none, how often it recurs: `hằng quý`. A
 * sentence that begins with it is meant, not “kế hoạch hằng năm”.
 */
export function duesInText(text: string): Due[] {
  const dues = deadlinesIn(text).map(({ date, isBefore }) => {
    const [words = ''] = cueBefore.exec(text.slice(0, date.start)) ?? [];
    return dueAt(upperFirst(`${words}${date.text}`), date, isBefore);
  });
  if (dues.length > 0) return dues;
  const [, often] = recurring.exec(text) ?? [];
  return often ? [{ text: upperFirst(often), isBefore: false }] : [];
}

const cueBefore =
  /(?:(?:chậm nhất|muộn nhất|không quá)(?: là)?(?: (?:vào|trước|đến(?: hết)?))?|(?:trong|vào|đến hết|trước))\s+$/i;
const recurring =
  /(?:^|[.;:,(] )((?:[Đđ]ịnh kỳ )?[Hh](?:ằng|àng) (?:ngày|tuần|tháng|quý|năm)|[Đđ]ịnh kỳ \d+ (?:tháng|năm)(?: một lần)?)(?![A-Za-zÀ-ỹ])/;

/** The last day a written date can mean; before a month or a quarter it is the day before that begins. */
function dueAt(text: string, { date, quarter }: WrittenDate, isBefore: boolean): Due {
  if (!exists(date)) return { text, isBefore: false };
  const { year, month, day } = date;
  if (month !== undefined && day !== undefined) return { text, day: { year, month, day }, isBefore };
  if (!isBefore) return { text, day: dayOf(year, (month ?? 12) + 1, 0), isBefore };
  const first = month === undefined ? 1 : quarter === undefined ? month : month - 2;
  return { text, day: dayOf(year, first, 0), isBefore: false };
}

/** Day 0 is the last of the month before. */
function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days since 1970, for comparing and counting. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
