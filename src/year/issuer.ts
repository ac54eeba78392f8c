import type { Day, PartialDate } from '../decree30/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { OwnSpec } from '../plan/schema/own.ts';
import { agencyAt } from '../registry/agencies.ts';
import { endedIn } from '../registry/ended.ts';
import { provincesHoldingAt, provincesJoinedTo } from '../registry/provinces.ts';
import type { Successor } from '../registry/rows.ts';
import { unitName } from '../registry/unit-name.ts';
import { gone } from './days.ts';
import { commentLine } from './lines.ts';
import type { RenewalWork } from './work.ts';

/** Who issues the plan: ended, grown, or of a kind that was rearranged. Nothing of it is renamed here. */

export interface IssuerWork extends RenewalWork {
  readonly plan: Plan;
  readonly spec: OwnSpec;
  /** The day for which the plan is renewed. */
  readonly date: PartialDate;
}

/** @returns the names within the issuer's that have ended: `tỉnh Kon Tum` */
export function lookAtIssuer({ source, yaml, plan, spec, date, notes }: IssuerWork): string[] {
  const { name, parent } = plan.issuer;
  const ask = (text: string, key: 'issuer' | 'indicators' = 'issuer') => {
    const own = spec[key] ? key : spec.issuer ? 'issuer' : 'office';
    const path = own === 'issuer' && spec.issuer ? ([[spec.issuer, 'name']] as const) : ([[spec, own]] as const);
    notes.questions.push({ line: commentLine(source, yaml, path), text });
  };
  const ended = [name, ...(parent ? [parent] : [])].flatMap((text) => [
    ...endedIn(text, date),
    ...endedCommune(text, date),
  ]);
  for (const { found, to, successors, source: law } of ended) {
    const heirs = successors.map((successor) => successor.name).join('; ');
    ask(
      `Cơ quan ban hành mang tên “${found}”, ${gone(to)} (${law})${heirs ? `; kế tục: ${heirs}` : ''}. Cơ quan kế tục ban hành kế hoạch của mình; xem lại tên, địa danh, ký hiệu, số liệu, người ký.`,
    );
  }
  const districtsEnded = commune.test(name) && districtsEndedBetween(plan.date, date);
  if (ended.length === 0 && districtsEnded) {
    ask(
      `“${name}” thuộc cấp xã. Cấp huyện ${gone(districtsEnded)}, các đơn vị cấp xã đã được sắp xếp lại; dữ liệu chưa có tên cơ quan kế tục. Tra nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp cấp xã của tỉnh, rồi xem lại tên, địa danh, số liệu, người ký.`,
    );
  }
  for (const province of provincesHoldingAt(date)) {
    const whole = unitName(province);
    if (!`${name} ${parent ?? ''}`.toLocaleLowerCase('vi').includes(whole.toLocaleLowerCase('vi'))) continue;
    const joined = provincesJoinedTo(whole, plan.date, date);
    if (joined.length === 0) continue;
    const names = joined.map(unitName).join(', ');
    ask(
      `Từ khi ${names} nhập vào, ${whole} rộng hơn trước: số liệu các năm trước không so sánh được với số liệu mới. Ghi rõ phạm vi của từng số, hoặc lấy số liệu tính lại.`,
      'indicators',
    );
  }
  for (const { inlines, span } of plan.recipients ?? []) {
    if (span.file === undefined) continue;
    const words = inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
    for (const { found, to } of endedIn(words, date))
      ask(`Nơi nhận trong ${span.file} còn ghi “${found}”, ${gone(to)}; sửa ở tệp ấy.`);
  }
  return ended.map(({ found }) => found.replace(/^.*?(?=(?:tỉnh|thành phố|phường|xã|thị trấn)\s)/u, ''));
}

interface Ended {
  readonly found: string;
  readonly to: Day;
  readonly successors: readonly Successor[];
  readonly source: string;
}

const commune = /(?<!\p{L})(?:xã|phường|thị trấn)\s+\p{Lu}.*$/u;

/** The commune behind the name of its own body: `Ủy ban nhân dân phường Bạch Sam`. */
function endedCommune(text: string, date: PartialDate): Ended[] {
  const [found] = commune.exec(text) ?? [];
  const status = found === undefined ? undefined : agencyAt(found, date);
  return found !== undefined && status?.state === 'ended' ? [{ ...status, found }] : [];
}

/** The last day of districts, on which nearly all communes changed too. */
function districtsEndedBetween(before: PartialDate, after: PartialDate): Ended['to'] | undefined {
  const now = agencyAt('cấp huyện', after);
  return agencyAt('cấp huyện', before)?.state === 'holds' && now?.state === 'ended' ? now.to : undefined;
}
