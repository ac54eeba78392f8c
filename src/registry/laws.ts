import { dateInWords, type PartialDate } from '../decree30/dates.ts';
import { registry } from './data.ts';
import { type PhraseTree, phraseAt, phraseTree } from './phrases.ts';
import type { Law, Successor } from './rows.ts';
import { number, type Status, statusAt } from './status.ts';
import { type Words, wordsOf } from './words.ts';

let numbered: PhraseTree<Law> | undefined;
let titled: PhraseTree<Law> | undefined;

function lawsByNumber(): PhraseTree<Law> {
  numbered ??= phraseTree(registry.laws.map((law): [string, Law] => [law.number, law]));
  return numbered;
}

function lawsByTitle(): PhraseTree<Law> {
  titled ??= phraseTree(registry.laws.map((law): [string, Law] => [law.title, law]));
  return titled;
}

/** @param name a whole number or title; a title may be that of several laws, of several years */
export function lawNamed(name: string): readonly Law[] {
  const words = wordsOf(name);
  const match = phraseAt(lawsByNumber(), words, 0) ?? phraseAt(lawsByTitle(), words, 0);
  return match && match.to === words.keys.length ? match.values : [];
}

/** @returns nothing when no row has that number */
export function lawAt(lawNumber: string, date: PartialDate): Status | undefined {
  const rows = registry.laws.filter((law) => law.number === lawNumber);
  return rows.length > 0 ? lawStatus(rows, date) : undefined;
}

export function lawStatus(rows: readonly Law[], date: PartialDate): Status {
  return statusAt(rows, date, (row) => successorsAt(row, date));
}

function successorsAt({ replacedBy }: Law, date: PartialDate): Successor[] {
  const next = registry.laws.find((law) => law.number === replacedBy);
  if (!next) return [];
  if (lawStatus([next], date).state === 'ended') return successorsAt(next, date);
  const { title, date: day } = next;
  const name = `${title} số ${next.number}`;
  if (!/^(?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})/u.test(title)) return [{ name }];
  return [{ name, asBasis: day ? `${title} ${dateInWords(day)}` : title }];
}

/**
 * The law that a title with its day or year behind stands for: `Luật Lưu trữ năm 2011`, `Luật Tổ chức Chính phủ ngày
 * 19 tháng 6 năm 2015`. A title alone stands for whichever is in force.
 *
 * @param to index of the word behind the title
 * @returns the law and the index of the word behind the date
 */
export function datedLaw(words: Words, to: number, laws: readonly Law[]): { law: Law; to: number } | undefined {
  const end = words.ends[to - 1] ?? 0;
  const [all, day, month, dayYear, year] = dateBehind.exec(words.text.slice(end, end + 60)) ?? [];
  if (all === undefined) return undefined;
  const meant =
    day === undefined
      ? laws.filter((law) => law.date?.year === Number(year))
      : laws.filter(
          (law) =>
            law.date && number(law.date) === number({ year: Number(dayYear), month: Number(month), day: Number(day) }),
        );
  const [law, another] = meant;
  if (!law || another) return undefined;
  let behind = to;
  while ((words.starts[behind] ?? Number.POSITIVE_INFINITY) < end + all.length) behind++;
  return { law, to: behind };
}

const dateBehind =
  /^,?\s+(?:\(?ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})|\(?(?:năm\s+)?(\d{4}))(?!\d)/u;
