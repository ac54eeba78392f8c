import { datesIn, type WrittenDate } from './dates.ts';

/** A document that a sentence names by its number. */
export interface Citation {
  /** Tên loại before the number, in a list that of the list: `Nghị định`. */
  readonly type?: string;
  readonly number: number;
  /** The year inside the number: 2020 of `30/2020/NĐ-CP`. */
  readonly year?: number;
  readonly symbol: string;
  /** `30/2020/NĐ-CP`. */
  readonly text: string;
  readonly date?: WrittenDate;
  readonly issuer?: string;
  /** Trích yếu with its first word: `về công tác văn thư`. */
  readonly title?: string;
  /** Of the number. */
  readonly start: number;
  /** Behind everything that belongs to the citation. */
  readonly end: number;
}

const types = [
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư liên tịch',
  'Thông tư',
  'Chỉ thị',
  'Kế hoạch',
  'Chương trình',
  'Công văn',
  'Công điện',
  'Thông báo',
  'Báo cáo',
  'Tờ trình',
  'Hướng dẫn',
  'Quy chế',
  'Quy định',
  'Kết luận',
  'Đề án',
  'Phương án',
  'Biên bản',
  'Văn bản hợp nhất',
  'Văn bản',
].join('|');

/** A document cited by its name only belongs here too: `Luật Đất đai`, `Hiến pháp`. */
export const citedType = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${types}|Hiến pháp)(?![A-Za-zÀ-ỹ])`);

const number =
  /(?<![A-Za-zÀ-ỹ\d/.,-])(\d{1,5})[a-zđăâêôơư]?(?:\/((?:19|20)\d{2}))?[/-]([A-ZĐÁÂÔƠƯỦỨ]{2}[A-Za-zÀ-ỹ\d]*(?:[-/&.][A-Za-zÀ-ỹ\d]+)*)/g;
const typeBefore = new RegExp(`(?:(${types})\\s+)?(?:(?<![A-Za-zÀ-ỹ])[Ss]ố\\s*:?\\s*)?$`);
/** Longer than any type with “số”. */
const leadLength = 40;
const typeOfList = new RegExp(`(?<![A-Za-zÀ-ỹ])(${types})(?![A-Za-zÀ-ỹ])`, 'g');
const issuer =
  /^\s+của\s+(?!Kế hoạch|Chương trình|Đề án)(.+?)(?=\s+(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|triển khai|thực hiện|công bố|kèm theo|tại|phối hợp|đã|được|để|nhằm|gắn)(?![A-Za-zÀ-ỹ])|[,;:.()“”]|\s+(?:và|cùng)\s+(?:[a-zđăâêôơư]|[A-ZĐ][A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+ số)|$)/;
const title = new RegExp(
  `^,?\\s+((?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố|triển khai)(?![A-Za-zÀ-ỹ]).+?)(?=;|[.,](?:\\s|/|$)|\\s+(?:và|cùng)\\s+(?:${types})|\\s+\\(|$)`,
);

/** A quick look that spares most texts the slow ones. */
export function mayCite(text: string): boolean {
  return /\d[a-zđ]?[/-][A-ZĐ]/.test(text);
}

/**
 * The documents that a text cites by number and symbol.
 *
 * @param text with plain spaces and hyphens
 */
export function citationsIn(text: string): Citation[] {
  if (!mayCite(text)) return [];
  const dates = datesIn(text);
  return [...text.matchAll(number)].flatMap((match) => {
    const [whole, digits = '', year, symbol = ''] = match;
    const start = match.index;
    const before = text.slice(0, start);
    const [lead = '', type] = typeBefore.exec(before.slice(-leadLength)) ?? [];
    if (lead.trim() === '') return [];
    let end = start + whole.length;
    const date = dates.find(
      (candidate) => candidate.start >= end && /^[\s,(]*$/.test(text.slice(end, candidate.start)),
    );
    if (date) end = date.end;
    const take = (pattern: RegExp) => {
      const [matched = '', words] = pattern.exec(text.slice(end)) ?? [];
      end += matched.length;
      return words;
    };
    const by = take(issuer) ?? issuerOfList(before);
    const about = take(title);
    return [
      {
        type: type ?? [...before.replace(/:[^:]*$/, '').matchAll(typeOfList)].at(-1)?.[1],
        number: Number(digits),
        ...(year && { year: Number(year) }),
        symbol,
        text: whole,
        ...(date && { date }),
        ...(by && { issuer: by }),
        ...(about && { title: about }),
        start,
        end,
      },
    ];
  });
}

/** Whose documents a list enumerates: `các Quyết định của Ủy ban nhân dân tỉnh: số 3504/QĐ-UBND …; số`. */
function issuerOfList(before: string): string | undefined {
  const colon = before.lastIndexOf(':');
  if (colon < 0 || before.includes('.', colon)) return undefined;
  const from = Math.max(...[':', ';', '.'].map((mark) => before.lastIndexOf(mark, colon - 1))) + 1;
  const [, words] = /(?<![A-Za-zÀ-ỹ])của\s+(\S.*)/s.exec(before.slice(from, colon)) ?? [];
  const [name] = words?.split(/\stại /, 1) ?? [];
  return name?.trimEnd() || undefined;
}

/** Tên loại, số: how a finding names a cited document at the beginning of a sentence. */
export function citationName({ type, text }: Citation): string {
  return `${type ?? 'Văn bản'} số ${text}`;
}
