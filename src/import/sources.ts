import { documentTypes } from '../decree30/document-types.ts';
import type { WordFile } from '../reader/model.ts';
import { isSigningLine } from '../roles/patterns.ts';
import type { OfficialDocument, RoledFile } from '../roles/role.ts';
import { type Zones, zonesOf } from './zones.ts';

/** A document with the file it stands in. */
export interface Source {
  readonly document: OfficialDocument;
  readonly file: WordFile;
  readonly zones: Zones;
}

/** Which documents of the files a spec is made of. */
export interface Sources {
  readonly decision?: Source;
  readonly plan?: Source;
  readonly appendices: readonly Source[];
  /** Documents of other types, for which a spec has no place. */
  readonly others: readonly Source[];
  /** Whether the plan or an appendix is a file of its own. */
  readonly isSeparate: boolean;
}

/** @param files the main one first, then those that were issued as files of their own */
export function sourcesOf(files: readonly RoledFile[]): Sources {
  const all = files.flatMap(({ file, documents }) =>
    documents.map((document): Source => ({ document, file, zones: zonesOf(document) })),
  );
  const appendices = all.filter(({ document }) => document.kind === 'appendix');
  const rest = all.filter(({ document }) => document.kind !== 'appendix' && hasOwnWords(document));
  const ofType = (name: string) => rest.find(({ document }) => document.type === name);
  const typed = ofType(documentTypes.plan.name);
  const decision = ofType(documentTypes.decision.name);
  const plan = typed ?? rest.find((source) => source !== decision);
  const issues = decision && (plan === undefined || rest.indexOf(decision) < rest.indexOf(plan)) ? decision : undefined;
  return {
    ...(issues && { decision: issues }),
    ...(plan && { plan }),
    appendices,
    others: rest.filter((source) => source !== issues && source !== plan),
    isSeparate:
      files.length > 1 || all.some(({ document }) => document.passages.some(({ role }) => role === 'signingLine')),
  };
}

/** The line of the digital signature above an appendix is no document. */
function hasOwnWords({ passages }: OfficialDocument): boolean {
  return passages.some(({ role, text }) => text !== '' && role !== 'signingLine' && !isSigningLine(text));
}
