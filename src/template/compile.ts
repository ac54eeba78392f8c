import Handlebars from 'handlebars';
import { type Compiled, type Wording, wordingOf } from './word.ts';

/** The text of a template and the partials it may use, by name, as text or compiled already. */
export interface TemplateSource {
  /** How findings name it. */
  readonly file: string;
  readonly text: string;
  readonly partials: ReadonlyMap<string, string | Compiled>;
}

const options = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { is: true, or: true },
  preventIndent: true,
} satisfies PrecompileOptions;

/**
 * A template's text as JavaScript, to be kept in a file.
 *
 * @throws when the text is not Handlebars, or uses a helper there is not
 * @public for the bundling of the program's own templates
 */
export function precompile(text: string): string {
  return String(Handlebars.precompile(text, options));
}

/**
 * A template ready to run, from its text.
 *
 * @throws when a text is not Handlebars, or uses a helper there is not
 */
export function compileTemplate({ file, text, partials }: TemplateSource): Wording {
  const compiled = [...partials].map(([name, partial]): [string, Compiled] => [
    name,
    typeof partial === 'string' ? compile(partial) : partial,
  ]);
  return wordingOf({ file, template: compile(text), partials: new Map(compiled) });
}

/** Handlebars answers these with nothing in silence; who writes them means to get out of the plan. */
const reachingOut = /\{\{[^}]*?(__proto__|\bconstructor\b|\bprototype\b|__(?:define|lookup)[GS]etter__)/;

/** Handlebars itself evaluates what it compiles in this way; a template is code of the office that runs it. */
function compile(text: string): Compiled {
  const [, name] = reachingOut.exec(text) ?? [];
  if (name) throw new Error(`forbidden name ${name}`);
  return new Function(`return ${precompile(text)}`)();
}
