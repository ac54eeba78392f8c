import type * as z from 'zod';
import type { Finding, Span } from '../../findings/finding.ts';
import { withoutEndMark } from '../end-mark.ts';
import { type Data, evaluate } from '../expressions.ts';
import { emptyProse, proseError, singleBrace } from '../messages/form.ts';
import type { PlanError, ReportNeeding } from '../messages/plan-error.ts';
import type { Block, Inline, Item, Prose } from '../plan.ts';
import { type Mark, paragraphsOf, parseProse, singleBraces } from '../prose.ts';
import type { taskFacts } from '../schema/tasks.ts';
import type { YamlSource } from '../yaml.ts';
import { settle, settledAt } from './settled.ts';

/** What the resolving of one spec shares: where things stand, what may be named, what was named. */
export interface Context {
  readonly file: string;
  readonly yaml: YamlSource;
  readonly data: Data;
  /** Ids that `{{ref …}}` may name, and where each was named. */
  readonly anchors: Set<string>;
  readonly references: { readonly id: string; readonly span: Span }[];
  readonly footnotes: ReadonlySet<string>;
  readonly footnoteReferences: { readonly id: string; readonly span: Span }[];
  /** Every item that carries task facts, in the order of the text. */
  readonly tasks: TaskRecord[];
  /** Contents of the spec's top level, resolved when first asked for. */
  content(name: string, at: { container: object; key: string }): readonly Block[];
  /** The clauses that a block `agencies` stands for. */
  agencyClauses(block: { agencies: 'all' | string[] }): readonly Item[];
  /** What can be filled only when everything has been read, such as task tables. */
  readonly later: (() => void)[];
  /** The agency or content whose items are being read. */
  readonly owner: { agency?: string; content?: string };
  readonly report: ReportNeeding;
  /** Whether a figure that is missing is shown as a blank instead of refused. */
  readonly draft: boolean;
  /** The expressions whose data is marked so: `agency.so-noi-vu`, `cite nghi-dinh-30`; none but on a draft. */
  readonly openNames: ReadonlySet<string>;
  /** Whether what stands at a place is marked as something that a person still has to decide. */
  isOpen(span: Span): boolean;
}

export interface TaskRecord {
  readonly facts: z.output<typeof taskFacts>;
  readonly text: Prose;
  readonly brief?: Prose;
  readonly due?: Prose;
  readonly product?: Prose;
  readonly agency?: string;
  readonly content?: string;
}

export function reportError(context: Context, error: PlanError): void {
  send(context, error, 'error');
}

export function reportWarning(context: Context, warning: PlanError): void {
  send(context, warning, 'warning');
}

function send(context: Context, { needs, ...error }: PlanError, severity: Finding['severity']): void {
  context.report({ ...error, severity, file: error.span?.file ?? context.file }, needs);
}

export interface ProseOptions {
  /** Whether it is a legal basis, in which a law is cited with its date. */
  readonly inBasis?: boolean;
  /** Names that hold in this prose only, such as a target's own figures. */
  readonly local?: ReadonlyMap<string, string>;
  /** Whether a mark at the end, which the tool writes itself, is taken away. */
  readonly withoutEnd?: boolean;
}

/** What a row of data brings into a prose is evaluated with its expressions, after the marks have been read. */
function writtenAt({ yaml }: Context, container: object, key: string | number): unknown {
  return yaml.written?.(container, key) ?? Reflect.get(container, key);
}

/** The paragraphs of the prose under a key. */
export function paragraphs(
  context: Context,
  container: object,
  key: string | number,
  options: ProseOptions = {},
): Prose[] {
  const value = writtenAt(context, container, key);
  if (typeof value !== 'string') return [];
  return paragraphsOf(value).map(({ text, offset }) => resolveProse(context, container, key, text, offset, options));
}

/** The prose under a key as one paragraph. */
export function prose(
  context: Context,
  container: object,
  key: string | number,
  options: ProseOptions = {},
): Prose | undefined {
  const value = writtenAt(context, container, key);
  if (typeof value !== 'string') return undefined;
  const text = options.withoutEnd ? withoutEndMark(value.trim()) : value.trim();
  return resolveProse(context, container, key, text, value.indexOf(text), options);
}

/** The lines of a title, each a prose: the author's breaks are the breaks. */
export function lines(context: Context, container: object, key: string): Prose[] {
  const value = writtenAt(context, container, key);
  if (typeof value !== 'string') return [];
  let offset = 0;
  const written = withoutEndMark(value).split('\n');
  return written.flatMap((line) => {
    const start = offset + line.length - line.trimStart().length;
    offset += line.length + 1;
    return line.trim() === '' ? [] : [resolveProse(context, container, key, line.trim(), start, {})];
  });
}

function resolveProse(
  context: Context,
  container: object,
  key: string | number,
  text: string,
  offset: number,
  { inBasis = false, local }: ProseOptions,
): Prose {
  const place = context.yaml.valueSpan(container, key);
  const before = context.draft ? undefined : settledAt(place, offset, text);
  if (before) return before;
  const spanOf = (start: number, end: number): Span => {
    const from = context.yaml.offsetIn(container, key, start);
    return { ...place, start: from, end: from + (end - start) };
  };
  let isSound = true;
  const refuse = (error: PlanError) => {
    isSound = false;
    reportError(context, error);
  };
  const marks = parseProse(text, offset, (error) => refuse(proseError(error.kind, spanOf(error.start, error.end))));
  for (const { source, start, end } of singleBraces(text, offset)) {
    isSound = false;
    reportWarning(context, singleBrace(source, spanOf(start, end)));
  }
  const data = local ? { ...context.data, words: new Map([...context.data.words, ...local]) } : context.data;
  const evaluated = evaluateMarks(context, marks, data, inBasis, spanOf);
  const span = spanOf(offset, offset + text.length);
  if (!marks.some(hasWords)) refuse(emptyProse(span));
  if (context.draft) return { inlines: context.isOpen(place) ? evaluated.map(opened) : evaluated, span };
  const prose = { inlines: evaluated, span };
  if (isSound && marks.every(isOwn)) settle(place, offset, text, prose);
  return prose;
}

/** Whether a mark stands for the author's own words, and for nothing that the rest of the plan decides. */
function isOwn({ kind }: Mark): boolean {
  return kind !== 'expression' && kind !== 'footnote';
}

function opened(inline: Inline): Inline {
  return 'footnote' in inline ? inline : { ...inline, open: true };
}

/** Whether a mark stands for anything that can be read. */
function hasWords(mark: Mark): boolean {
  return mark.kind === 'expression' || mark.kind === 'footnote' || (mark.kind === 'text' && mark.text.trim() !== '');
}

function evaluateMarks(
  context: Context,
  marks: readonly Mark[],
  data: Data,
  inBasis: boolean,
  spanOf: (start: number, end: number) => Span,
): Inline[] {
  const inlines: Inline[] = [];
  const face = { bold: false, italic: false };
  for (const mark of marks) {
    if (mark.kind === 'text') inlines.push({ text: mark.text, bold: face.bold, italic: face.italic });
    else if (mark.kind === 'bold' || mark.kind === 'italic') face[mark.kind] = !face[mark.kind];
    else if (mark.kind === 'footnote') {
      context.footnoteReferences.push({ id: mark.id, span: spanOf(mark.start, mark.end) });
      inlines.push({ footnote: mark.id });
    } else {
      const span = spanOf(mark.start, mark.end);
      const result = evaluate(mark.source, data, inBasis);
      if ('error' in result) {
        const { code, message, hint } = result.error;
        const isBlank = context.draft && code === 'no-figure';
        if (isBlank) inlines.push({ text: blank, ...face, open: true });
        (isBlank ? reportWarning : reportError)(context, {
          code: `plan/${code}`,
          message,
          hint,
          span,
          needs: namesOf(mark.source),
        });
        continue;
      }
      if (result.doubt) {
        const { code, ...doubt } = result.doubt;
        reportWarning(context, { code: `plan/${code}`, ...doubt, span, needs: namesOf(mark.source) });
      }
      const isOpen = context.openNames.has(mark.source.trim().replace(/\s+/g, ' '));
      for (const inline of result.inlines) {
        if ('ref' in inline) context.references.push({ id: inline.ref, span });
        inlines.push('footnote' in inline ? inline : { ...inline, ...face, ...(isOpen ? { open: true } : {}) });
      }
    }
  }
  return inlines;
}

/** What a draft shows where a figure is missing. */
export const blank = '…………';

/** What an expression looks up; the year too, for a figure of last year is one of another year when that is unknown. */
function namesOf(expression: string): string[] {
  const words = expression.match(/[\p{L}\p{N}-]+/gu) ?? [];
  return ['year', ...words.filter((word) => !functions.has(word))];
}

const functions = new Set(['ref', 'cite', 'change', 'difference', 'count', 'values']);
