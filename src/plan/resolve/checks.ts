import { exists } from '../../decree30/dates.ts';
import { type Figure, sum, sumsTo, writeFigure } from '../figure.ts';
import type { Indicator } from '../indicators.ts';
import { ownTemplateOf, symbolError } from '../issued-type.ts';
import { notTheSum, repeatedYear } from '../messages/figures.ts';
import {
  impossibleDate,
  missingDecision,
  needlessAttachment,
  needlessBases,
  needlessDecision,
  notEvaluated,
  paperApart,
  partsAndSections,
} from '../messages/form.ts';
import {
  duplicateId,
  unknownFootnote,
  unknownReference,
  unusedAgencies,
  unusedAppendix,
  unusedContent,
  unusedFootnote,
} from '../messages/references.ts';
import { contentNames } from '../plan.ts';
import { datePartsOf } from '../scalars.ts';
import type { IndicatorSpec } from '../schema/indicators.ts';
import type { Spec } from '../schema/spec.ts';
import { type Context, reportError, reportWarning } from './context.ts';

/** What can be judged only when the whole spec has been read. */
export function checkWhole(context: Context, spec: Spec): void {
  for (const { id, span } of context.references) {
    if (!context.anchors.has(id)) reportError(context, unknownReference(id, context.anchors, span));
  }
  checkFootnotes(context, spec);
  checkAppendices(context, spec);
  checkDates(context, spec);
  checkPlainWords(context, spec);
  checkForm(context, spec);
  checkIds(context, spec.agencies ?? [], 'agency');
  for (const indicator of Object.values(spec.indicators ?? {})) checkIndicator(context, indicator);
  for (const [id, indicator] of context.data.indicators) checkSums(context, indicator, spec.indicators ?? {}, id);
}

function checkFootnotes(context: Context, spec: Spec): void {
  const used = new Set<string>();
  for (const { id, span } of context.footnoteReferences) {
    used.add(id);
    if (!context.footnotes.has(id)) reportError(context, unknownFootnote(id, context.footnotes, span));
  }
  for (const id of context.footnotes) {
    if (!used.has(id)) reportError(context, unusedFootnote(id, context.yaml.keySpan(spec.footnotes ?? {}, id)));
  }
}

/** Annex I, Part I, III.1.a: a document that has appendices must point to them. */
function checkAppendices(context: Context, spec: Spec): void {
  const named = new Set(context.references.map(({ id }) => id));
  for (const appendix of spec.appendices ?? []) {
    if (!named.has(appendix.id))
      reportError(context, unusedAppendix(appendix.id, context.yaml.valueSpan(appendix, 'id')));
  }
}

function checkDates(context: Context, spec: Spec): void {
  const dated: { date?: string | undefined }[] = [spec, ...Object.values(spec.documents ?? {})];
  for (const container of dated) {
    if (container.date === undefined || exists(datePartsOf(container.date))) continue;
    reportError(context, impossibleDate(container.date, context.yaml.valueSpan(container, 'date')));
  }
}

/** What is no prose is printed as it stands, expressions too. In a batch the row fills it, with whatever its cells say. */
function checkPlainWords(context: Context, spec: Spec): void {
  if (context.yaml.written) return;
  for (const container of [...Object.values(spec.documents ?? {}), spec.issuer, spec.signature ?? {}]) {
    for (const [key, value] of Object.entries(container)) {
      const [expression] = typeof value === 'string' ? (/\{\{.*?\}\}/s.exec(value) ?? []) : [];
      if (expression) reportError(context, notEvaluated(expression, context.yaml.valueSpan(container, key)));
    }
  }
}

function checkIds(context: Context, list: readonly { id: string }[], kind: 'agency' | 'part'): void {
  const seen = new Set<string>();
  for (const entry of list) {
    if (seen.has(entry.id)) reportError(context, duplicateId(kind, entry.id, context.yaml.valueSpan(entry, 'id')));
    seen.add(entry.id);
  }
}

function checkIndicator(context: Context, { name, observations = [], parts = [] }: IndicatorSpec): void {
  for (const [index, { year }] of observations.entries()) {
    if (observations.findIndex((other) => other.year === year) === index) continue;
    reportError(context, repeatedYear(name, year, context.yaml.valueSpan(observations, index)));
  }
  checkIds(context, parts, 'part');
  for (const part of parts) checkIndicator(context, part);
}

/** With sections of its own a plan shows only what these take; what is left over would be lost without a word. */
export function checkPlaced(context: Context, spec: Spec, placed: ReadonlySet<string>): void {
  for (const name of contentNames) {
    if (spec[name] === undefined || placed.has(name)) continue;
    reportWarning(context, unusedContent(name, context.yaml.keySpan(spec, name)));
  }
  if (spec.agencies && !placed.has('agencies'))
    reportWarning(context, unusedAgencies(context.yaml.keySpan(spec, 'agencies')));
}

/** Form 1.3 needs the decision, form 1.4 has none; the symbol begins with the abbreviation of its type (Annex III, I). */
function checkForm(context: Context, spec: Spec): void {
  const hasDecision = spec.decision !== undefined;
  const at = context.yaml.valueSpan(spec, 'template');
  const template = ownTemplateOf(spec);
  if (template === 'quyet-dinh-ke-hoach' && !hasDecision) reportError(context, missingDecision(at));
  if (template === 'ke-hoach' && hasDecision)
    reportError(context, needlessDecision(context.yaml.keySpan(spec, 'decision')));
  if (spec.parts && spec.sections) reportError(context, partsAndSections(context.yaml.keySpan(spec, 'sections')));
  if (spec.files === 'separate' && spec.medium === 'paper')
    reportError(context, paperApart(context.yaml.keySpan(spec, 'files')));
  if (!hasDecision && spec.attachment)
    reportError(context, needlessAttachment(context.yaml.keySpan(spec, 'attachment')));
  if (hasDecision && spec.bases) reportError(context, needlessBases(context.yaml.keySpan(spec, 'bases')));
  const symbol = symbolError(spec, spec.number, context.yaml.valueSpan(spec, 'number'));
  if (symbol) reportError(context, symbol);
}

/** An indicator that says it is the sum of its parts is so, beyond rounding, in every year and as a target. */
function checkSums(context: Context, indicator: Indicator, container: object, key: string): void {
  const parts = [...indicator.parts.values()];
  for (const part of parts) checkSums(context, part, container, key);
  if (!indicator.isSum) return;
  const compare = (label: string, total: Figure | undefined, figures: (Figure | undefined)[]) => {
    const known = figures.filter((figure) => figure !== undefined);
    if (!total || known.length < parts.length || sumsTo(known, total)) return;
    const span = context.yaml.keySpan(container, key);
    reportError(context, notTheSum(key, indicator.name, label, writeFigure(total), writeFigure(sum(known)), span));
  };
  for (const [year, { value }] of indicator.observations) {
    compare(
      `Giá trị năm ${year}`,
      value,
      parts.map((part) => part.observations.get(year)?.value),
    );
  }
  compare(
    'Mục tiêu',
    indicator.target.value,
    parts.map((part) => part.target.value),
  );
}
