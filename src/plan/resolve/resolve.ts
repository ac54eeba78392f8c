import type { Span } from '../../findings/finding.ts';
import type { Data } from '../expressions.ts';
import { indicatorOf } from '../indicators.ts';
import type { ReportNeeding } from '../messages/plan-error.ts';
import { circularContent, nestedFootnote, placedTwice, unknownId } from '../messages/references.ts';
import type { OpenPoint } from '../open-points.ts';
import { type Agency, type Block, type ContentName, contentNames, type Item, type Plan, type Prose } from '../plan.ts';
import { datePartsOf, documentNumberOf } from '../scalars.ts';
import type { Spec } from '../schema/spec.ts';
import type { YamlSource } from '../yaml.ts';
import { agencyClauses, resolveAgency } from './agencies.ts';
import { checkPlaced, checkWhole } from './checks.ts';
import { declareAnchor, resolveContent, resolveItem, resolvePart, resolveSection } from './content.ts';
import { type Context, lines, paragraphs, prose, reportError } from './context.ts';
import { checkEncoding } from './encoding.ts';
import { checkBasis, checkTitle } from './first-words.ts';
import { resolveLayout } from './layout.ts';
import { resolveArchive, resolveIssuer, resolveSignature } from './people.ts';
import { checkRecipient } from './typed-number.ts';

/** What comes to a spec from outside. */
interface Circumstances {
  /** What prose may name beside the plan's own data: the columns of a row. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Whether what a person still has to decide is shown instead of refused. */
  readonly draft: boolean;
  readonly open: readonly OpenPoint[];
}

/**
 * A spec whose form has been checked → the plan: expressions evaluated, names looked up, contents put in their places.
 *
 * @param report gets everything that only the whole of the spec shows to be wrong
 */
export function resolve(
  spec: Spec,
  yaml: YamlSource,
  file: string,
  report: ReportNeeding,
  { columns, draft, open }: Circumstances = { draft: false, open: [] },
): Plan {
  const isOpen = (span: Span) =>
    !span.file && open.some(({ below }) => span.start >= below.start && span.start < below.end);
  const contents: Partial<Record<ContentName, readonly Block[]>> = {};
  const reading = new Set<string>();
  const placed = new Set<string>();
  const placedAgencies = new Set<string>();
  let agencies: readonly Agency[] | undefined;

  const context: Context = {
    file,
    yaml,
    data: dataOf(spec, columns),
    draft,
    isOpen,
    openNames: new Set(draft ? openNames(spec, yaml, isOpen) : []),
    anchors: new Set(),
    references: [],
    footnotes: new Set(Object.keys(spec.footnotes ?? {})),
    footnoteReferences: [],
    tasks: [],
    later: [],
    owner: {},
    report,
    content(name, at) {
      const known = contentNames.find((candidate) => candidate === name);
      const span = yaml.valueSpan(at.container, at.key);
      if (known === undefined || spec[known] === undefined) {
        const written = contentNames.filter((candidate) => spec[candidate] !== undefined);
        reportError(context, unknownId('content', name, written, span));
        return [];
      }
      if (reading.has(name)) {
        reportError(context, circularContent(name, span));
        return [];
      }
      if (placed.has(known)) reportError(context, placedTwice(name, span));
      placed.add(known);
      return contentOf(known);
    },
    agencyClauses(block) {
      const span = yaml.valueSpan(block, 'agencies');
      if (reading.has('agencies')) {
        reportError(context, circularContent('agencies', span));
        return [];
      }
      for (const id of block.agencies === 'all' ? (spec.agencies ?? []).map((agency) => agency.id) : block.agencies) {
        if (placedAgencies.has(id)) reportError(context, placedTwice(id, span));
        placedAgencies.add(id);
      }
      placed.add('agencies');
      return agencyClauses(context, agenciesOf(), spec.agencies ?? [], block);
    },
  };

  function contentOf(name: ContentName): readonly Block[] {
    const known = contents[name];
    if (known) return known;
    reading.add(name);
    const blocks = resolveContent({ ...context, owner: { content: name } }, spec, name);
    reading.delete(name);
    contents[name] = blocks;
    return blocks;
  }

  function agenciesOf(): readonly Agency[] {
    if (agencies) return agencies;
    reading.add('agencies');
    agencies = (spec.agencies ?? []).map((agency) => resolveAgency(context, agency));
    reading.delete('agencies');
    return agencies;
  }

  const title = lines(context, spec, 'title');
  const decision = spec.decision && {
    abstract: prose(context, spec.decision, 'abstract'),
    enactedBy: spec.decision.enactedBy,
    bases: proseList(context, spec.decision.bases, true),
    articles: spec.decision.articles?.map(
      (_, index): Item => resolveItem(context, spec.decision?.articles ?? [], index),
    ),
    responsible: prose(context, spec.decision, 'responsible'),
  };
  const bases = proseList(context, spec.bases ?? [], true);
  for (const basis of [...(decision?.bases ?? []), ...bases]) checkBasis(context, basis);
  checkTitle(context, spec, title, decision?.abstract);
  const opening = spec.opening === undefined ? undefined : paragraphs(context, spec, 'opening');
  const parts = spec.parts?.map((part) => resolvePart(context, part));
  const sections = spec.sections?.map((section) => resolveSection(context, section));
  for (const name of contentNames) if (spec[name] !== undefined) contentOf(name);
  const allAgencies = agenciesOf();
  const closing = spec.closing === undefined ? undefined : paragraphs(context, spec, 'closing');
  const appendices = (spec.appendices ?? []).map((appendix) => {
    declareAnchor(context, appendix);
    return {
      id: appendix.id,
      title: lines(context, appendix, 'title'),
      landscape: appendix.orientation === 'landscape',
      content: resolveContent(context, appendix, 'content'),
    };
  });
  const footnotes = Object.keys(spec.footnotes ?? {}).map((id) => ({ id, text: footnoteText(context, spec, id) }));
  const recipients = spec.recipients ? proseList(context, spec.recipients, false) : undefined;
  for (const recipient of recipients ?? []) checkRecipient(context, recipient);
  for (const fill of context.later) fill();
  checkEncoding(context, spec);
  checkWhole(context, spec);
  if (spec.sections || spec.parts) checkPlaced(context, spec, placed);

  return {
    file,
    template: spec.template,
    templateSpan: yaml.valueSpan(spec, 'template'),
    year: context.data.year,
    title,
    medium: spec.medium,
    separate: spec.files === 'separate',
    issuer: resolveIssuer(context, spec.issuer),
    number: documentNumberOf(spec.number),
    date: datePartsOf(spec.date),
    acknowledged: new Set(Object.keys(spec.acknowledged ?? {})),
    urgency: spec.urgency,
    circulation: spec.circulation,
    layout: resolveLayout(context, spec.layout),
    decision,
    bases,
    opening,
    closing,
    attachment: prose(context, spec, 'attachment'),
    parts,
    sections,
    contents,
    agencies: allAgencies,
    agenciesPlaced: placed.has('agencies'),
    footnotes,
    appendices,
    recipients,
    archive: resolveArchive(spec.archive),
    signature: resolveSignature(spec.signature),
  };
}

/** The expressions whose data a person still has to decide about. */
function openNames(spec: Spec, yaml: YamlSource, isOpen: (span: Span) => boolean): string[] {
  const { values = {}, documents = {}, agencies = [] } = spec;
  return [
    ...Object.keys(values).flatMap((id) => (isOpen(yaml.keySpan(values, id)) ? [`values.${id}`] : [])),
    ...Object.keys(documents).flatMap((id) => (isOpen(yaml.keySpan(documents, id)) ? [`cite ${id}`] : [])),
    ...agencies.flatMap((agency) => (isOpen(yaml.keySpan(agency, 'name')) ? [`agency.${agency.id}`] : [])),
  ];
}

/** The text of a footnote, which may hold anything but another footnote. */
function footnoteText(context: Context, spec: Spec, id: string): Prose[] {
  const text = paragraphs(context, spec.footnotes ?? {}, id);
  const nested = text.find(({ inlines }) => inlines.some((inline) => 'footnote' in inline));
  if (nested) reportError(context, nestedFootnote(id, nested.span));
  return text;
}

function proseList(context: Context, list: readonly string[], inBasis: boolean): Prose[] {
  return list.flatMap((_, index) => prose(context, list, index, { inBasis, withoutEnd: true }) ?? []);
}

function dataOf(spec: Spec, columns: ReadonlyMap<string, string> = new Map()): Data {
  return {
    year: Number(spec.year),
    words: new Map([
      ...columns,
      ['issuer', spec.issuer.name.trim()],
      ['issuer.short', (spec.issuer.short ?? spec.issuer.name).trim()],
      ['place', spec.issuer.place.trim()],
    ]),
    values: new Map(Object.entries(oneLine(spec.values ?? {}))),
    agencies: new Map(spec.agencies?.map(({ id, name }) => [id, name.trim()])),
    indicators: new Map(Object.entries(spec.indicators ?? {}).map(([id, indicator]) => [id, indicatorOf(indicator)])),
    documents: new Map(Object.entries(spec.documents ?? {}).map(([id, source]) => [id, oneLine(source)])),
  };
}

/** Values that stand inside a sentence: what a block of YAML broke into lines is one line again. */
function oneLine<T extends Readonly<Record<string, string | undefined>>>(values: T): T {
  const joined = Object.entries(values).map(([key, value]) => [key, value && joinLines(value)]);
  return { ...values, ...Object.fromEntries(joined) };
}

function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
