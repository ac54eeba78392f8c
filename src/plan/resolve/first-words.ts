import { documentTypes } from '../../decree30/document-types.ts';
import { ownTemplateOf } from '../issued-type.ts';
import { typedType, unopenedBasis } from '../messages/form.ts';
import type { Prose } from '../plan.ts';
import type { Spec } from '../schema/spec.ts';
import { type Context, reportError, reportWarning } from './context.ts';

/** With which words a title and a basis begin. */

const { plan, decision } = documentTypes;

/** The templates print the type above the title and in front of it: a title that repeats it says it twice. */
export function checkTitle(context: Context, spec: Spec, title: readonly Prose[], abstract?: Prose): void {
  const template = ownTemplateOf(spec);
  if (!template) return;
  const types = template === 'ke-hoach' ? [plan.name] : [plan.name, decision.name];
  const [first] = title;
  if (first) refuseType(context, first, types);
  if (abstract) refuseType(context, abstract, [decision.name]);
}

function refuseType(context: Context, prose: Prose, types: readonly string[]): void {
  const text = firstText(prose);
  const type = types.find((name) => text.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi')));
  // “Kế hoạch hóa gia đình” is no plan.
  if (!type || /^(?:\p{L}|\s+(?:hóa|hoá)(?!\p{L}))/u.test(text.slice(type.length))) return;
  const { start, ...place } = prose.span;
  reportError(context, typedType(type, text.slice(0, type.length), { ...place, start, end: start + type.length }));
}

/** What is neither a basis nor a proposal is most often a document whose “Căn cứ” has been forgotten. */
export function checkBasis(context: Context, basis: Prose): void {
  const text = firstText(basis);
  if (text.trim() === '' || openings.test(text)) return;
  reportWarning(context, unopenedBasis(basis.span));
}

const openings = /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Để|Sau khi|Được)(?!\p{L})/u;

function firstText({ inlines: [first] }: Prose): string {
  if (!first) return '';
  return 'text' in first ? first.text : 'first' in first ? first.first : '';
}
