import { numberInFull } from '../decree30/dates.ts';
import { lineOf, type Outline } from '../outline/outline.ts';
import type { Change, Comparison } from './compare.ts';
import type { Place, Topic } from './statements.ts';

export const topicNames: Readonly<Record<Topic, string>> = {
  frame: 'Tên gọi, số, ngày, cơ quan ban hành',
  basis: 'Căn cứ ban hành',
  section: 'Bố cục: các phần, mục',
  target: 'Mục tiêu, chỉ tiêu',
  body: 'Cơ quan được giao nhiệm vụ',
  duty: 'Nhiệm vụ của các cơ quan',
  text: 'Nội dung khác',
  row: 'Bảng, biểu',
  recipient: 'Nơi nhận',
  signature: 'Người ký',
};

/** What stands in a column where that version has nothing. */
export const absent = { old: '(Chưa có)', new: '(Bỏ)' } as const;

/** `Phụ lục I, khoản 1 Mục IV – Sở Nội vụ`; nothing for what stands in nothing that has a number or a heading. */
export function placeInWords({ appendix, address, headings }: Place): string | undefined {
  const at = [appendix, address].filter((part) => part !== undefined).join(', ');
  const words = [at, headings].filter((part) => part).join(' – ');
  return words === '' ? undefined : `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;
}

/** The place in the old version, and that in the new one where its number is another. */
export function placesInWords({ oldPlace, newPlace }: Change): string | undefined {
  const place = oldPlace ?? newPlace;
  const words = place && placeInWords(place);
  const now = oldPlace && newPlace?.address !== oldPlace.address ? newPlace?.address : undefined;
  return now === undefined ? words : [words, `nay là ${now}`].filter((part) => part !== undefined).join('; ');
}

/** `Quyết định số 1606/QĐ-UBND`; while it has no number, `Kế hoạch năm 2026`. */
function nameOf({ documents: [first] }: Outline<unknown>, year: number | undefined): string {
  const type = (first && lineOf(first, 'documentType')?.text) ?? 'Văn bản';
  const number = first?.number;
  if (number?.number !== undefined) return `${type} số ${numberInFull(number)}`;
  return year === undefined ? type : `${type} năm ${year}`;
}

/** The names of both versions, told apart where they are alike. */
export function namesOf(
  old: Outline<unknown>,
  now: Outline<unknown>,
  { years }: Comparison,
): { readonly old: string; readonly new: string } {
  const [one, other] = [nameOf(old, years[0]), nameOf(now, years[1])];
  return one === other ? { old: `${one} (bản cũ)`, new: `${other} (bản mới)` } : { old: one, new: other };
}

/** What is told once for all places in which only the year has moved on; nothing where there are none. */
export function yearsInWords({
  onlyYear,
  years: [old, now],
}: Comparison): { readonly old: string; readonly new: string; readonly reason: string } | undefined {
  if (onlyYear === 0 || old === undefined || now === undefined) return undefined;
  return {
    old: `Năm ${old} và các năm tính theo năm ${old}`,
    new: `Năm ${now} và các năm tính theo năm ${now}`,
    reason: `Chuyển năm tại ${onlyYear} chỗ, nội dung giữ nguyên.`,
  };
}
