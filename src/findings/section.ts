import type { Finding } from './finding.ts';

/** Under which heading a report puts a finding. */
export type Section = 'file' | 'breach' | 'office' | 'practice' | 'consistency';

export interface Heading {
  /** Of the catalogue of rules. */
  readonly level?: 'E' | 'W' | 'I';
  readonly title: string;
  /** What a title alone on a page goes on with: the book the clauses are of. */
  readonly book?: string;
  /** How a count of places is told: `3 chỗ trái quy định`. */
  readonly counted: string;
  /** What stands before what a rule wants and before where that is written. */
  readonly required: string;
  readonly source: string;
}

const decree = 'Nghị định số 30/2020/NĐ-CP';

/** In the order of a report. Only a breach may be said to contradict the decree. */
export const headings: Readonly<Record<Section, Heading>> = {
  file: { title: 'Về tệp này', counted: 'lỗi hoặc lưu ý về tệp', required: 'Yêu cầu', source: 'Theo' },
  breach: {
    level: 'E',
    title: 'Trái quy định',
    book: `của ${decree}`,
    counted: 'chỗ trái quy định',
    required: 'Quy định',
    source: 'Căn cứ',
  },
  office: {
    level: 'E',
    title: 'Phải sửa theo cấu hình của cơ quan',
    counted: 'chỗ phải sửa theo cấu hình của cơ quan',
    required: 'Yêu cầu',
    source: 'Theo',
  },
  practice: {
    level: 'W',
    title: 'Khác mẫu trình bày, thông lệ',
    counted: 'chỗ khác mẫu trình bày, thông lệ',
    required: 'Nên là',
    source: 'Theo',
  },
  consistency: {
    level: 'I',
    title: 'Chưa thống nhất',
    counted: 'chỗ chưa thống nhất',
    required: 'Nên là',
    source: 'Theo',
  },
};

export const sections: readonly Section[] = ['file', 'breach', 'office', 'practice', 'consistency'];

/** A source with the decree's name behind its clauses, for a remark that stands by itself, such as a comment in Word. */
export function namedSource(source: string): string {
  const isOfDecree = /Phụ lục I{1,3}(?!\p{L})|Điều \d/u.test(source) && !source.includes(decree);
  return isOfDecree ? `${source}, ${decree}` : source;
}

/** What no rule found, such as a file that cannot be read, has no source. */
export function sectionOf({ severity, source, byOffice }: Finding): Section {
  if (source === undefined) return 'file';
  if (severity === 'warning') return 'practice';
  if (severity === 'note') return 'consistency';
  return byOffice && byOffice.from !== 'error' ? 'office' : 'breach';
}
