import type { Finding } from '../findings/finding.ts';
import { offsetsOf } from './ast.ts';
import { newContexts } from './lint-context.ts';
import { parseText } from './lint-syntax.ts';
import type { Page } from './lint-values.ts';
import { type Library, walkPage } from './lint-walk.ts';
import { startIn, type Tell } from './markup-state.ts';
import { scopeOf } from './scope.ts';
import { unknown } from './shape.ts';
import { viewShape } from './view-shape.ts';

/** The texts of a template and of the partials it may use. */
export interface TemplateTexts {
  /** How findings name the template. */
  readonly file: string;
  readonly text: string;
  /** By name. */
  readonly partials: ReadonlyMap<string, string>;
  /** How findings name a partial; without it, by its path from the template. */
  readonly partialFile?: (name: string) => string;
}

/**
 * Everything that is wrong with a template, without a plan: names that no plan has, values used as what they are not,
 * helpers and partials that there are not, HTML outside the vocabulary. A partial is checked where it is called, with
 * what it sees there; one that is not called is checked without its names.
 *
 * @returns the findings of the template first, each text in the order of the places
 */
export function lintTemplate(source: TemplateTexts): Finding[] {
  const { file, text, partials, partialFile = (name) => `partials/${name}.hbs` } = source;
  const findings = new Map<string, Finding>();
  const library: Library = {
    page: (name) => pages.get(name),
    names: [...partials.keys()],
    called: new Set(),
    seen: new Set(),
    contexts: newContexts(),
  };
  const pages = new Map([...partials].map(([name, partial]) => [name, open(partialFile(name), partial)]));
  const main = open(file, text);

  function open(name: string, content: string): { page: Page; program?: hbs.AST.Program } {
    const tell: Tell = (code, span, message, hint) => {
      // A partial is checked once for each context; what is wrong in all of them is told once.
      const key = `${name} ${code} ${span.start}`;
      const finding = { code: `template/${code}`, severity: 'error', message, hint, file: name, span } as const;
      if (!findings.has(key)) findings.set(key, finding);
    };
    const page = { file: name, text: content, offsets: offsetsOf(content), tell };
    return { page, program: parseText(content, tell) };
  }

  if (main.program) walkPage(main.program, main.page, scopeOf(viewShape), startIn('file'), library, []);
  for (const [name, { page, program }] of pages) {
    if (program && !library.called.has(name)) walkPage(program, page, scopeOf(unknown), startIn('any'), library, []);
  }
  const rank = (finding: Finding) => (finding.file === file ? 0 : 1);
  return [...findings.values()].sort(
    (a, b) => rank(a) - rank(b) || compare(a.file, b.file) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
