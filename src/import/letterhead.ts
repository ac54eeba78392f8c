import { urgencyMarks } from '../decree30/letterhead.ts';
import { documentNumber } from '../plan/schema/scalars.ts';
import { isInCapitals } from '../roles/fold.ts';
import { isMark } from '../roles/patterns.ts';
import type { Passage, Role } from '../roles/role.ts';
import type { Context } from './context.ts';
import { clean, lostWords } from './losses.ts';
import { bodyName } from './proper-names.ts';
import type { Source } from './sources.ts';
import { capitalised } from './spelling.ts';
import { type Entry, entry, map, phrase, word } from './yaml-node.ts';

/** What the letterhead says: issuer, number, date, marks. */

export interface Letterhead {
  readonly issuer: Entry;
  readonly number: Entry;
  readonly date: Entry;
  readonly marks: readonly Entry[];
  /** The issuer's name as the spec has it. */
  readonly name: string;
  /** What no key takes. */
  readonly lost: readonly string[];
}

/** @param abbreviation of the type of document, for a symbol that is missing */
export function letterheadOf(source: Source, abbreviation: string, context: Context): Letterhead {
  const { head } = source.zones;
  const written = (role: Role) => join(head.filter((passage) => passage.role === role));
  const name = named(written('issuer'), source, context);
  const parent = written('parentBody');
  const marks = marksOf(source);
  const place = /^(.*?),?\s*(?:ngày|\d)/u.exec(clean(written('placeAndDate')))?.[1] ?? '';
  const spelledParent = parent === '' ? undefined : bodyName(parent, context.spelling);
  const short = shortOf(name.text, context);
  const check = 'Tên viết thường do phần mềm đoán từ chữ in hoa; kiểm tra lại.';
  return {
    issuer: {
      key: 'issuer',
      value: map(
        spelledParent && entry('parent', phrase(spelledParent.text), spelledParent.isSure ? [] : [check]),
        entry(
          'name',
          phrase(name.text || '…'),
          name.isSure ? [] : [name.text ? check : 'Không thấy tên cơ quan ban hành trong tệp; ghi vào đây.'],
        ),
        short === undefined ? undefined : entry('short', phrase(short)),
        entry('place', phrase(place || '…'), place === '' ? ['Không thấy địa danh trong tệp; ghi vào đây.'] : []),
      ),
    },
    number: numberEntry(source, abbreviation),
    date: dateEntry(source, context),
    marks: marks.flatMap(markEntry),
    name: name.text,
    lost: [
      ...lostPassages(head, context),
      ...marks.filter((text) => markEntry(text).length === 0).map((text) => lostWords('dấu chỉ mức độ', text, context)),
      ...(/V\/v/u.test(written('subject')) ? [lostWords('trích yếu công văn', written('subject'), context)] : []),
      ...(written('addressee') ? [lostWords('Kính gửi', written('addressee'), context)] : []),
    ],
  };
}

function named(written: string, { zones }: Source, context: Context) {
  const text = clean(written);
  const line = join(zones.head.filter(({ role }) => role === 'attachmentLine'));
  const behind = / của (.+?)\)?$/u.exec(clean(line))?.[1];
  if (behind && isInCapitals(text) && behind.toLocaleUpperCase('vi') === text) return { text: behind, isSure: true };
  return bodyName(text, context.spelling);
}

function join(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(' ');
}

/** What the text calls a People's Committee: UBND tỉnh, UBND phường. */
function shortOf(name: string, { spelling }: Context): string | undefined {
  const level = /^Ủy ban nhân dân (tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường)(?!\p{L})/u.exec(name)?.[1];
  return level === undefined ? undefined : spelling.known(`UBND ${level}`);
}

function numberEntry({ document: { number } }: Source, abbreviation: string): Entry {
  if (!number || number.symbol === '')
    return {
      key: 'number',
      value: word(`${abbreviation}-UBND`),
      notes: ['Không thấy số, ký hiệu trong tệp; ký hiệu này chỉ để giữ chỗ.'],
    };
  const symbol = clean(number.symbol).replaceAll(' ', '');
  const text = number.number ? `${number.number}/${symbol}` : symbol;
  const notes = documentNumber.safeParse(text).success
    ? []
    : ['Số, ký hiệu trong tệp nguồn viết chưa đúng dạng; sửa lại, ví dụ 25/KH-UBND.'];
  return { key: 'number', value: word(text), notes };
}

function dateEntry({ document: { date } }: Source, context: Context): Entry {
  if (!date)
    return {
      key: 'date',
      value: word(String(context.year)),
      notes: ['Không thấy ngày tháng năm trong tệp; năm này do phần mềm đoán.'],
    };
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return { key: 'date', value: word(parts.map((part) => String(part).padStart(2, '0')).join('-')) };
}

/** Those in the letterhead, and that of circulation in the margin above it. */
function marksOf({ zones, file }: Source): string[] {
  const inMargin = file.sections.slice(0, 1).flatMap(({ headers }) => headers.first.map(({ text }) => text.trim()));
  const inHead = zones.head.filter(({ role }) => role === 'mark').map(({ text }) => text);
  return [...new Set([...inHead, ...inMargin.filter(isMark)].map(clean))];
}

function markEntry(text: string): Entry[] {
  const lower = text.toLocaleLowerCase('vi');
  const urgency = Object.keys(urgencyMarks).find((known) => known === lower);
  if (urgency !== undefined) return [{ key: 'urgency', value: word(urgency) }];
  return /^(?:lưu hành|xem xong)/u.test(lower) ? [{ key: 'circulation', value: word(capitalised(lower)) }] : [];
}

/** Words above the text that are nothing the decree knows. */
function lostPassages(passages: readonly Passage[], context: Context): string[] {
  return passages
    .filter(({ role, text }) => role === 'body' && text !== '')
    .map(({ text }) => lostWords('dòng ở đầu văn bản', text, context));
}
