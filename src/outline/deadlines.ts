import { datesIn, type WrittenDate } from './dates.ts';

/** By when something has to be done. */
export interface Deadline {
  readonly date: WrittenDate;
  /** Whether that day itself is too late: `trước ngày`. */
  readonly isBefore: boolean;
}

const strict = /(?<!\p{L})(?:chậm nhất|muộn nhất|không quá)(?: là)?(?: (?:vào|trước|đến(?: hết)?))?\s+$/iu;
const done = /(?<!\p{L})(?:hoàn thành|xong)(?: [^\s.,;:]+){0,5}? (?:trong|vào|đến hết|trước)\s+$/iu;
const before = /(?<!\p{L})trước\s+$/iu;
const order = /(?<!\p{L})(?:hoàn thành|xong|báo cáo|gửi|trình|nộp|triển khai|tham mưu|tổng hợp|xây dựng)(?!\p{L})/iu;
const event = /(?<!\p{L})(?:ban hành|hiệu lực|tiếp nhận|cấp|ký|sinh|thành lập|phát sinh|được \S+)\s+trước\s+$/u;
const past = /(?<!\p{L})(?:đã|tính đến|kết quả đạt|so với|vừa qua)(?!\p{L})/u;

/**
 * The deadlines of a text: `báo cáo … trước ngày 15/12/2025`, `chậm nhất ngày …`, `hoàn thành trong quý II/2025`. What
 * a sentence tells of the past is none, nor is `được cấp trước ngày 01/7/2025`.
 *
 * @param text with plain spaces
 */
export function deadlinesIn(text: string): Deadline[] {
  if (!mayHaveDeadline.test(text)) return [];
  return datesIn(text).flatMap((date) => {
    const from = Math.max(text.lastIndexOf('. ', date.start), text.lastIndexOf(';', date.start)) + 1;
    const sentence = text.slice(from, date.start);
    if (past.test(sentence) || !isDeadline(sentence)) return [];
    return [{ date, isBefore: before.test(sentence) }];
  });
}

const mayHaveDeadline = /(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất|[Kk]hông quá|[Hh]oàn thành|xong)[^.;]* [^.;]*\d{4}/;

/** @param lead the sentence up to a date */
function isDeadline(lead: string): boolean {
  if (strict.test(lead) || done.test(lead)) return true;
  if (!before.test(lead) || event.test(lead)) return false;
  return order.test(lead) || /^[\s(]*trước\s+$/iu.test(lead);
}
