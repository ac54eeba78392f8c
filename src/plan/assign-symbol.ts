import type { Finding } from '../findings/finding.ts';
import { symbolError } from './issued-type.ts';
import { type Offices, withOffice } from './office.ts';
import { isMap } from './overlay.ts';
import type { YamlSource } from './yaml.ts';

/** The symbol behind the number that văn thư gives: the plan's own, or else its office's, as the build takes it. */

/** @returns nothing when the plan has a number of its own or there is no office to take a symbol from */
export function symbolOfOffice(own: YamlSource, file: string, offices: Offices | undefined): string | undefined {
  if (!isMap(own.root) || Object.hasOwn(own.root, 'number') || !Object.hasOwn(own.root, 'office')) return undefined;
  const { yaml } = withOffice(own, file, offices, () => {});
  const number: unknown = isMap(yaml?.root) ? Reflect.get(yaml.root, 'number') : undefined;
  return typeof number === 'string' ? number : undefined;
}

/** What the build would refuse of a symbol. */
export function refuseSymbol({ root, valueSpan }: YamlSource, file: string, number: string): Finding[] {
  const error = isMap(root) ? symbolError(root, number, valueSpan(root, 'number')) : undefined;
  if (!error) return [];
  const { needs, ...finding } = error;
  return [{ ...finding, severity: 'error', file }];
}

/** A key that is missing, with what stands under it before a number is given. */
export function withExample(finding: Finding, root: unknown): Finding {
  if (finding.code !== 'plan/missing-key') return finding;
  const isDecision = isMap(root) && Reflect.get(root, 'template') === 'quyet-dinh-ke-hoach';
  const isDate = finding.hint?.includes('date') === true;
  const line = isDate ? 'date: 2025' : `number: ${isDecision ? 'QĐ' : 'KH'}-UBND`;
  const what = isDate ? 'năm ban hành' : 'ký hiệu';
  return { ...finding, hint: `Ghi ${what} vào tệp kế hoạch, ví dụ ${line}, rồi chạy lại lệnh.` };
}
