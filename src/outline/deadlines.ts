import { datesIn, mayDate, type WrittenDate } from './dates.ts';

/** By when something has to be done. */
export interface Deadline {
  readonly date: WrittenDate;
  /** Whether that day itself is too late: `trước ngày`. */
  readonly isBefore: boolean;
}

const strict = /(?<![A-Za-zÀ-ỹ])(?:chậm nhất|muộn nhất|không quá)(?: là)?(?: (?:vào|trước|đến(?: hết)?))?\s+$/;
const done = /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong)(?: [^\s.,;:]+){0,5}? (?:trong|vào|đến hết|trước)\s+$/;
const before = /(?<![A-Za-zÀ-ỹ])trước\s+$/;
const order =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|xong|báo cáo|gửi|trình|nộp|triển khai|tham mưu|tổng hợp|xây dựng)(?![A-Za-zÀ-ỹ])/;
const event = /(?<![A-Za-zÀ-ỹ])(?:ban hành|hiệu lực|tiếp nhận|cấp|ký|sinh|thành lập|phát sinh|được \S+)\s+trước\s+$/;
/** Enough for every cue that stands right before a date. */
const longestCue = 80;
const past = /(?<![A-Za-zÀ-ỹ])(?:đã|tính đến|kết quả đạt|so với|vừa qua)(?![A-Za-zÀ-ỹ])/;

/**
 * The deadlines of a text: `báo cáo … trước ngày 15/12/2025`, `chậm nhất ngày …`, `hoàn thành trong quý II/2025`. What
 * a sentence tells of the past is none, nor is `được cấp trước ngày 01/7/2025`.
 *
 * @param text with plain spaces
 */
export function deadlinesIn(text: string): Deadline[] {
  if (!mayDate(text) || !cue.test(text)) return [];
  return datesIn(text).flatMap((date) => {
    const from = Math.max(text.lastIndexOf('. ', date.start), text.lastIndexOf(';', date.start)) + 1;
    const sentence = text.slice(from, date.start).toLowerCase();
    if (past.test(sentence) || !isDeadline(sentence)) return [];
    return [{ date, isBefore: before.test(sentence) }];
  });
}

const cue = /[Tt]rước|nhất|quá|[Hh]oàn thành|[Xx]ong/;

/** @param lead the sentence up to a date, in lower case */
function isDeadline(lead: string): boolean {
  const near = lead.slice(-longestCue);
  if (strict.test(near) || done.test(near)) return true;
  if (!before.test(near) || event.test(near)) return false;
  return order.test(lead) || /^[\s(]*trước\s+$/.test(lead);
}
