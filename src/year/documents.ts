import { dateInFigures, type PartialDate } from '../decree30/dates.ts';
import { isLaw } from '../decree30/document-types.ts';
import { datePartsOf } from '../plan/scalars.ts';
import type { OwnSpec } from '../plan/schema/own.ts';
import { endedIn } from '../registry/ended.ts';
import { lawAt } from '../registry/laws.ts';
import type { Successor } from '../registry/rows.ts';
import { commentLine, isAsked } from './lines.ts';
import { oneLine } from './masked.ts';
import type { RenewalWork } from './work.ts';

/** Documents that a plan cites: which are replaced, which were those of one year. Nothing is exchanged here. */

export interface DocumentWork extends RenewalWork {
  readonly date: PartialDate;
  readonly formerYear: number;
}

type Cited = NonNullable<OwnSpec['documents']>[string];

export function lookAtDocuments(work: DocumentWork, spec: OwnSpec): void {
  const { source, yaml, notes } = work;
  const { documents = {} } = spec;
  for (const [id, cited] of Object.entries(documents)) {
    const path = [
      [spec, 'documents'],
      [documents, id],
    ] as const;
    const reason = replaced(cited, work.date) ?? ofOneYear(cited, work.formerYear, work.year);
    const line = commentLine(source, yaml, path);
    if (reason && !isAsked(work.openPoints, line)) notes.questions.push({ line, text: `${nameOf(cited)}: ${reason}` });
    const text = nameOf(cited);
    notes.literals.push({
      kind: 'citation',
      at: yaml.keySpan(documents, id).start,
      text,
      around: oneLine(cited.about ?? ''),
    });
  }
}

function replaced(cited: Cited, date: PartialDate): string | undefined {
  const status = cited.number ? lawAt(cited.number, date) : undefined;
  if (status?.state === 'ended')
    return `hết hiệu lực sau ngày ${dateInFigures(status.to)}. ${heirs(status.successors)}`;
  if (status || !isLaw(cited.type)) return undefined;
  const [law] = endedIn(`${cited.type} ${oneLine(cited.about ?? '')}${passed(cited)}`, date).filter(
    ({ kind }) => kind === 'law',
  );
  return law && `hết hiệu lực sau ngày ${dateInFigures(law.to)}. ${heirs(law.successors)}`;
}

function heirs(successors: readonly Successor[]): string {
  if (successors.length === 0) return 'Tìm văn bản thay thế để viện dẫn.';
  return `Văn bản thay thế: ${successors.map(({ name }) => name).join('; ')}.`;
}

const yearly = /^(?:Báo cáo|Công văn|Tờ trình|Thông báo|Công điện)$/u;

/** What was written for one year, or for the former plan itself, is most often followed by another. */
function ofOneYear({ type, about = '', date }: Cited, formerYear: number, year: number): string | undefined {
  const named = [formerYear, formerYear - 1].find((one) =>
    new RegExp(`(?<!\\p{L})năm[\\s~]+${one}(?![\\d-])`, 'u').test(about),
  );
  if (named !== undefined) return `văn bản của năm ${named}. Thay bằng văn bản của năm sau nếu đã có, hoặc giữ.`;
  const [, end] = /giai đoạn\s+\d{4}\s?[-–]\s?(\d{4})/u.exec(about) ?? [];
  if (end !== undefined && Number(end) < year)
    return `văn bản của giai đoạn đến năm ${end}. Thay bằng văn bản của giai đoạn sau nếu đã có, hoặc giữ.`;
  if (yearly.test(type.trim()) && date !== undefined && datePartsOf(date).year >= formerYear)
    return `văn bản phục vụ kế hoạch năm ${formerYear}. Thay bằng văn bản mới, hoặc bỏ.`;
  if (about.trim() === '' && date !== undefined && datePartsOf(date).year >= formerYear - 1 && !isLaw(type))
    return `ban hành năm ${datePartsOf(date).year}, chưa ghi trích yếu (about) nên không rõ là của năm nào. Thay bằng văn bản của năm sau nếu đã có, hoặc giữ.`;
  return undefined;
}

function nameOf(cited: Cited): string {
  const { type, number, about = '' } = cited;
  return `${type} ${number ? `số ${number}` : oneLine(about)}${passed(cited)}`.trim();
}

function passed({ date }: Cited): string {
  if (date === undefined) return '';
  const { year, month, day } = datePartsOf(date);
  return month && day ? ` ngày ${dateInFigures({ year, month, day })}` : ` năm ${year}`;
}
