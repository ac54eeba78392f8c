import { documentTypes } from '../decree30/document-types.ts';
import type { Span } from '../findings/finding.ts';
import { wrongSymbol } from './messages/form.ts';
import type { PlanError } from './messages/plan-error.ts';
import { documentNumberOf } from './scalars.ts';

/** Which type of document a plan issues, and under which symbol. */

/** The templates that come with the program: those of forms 1.4 and 1.3. */
export const ownTemplates = ['ke-hoach', 'quyet-dinh-ke-hoach'] as const;
export type OwnTemplate = (typeof ownTemplates)[number];

/** @returns the template itself; nothing for one of an office's own, which may issue any type */
export function ownTemplateOf(plan: object): OwnTemplate | undefined {
  const template: unknown = Reflect.get(plan, 'template');
  return ownTemplates.find((own) => own === template);
}

/** The type of document that gets the number: the decision where there is one, or else the plan. */
export function issuedType(plan: object): { readonly name: string; readonly abbreviation: string } {
  return Object.hasOwn(plan, 'decision') ? documentTypes.decision : documentTypes.plan;
}

/** What is wrong with a symbol that does not begin with the abbreviation of its type (Annex III, I). */
export function symbolError(plan: object, number: string, span: Span): PlanError | undefined {
  if (!ownTemplateOf(plan)) return undefined;
  const { name, abbreviation } = issuedType(plan);
  const { symbol } = documentNumberOf(number);
  return symbol.startsWith(`${abbreviation}-`) ? undefined : wrongSymbol(symbol, name, abbreviation, span);
}
