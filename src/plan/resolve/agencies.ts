import { unknownId } from '../messages/references.ts';
import type { Agency, Item, Prose } from '../plan.ts';
import type { Spec } from '../schema/spec.ts';
import { resolveContent } from './content.ts';
import { type Context, prose, reportError } from './context.ts';
import { checkTypedNumber } from './typed-number.ts';

type AgencySpec = NonNullable<Spec['agencies']>[number];

export function resolveAgency(context: Context, agency: AgencySpec): Agency {
  const inside: Context = { ...context, owner: { ...context.owner, agency: agency.id } };
  const heading = prose(context, agency, 'heading');
  checkTypedNumber(context, heading, 'title');
  return { id: agency.id, name: agency.name.trim(), heading, duties: resolveContent(inside, agency, 'duties') };
}

/** The clauses of a block `agencies`: one for each body, its name as the title, its duties inside. */
export function agencyClauses(
  context: Context,
  agencies: readonly Agency[],
  specs: readonly AgencySpec[],
  block: { agencies: 'all' | string[] },
): Item[] {
  const clauses = agencies.map((agency, index): Item => {
    const spec = specs[index];
    const at = spec && context.yaml.valueSpan(spec, 'name');
    const isOpen = context.draft && at !== undefined && context.isOpen(at);
    const title = agency.heading ?? plainProse(agency.name, at?.start ?? 0, isOpen);
    return { title, text: [], content: agency.duties };
  });
  if (block.agencies === 'all') return clauses;
  const wanted = block.agencies;
  return wanted.flatMap((id, index) => {
    const clause = clauses[agencies.findIndex((agency) => agency.id === id)];
    if (clause) return [clause];
    const candidates = agencies.map((agency) => agency.id);
    reportError(context, unknownId('agency', id, candidates, context.yaml.valueSpan(wanted, index)));
    return [];
  });
}

function plainProse(text: string, start: number, isOpen: boolean): Prose {
  return { inlines: [isOpen ? { text, open: true } : { text }], span: { start, end: start + text.length } };
}
