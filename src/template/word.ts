import Handlebars from 'handlebars/runtime.js';
import type { Report } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { explainTemplateError } from './errors.ts';
import { viewOf } from './view.ts';

/** A compiled template: what `precompile` wrote. */
export type Compiled = TemplateSpecification;

/** A template and the partials it may use, by name. */
export interface Template {
  /** How findings name it. */
  readonly file: string;
  readonly template: Compiled;
  readonly partials: ReadonlyMap<string, Compiled>;
}

/** Plan → HTML; nothing when the template fails, which is reported. */
export type Wording = (plan: Plan, report: Report) => string | undefined;

/** Helpers beside `if`, `each`, `with`, `unless`. */
const helpers = {
  is: (left: unknown, right: unknown) => left === right,
  or: (left: unknown, right: unknown) => Boolean(left) || Boolean(right),
};

/** Makes a template ready for any number of plans. Nothing is shared between templates. */
export function wordingOf({ file, template, partials }: Template): Wording {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  for (const [name, partial] of partials) environment.registerPartial(name, environment.template(partial));
  const run = environment.template(template);
  return (plan, report) => {
    try {
      return run(viewOf(plan));
    } catch (error) {
      report({
        code: 'template/failed',
        severity: 'error',
        message: explainTemplateError(error),
        hint: 'Kiểm tra tên dữ liệu, tên mẫu con và các cặp {{#…}} {{/…}} trong mẫu.',
        file,
      });
      return undefined;
    }
  };
}
