import type { Citation } from './citations.ts';
import { citationsOf } from './facts.ts';
import type { Outline, OutlineDocument, OutlineLine } from './outline.ts';

/** A citation where it stands. */
export interface Mention<Where> {
  readonly citation: Citation;
  readonly line: OutlineLine<Where>;
  /** Whether it stands in the title of another cited document. */
  readonly isInTitle: boolean;
}

/** What is cited in a document, in order; “(Kèm theo …)” names the document itself and is left out. */
export function mentionsIn<Where>({ lines }: OutlineDocument<Where>): Mention<Where>[] {
  const mentions: Mention<Where>[] = [];
  for (const line of lines) {
    if (line.role === 'attachment' || line.role === 'number') continue;
    let end = 0;
    for (const citation of citationsOf(line)) {
      mentions.push({ citation, line, isInTitle: citation.start < end });
      end = Math.max(end, citation.end);
    }
  }
  return mentions;
}

/** Number and symbol, which tell documents apart as far as they can. */
export function citationKey({ text }: Citation): string {
  return text.toLocaleUpperCase('vi');
}

/**
 * Documents that cite together: a plan with its appendices, each decision and each attached plan for itself. The first
 * mention in each names the document in full.
 */
export function citingUnits<Where>({ documents }: Outline<Where>): OutlineDocument<Where>[][] {
  const units: OutlineDocument<Where>[][] = [];
  for (const document of documents) {
    const unit = units.at(-1);
    if (document.kind === 'appendix' && unit) unit.push(document);
    else units.push([document]);
  }
  return units;
}

/** What a unit cites, document by document, each mention in order; those in the titles of others left out. */
export function mentionsByDocument<Where>(unit: readonly OutlineDocument<Where>[]): Mention<Where>[][] {
  const byKey = new Map<string, Mention<Where>[]>();
  for (const mention of unit.flatMap(mentionsIn)) {
    if (mention.isInTitle) continue;
    const key = citationKey(mention.citation);
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey.values()];
}
