import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FindWording } from '../build.ts';
import type { Finding } from '../findings/finding.ts';
import { suggest } from '../plan/suggest.ts';
import { compileTemplate, type Wording } from '../template/word.ts';

/** The templates that come with the program lie beside its bundle. */
const ownFolder = fileURLToPath(new URL('../templates/', import.meta.url));

const partialsFolder = 'partials';
const extension = '.hbs';

/**
 * Finds and compiles templates, each once: one of the program's own by name, or an office's own by its path from the
 * spec. An office's template may use the program's partials and those in `partials` beside it.
 */
export function templateFinder(): FindWording {
  const compiled = new Map<string, Promise<Wording>>();
  return async (plan, report) => {
    const isPath = plan.template.endsWith(extension);
    const path = isPath ? resolve(dirname(plan.file), plan.template) : join(ownFolder, plan.template + extension);
    if (!isPath && !(await ownNames()).includes(plan.template)) {
      report(unknownTemplate(plan.template, plan.file, await ownNames()));
      return undefined;
    }
    const wording = compiled.get(path) ?? load(path, plan.template);
    compiled.set(path, wording);
    return wording.catch((error: NodeJS.ErrnoException) => {
      report(unreadableTemplate(plan.template, plan.file, error));
      return undefined;
    });
  };
}

async function load(path: string, name: string): Promise<Wording> {
  const text = await readFile(path, 'utf8');
  const partials = new Map([...(await readPartials(ownFolder)), ...(await readPartials(dirname(path)))]);
  return compileTemplate({ file: name, text, partials });
}

async function readPartials(folder: string): Promise<[string, string][]> {
  const names = await readdir(join(folder, partialsFolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(extension));
  return Promise.all(
    files.map(
      async (name): Promise<[string, string]> => [
        basename(name, extension),
        await readFile(join(folder, partialsFolder, name), 'utf8'),
      ],
    ),
  );
}

async function ownNames(): Promise<string[]> {
  const names = await readdir(ownFolder);
  return names.filter((name) => name.endsWith(extension)).map((name) => basename(name, extension));
}

function unknownTemplate(name: string, file: string, names: readonly string[]): Finding {
  const near = suggest(name, names);
  return {
    code: 'plan/unknown-template',
    severity: 'error',
    message: `Không có mẫu nào tên là “${name}”.`,
    hint: near
      ? `Có phải ý bạn là “${near}”?`
      : `Ghi một trong các mẫu: ${names.join(', ')}; hoặc đường dẫn tới tệp .hbs.`,
    file,
  };
}

function unreadableTemplate(name: string, file: string, error: NodeJS.ErrnoException): Finding {
  const missing = error.code === 'ENOENT';
  return {
    code: missing ? 'plan/missing-template' : 'template/not-compiled',
    severity: 'error',
    message: missing
      ? `Không thấy tệp mẫu “${name}”.`
      : `Mẫu “${name}” viết sai cú pháp: ${error.message.split('\n')[0]}.`,
    hint: missing ? 'Đường dẫn tính từ thư mục chứa tệp kế hoạch.' : 'Kiểm tra các cặp {{#…}} và {{/…}} trong mẫu.',
    file,
  };
}
