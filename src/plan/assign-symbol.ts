import type { Finding } from '../findings/finding.ts';
import { wrongSymbol } from './messages/form.ts';
import { issuedType, type Offices, withOffice } from './office.ts';
import { isMap } from './overlay.ts';
import { documentNumberOf } from './scalars.ts';
import type { YamlSource } from './yaml.ts';

/** The symbol behind the number that văn thư gives: the plan's own, or else its office's, as the build takes it. */

/** @returns nothing when the plan has a number of its own or there is no office to take a symbol from */
export function symbolOfOffice(own: YamlSource, file: string, offices: Offices | undefined): string | undefined {
  if (!isMap(own.root) || Object.hasOwn(own.root, 'number') || !Object.hasOwn(own.root, 'office')) return undefined;
  const { yaml } = withOffice(own, file, offices, () => {});
  const number: unknown = isMap(yaml?.root) ? Reflect.get(yaml.root, 'number') : undefined;
  return typeof number === 'string' ? number : undefined;
}

/** What the build would refuse of a symbol; a template of an office's own may issue any type. */
export function refuseSymbol({ root, valueSpan }: YamlSource, file: string, number: string): Finding[] {
  if (!isMap(root) || !ownTemplates.has(Reflect.get(root, 'template'))) return [];
  const { name, abbreviation } = issuedType(root);
  const { symbol } = documentNumberOf(number);
  if (symbol.startsWith(`${abbreviation}-`)) return [];
  const { needs, ...finding } = wrongSymbol(symbol, name, abbreviation, valueSpan(root, 'number'));
  return [{ ...finding, severity: 'error', file }];
}

const ownTemplates = new Set<unknown>(['ke-hoach', 'quyet-dinh-ke-hoach']);

/** A key that is missing, with what stands under it before a number is given. */
export function withExample(finding: Finding, root: unknown): Finding {
  if (finding.code !== 'plan/missing-key') return finding;
  const isDecision = isMap(root) && Reflect.get(root, 'template') === 'quyet-dinh-ke-hoach';
  const isDate = finding.hint?.includes('date') === true;
  const line = isDate ? 'date: 2025' : `number: ${isDecision ? 'QĐ' : 'KH'}-UBND`;
  const what = isDate ? 'năm ban hành' : 'ký hiệu';
  return { ...finding, hint: `Ghi ${what} vào tệp kế hoạch, ví dụ ${line}, rồi chạy lại lệnh.` };
}
