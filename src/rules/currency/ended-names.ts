import { dateInFigures, type PartialDate } from '../../decree30/dates.ts';
import { type EndedName, endedIn } from '../../registry/ended.ts';
import type { RoledFile } from '../../roles/role.ts';
import type { Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import { isOwn, type Prose, placeOf, proseOf } from '../prose.ts';

/** Names that no longer hold on the day of the document, by passage. */
export interface Outdated {
  readonly prose: Prose;
  readonly name: EndedName;
}

const known = new WeakMap<RoledFile, readonly Outdated[]>();

/**
 * What a document says of the past as if it were present, judged on its own date; appendices and attached documents are
 * judged on that of the document before them. Nothing where no year is written.
 */
function outdatedIn(file: RoledFile): readonly Outdated[] {
  const before = known.get(file);
  if (before) return before;
  const dates = datesOf(file);
  const found = proseOf(file).flatMap((prose) => {
    const date = dates.get(prose.document);
    if (!date || prose.inCapitals) return [];
    return endedIn(prose.words, date)
      .filter(({ offset }) => isOwn(prose, offset))
      .map((name) => ({ prose, name }));
  });
  known.set(file, found);
  return found;
}

/** The date that each document of a file is judged on. */
function datesOf({ documents }: RoledFile): Map<object, PartialDate> {
  const dates = new Map<object, PartialDate>();
  let last: PartialDate | undefined;
  for (const document of documents) {
    if (document.kind === 'issued') last = document.date;
    if (last) dates.set(document, document.date ?? last);
  }
  return dates;
}

/** Reports each outdated name once in a paragraph. */
export function reportOutdated(
  file: RoledFile,
  report: (violation: Violation<Spot>) => void,
  isMeant: (outdated: Outdated) => boolean,
): void {
  const told = new Map<Prose, Set<string>>();
  for (const outdated of outdatedIn(file).filter(isMeant)) {
    const { prose, name } = outdated;
    const names = told.get(prose) ?? new Set();
    if (names.has(name.found)) continue;
    told.set(prose, names.add(name.found));
    report({
      where: placeOf(prose, { start: name.offset, end: name.offset + name.length }),
      ...telling(name, prose.passage.role === 'legalBasis'),
    });
  }
}

function telling(
  { found, kind, to, successors }: EndedName,
  inBasis: boolean,
): Pick<Violation<Spot>, 'found' | 'required' | 'remedy'> {
  const names = successors.map(({ name, field, asBasis = name }) => {
    const written = inBasis ? asBasis : name;
    return field === undefined ? `“${written}”` : `“${written}” (${field})`;
  });
  const list = names.join('; ');
  return {
    found: `${withPeriod[kind](found)} sau ngày ${dateInFigures(to)}.`,
    required: list === '' ? 'Ghi tên đang dùng vào ngày của văn bản.' : `Hiện nay: ${list}.`,
    remedy:
      kind === 'law'
        ? 'Thay bằng văn bản đang có hiệu lực và đối chiếu lại nội dung viện dẫn.'
        : 'Thay bằng tên đang dùng; nếu nói về thời gian trước đó thì ghi rõ thời gian hoặc thêm “(cũ)”.',
  };
}

const withPeriod: Record<EndedName['kind'], (found: string) => string> = {
  unit: (found) => `“${found}” không còn là đơn vị hành chính`,
  body: (found) => `“${found}” không còn`,
  count: (found) => `Con số “${found}” không còn đúng`,
  law: (found) => `“${found}” không còn hiệu lực`,
};

/** Words for units themselves, not for bodies in them: `thị trấn`, `huyện Đức Thọ`. */
export function isOfUnits(found: string): boolean {
  return /^(?:cấp|huyện|quận|thị xã|thị trấn|thị|xã|phường|thành phố|tỉnh)(?!\p{L})/iu.test(found);
}

/** What the decree itself took the place of. */
export function isOfRecords(found: string): boolean {
  return /110\/2004|09\/2010|01\/2011\/TT-BNV|55\/2005/u.test(found);
}

export function isOfParty(found: string): boolean {
  return /\/(?:VPTW|TW)$/u.test(found);
}
