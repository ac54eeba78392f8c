import { unknownId } from '../messages/references.ts';
import type { Agency, Item, Prose } from '../plan.ts';
import type { Spec } from '../schema/spec.ts';
import { resolveContent } from './content.ts';
import { type Context, prose, reportError } from './context.ts';
import { checkTypedNumber } from './typed-number.ts';

type AgencySpec = NonNullable<Spec['agencies']>[number];

export function resolveAgency(context: Context, agency: AgencySpec): Agency {
  const inside: Context = { ...context, owner: { ...context.owner, agency: agency.id } };
  const heading = prose(context, agency, 'heading') ?? openName(context, agency);
  checkTypedNumber(context, heading, 'title');
  return { id: agency.id, name: agency.name.trim(), heading, duties: resolveContent(inside, agency, 'duties') };
}

/** A name stands for the heading without a mark of its own, unless a draft has to show that it is open. */
function openName(context: Context, agency: AgencySpec): Prose | undefined {
  const { start } = context.yaml.valueSpan(agency, 'name');
  const text = agency.name.trim();
  if (!context.openNames.has(`agency.${agency.id}`)) return undefined;
  return { inlines: [{ text, open: true }], span: { start, end: start + text.length } };
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
    const title = agency.heading ?? plainProse(agency.name, spec ? context.yaml.valueSpan(spec, 'name').start : 0);
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

function plainProse(text: string, start: number): Prose {
  return { inlines: [{ text }], span: { start, end: start + text.length } };
}
