import type { Span } from '../findings/finding.ts';
import { placeOf } from '../findings/place.ts';
import type { SpecPlace } from '../outline/of-document.ts';
import type { Outline, OutlineLine, Role } from '../outline/outline.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindSpecLine, SpecLine } from './text.ts';

/**
 * Where the lines of a plan's outline were written in its spec: by their spans; recipients by their order, and what
 * else the template words itself by the key that it comes from.
 */
export function specLines(outline: Outline<SpecPlace>, plan: Plan, source: string): FindSpecLine {
  const known = new Map<OutlineLine<unknown>, SpecLine>();
  const ofSpan = (span: Span): SpecLine | undefined => {
    if (span.file !== undefined) return undefined;
    const expressions = source.slice(span.start, span.end).match(/\{\{[^}]*\}\}/g) ?? [];
    return { file: plan.file, line: placeOf(source, span.start).line, expressions: [...new Set(expressions)] };
  };
  const ofKey = (key: string): SpecLine | undefined => {
    const match = new RegExp(`^${key}\\s*:`, 'm').exec(source);
    return match ? { file: plan.file, line: placeOf(source, match.index).line, expressions: [] } : undefined;
  };
  for (const document of outline.documents) {
    let recipients = 0;
    for (const line of document.lines) {
      const recipient = line.role === 'recipient' ? plan.recipients?.[recipients++] : undefined;
      const keys = keysOf[line.role] ?? (document.kind === 'appendix' ? ['appendices'] : []);
      const span = line.where ?? recipient?.span ?? document.where;
      const place =
        (line.where ?? recipient?.span)
          ? span && ofSpan(span)
          : (keys.map(ofKey).find((one) => one !== undefined) ?? (span && ofSpan(span)));
      if (place) known.set(line, place);
    }
  }
  return (line) => known.get(line);
}

/** Where what has no place of its own comes from, the first key that the spec has. */
const keysOf: Partial<Record<Role, readonly string[]>> = {
  parentBody: ['issuer', 'office'],
  issuer: ['issuer', 'office'],
  number: ['number'],
  placeAndDate: ['date', 'issuer'],
  enactedBy: ['decision'],
  recipient: ['archive', 'recipients'],
  signature: ['signature', 'signer'],
};
