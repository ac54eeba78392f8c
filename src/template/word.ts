import Handlebars from 'handlebars';
import type { Report } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { viewOf } from './view.ts';

/** The texts of a template and of the partials it may use, by name. */
export interface TemplateSource {
  /** How findings name it. */
  readonly file: string;
  readonly text: string;
  readonly partials: ReadonlyMap<string, string>;
}

/** A compiled template: plan → HTML. */
export type Wording = (plan: Plan, report: Report) => string | undefined;

/** Helpers beside `if`, `each`, `with`, `unless`. */
const helpers = {
  is: (left: unknown, right: unknown) => left === right,
  or: (left: unknown, right: unknown) => Boolean(left) || Boolean(right),
};

const options = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { is: true, or: true },
  noEscape: false,
  preventIndent: true,
} satisfies CompileOptions;

/**
 * Makes a template ready for any number of plans. Nothing is read from the disk and nothing shared between calls.
 */
export function compileTemplate({ file, text, partials }: TemplateSource): Wording {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  for (const [name, partial] of partials) environment.registerPartial(name, environment.compile(partial, options));
  const template = environment.compile(text, options);
  return (plan, report) => {
    try {
      return template(viewOf(plan));
    } catch (error) {
      report({
        code: 'template/failed',
        severity: 'error',
        message: `Mẫu không chạy được: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`,
        hint: 'Kiểm tra tên dữ liệu, tên mẫu con và các cặp {{#…}} {{/…}} trong mẫu.',
        file,
      });
      return undefined;
    }
  };
}
