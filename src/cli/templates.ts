import { dirname, resolve } from 'node:path';
import type { FindWording } from '../build.ts';
import type { Finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { suggest } from '../plan/suggest.ts';
import { explainTemplateError } from '../template/errors.ts';
import { type Compiled, type Wording, wordingOf } from '../template/word.ts';
import { readPartials, readTemplate, templateExtension } from './template-files.ts';
import { UsageError } from './usage-error.ts';

type OwnTemplates = typeof import('kehoach:own-templates');

/**
 * Finds templates and makes each ready once: one of the program's own by name, or an office's own by its path from the
 * spec. An office's template may use the program's partials and those in `partials` beside it, which go first.
 *
 * @param project the folder that the paths of specs start from
 */
export function templateFinder(project = '.'): FindWording {
  const ready = new Map<string, Promise<Wording>>();
  return async (plan, report) => {
    const own = await import('kehoach:own-templates');
    const { template: name, file } = plan;
    const isPath = name.endsWith(templateExtension);
    if (!isPath && !Object.hasOwn(own.templates, name)) {
      report(unknownTemplate(plan, Object.keys(own.templates)));
      return undefined;
    }
    const path = isPath ? resolve(project, dirname(file), name) : name;
    const wording = ready.get(path) ?? (isPath ? loadFrom(path, name, own) : ownWording(name, own));
    ready.set(path, wording);
    return wording.catch((error: NodeJS.ErrnoException) => {
      if (error instanceof UsageError) throw error;
      report(unreadableTemplate(plan, error));
      return undefined;
    });
  };
}

async function ownWording(name: string, own: OwnTemplates): Promise<Wording> {
  const template = own.templates[name];
  if (!template) throw new Error(name);
  return wordingOf({ file: name, template, partials: new Map(Object.entries(own.partials)) });
}

async function loadFrom(path: string, name: string, own: OwnTemplates): Promise<Wording> {
  const { compileTemplate } = await import('../template/compile.ts');
  const { text } = await readTemplate(path, name);
  const besides = await readPartials(dirname(path), dirname(name));
  const partials = new Map<string, string | Compiled>([
    ...Object.entries(own.partials),
    ...[...besides].map(([partial, { text }]): [string, string] => [partial, text]),
  ]);
  return compileTemplate({ file: name, text, partials });
}

function unknownTemplate({ template, file, templateSpan }: Plan, names: readonly string[]): Finding {
  const near = suggest(template, names);
  return {
    code: 'plan/unknown-template',
    severity: 'error',
    message: `Không có mẫu nào tên là “${template}”.`,
    hint: near
      ? `Có phải ý bạn là “${near}”?`
      : `Ghi một trong các mẫu: ${names.join(', ')}; hoặc đường dẫn tới tệp .hbs.`,
    file,
    span: templateSpan,
  };
}

function unreadableTemplate({ template, file, templateSpan }: Plan, error: NodeJS.ErrnoException): Finding {
  const place = { severity: 'error', file, span: templateSpan } as const;
  if (error.code === 'ENOENT') {
    const hint = 'Đường dẫn tính từ thư mục chứa tệp kế hoạch.';
    return { ...place, code: 'plan/missing-template', message: `Không thấy tệp mẫu “${template}”.`, hint };
  }
  if (error.code !== undefined) {
    const hint = 'Kiểm tra đường dẫn và quyền đọc của tệp.';
    return { ...place, code: 'plan/missing-template', message: `Không đọc được tệp mẫu “${template}”.`, hint };
  }
  const hint = 'Sửa chỗ ấy trong mẫu: kiểm tra tên dữ liệu và các cặp {{#…}} và {{/…}}.';
  return { ...place, code: 'template/not-compiled', message: explainTemplateError(error), hint };
}
