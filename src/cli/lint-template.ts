import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasErrors } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { suggest } from '../plan/suggest.ts';
import { lintTemplate } from '../template/lint.ts';
import { partialsFolder, readPartials, readTemplate, type TextFile, templateExtension } from './template-files.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

/** The program's own templates as text: the bundle has them compiled only. They lie beside the folder of the bundle. */
const ownFolder = fileURLToPath(new URL('../templates/', import.meta.url));

/**
 * `kehoach lint-template`: everything that is wrong with templates, without a plan; a line for each that is in order.
 *
 * @param written names of the program's own templates or paths of `.hbs` files; none for all of the program's own
 * @returns 0 when there is no error, 1 when there is, 2 when a file could not be read
 */
export async function runLintTemplate(written: readonly string[]): Promise<number> {
  const names = written.length > 0 ? [...new Set(written)] : await ownNames();
  const ownPartials = await readPartials(ownFolder, 'templates', readText);
  let worst = 0;
  for (const name of names) {
    try {
      worst = Math.max(worst, await lintOne(name, ownPartials));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      printUsageError(error);
      worst = 2;
    }
  }
  return worst;
}

async function lintOne(name: string, ownPartials: ReadonlyMap<string, TextFile>): Promise<number> {
  const isPath = name.endsWith(templateExtension);
  if (isPath && basename(dirname(resolve(name))) === partialsFolder) {
    throw new UsageError(`“${name}” là mẫu con.`, 'Kiểm tra mẫu gọi nó; mẫu con được kiểm tra cùng với mẫu ấy.');
  }
  const template = isPath ? await readText(name, name) : await readOwn(name);
  const besides = isPath ? await readPartials(dirname(name), dirname(name), readText) : new Map<string, TextFile>();
  const partials = new Map([...ownPartials, ...besides]);
  const findings = lintTemplate({
    ...template,
    partials: new Map([...partials].map(([partial, { text }]) => [partial, text])),
    partialFile: (partial) => partials.get(partial)?.file ?? partial,
  });
  if (findings.length === 0) {
    print(`${template.file}: không có lỗi`);
    return 0;
  }
  const sources = new Map([template, ...partials.values()].map(({ file, text }) => [file, text]));
  printError(`${renderText(findings, sources)}\n`);
  return hasErrors(findings) ? 1 : 0;
}

async function ownNames(): Promise<string[]> {
  const names = await readdir(ownFolder).catch(() => {
    throw new UsageError('Không thấy thư mục mẫu của chương trình.', 'Cài lại chương trình rồi chạy lại lệnh.');
  });
  return names
    .filter((name) => name.endsWith(templateExtension))
    .map((name) => basename(name, templateExtension))
    .sort();
}

async function readOwn(name: string): Promise<TextFile> {
  const names = await ownNames();
  if (names.includes(name))
    return readText(join(ownFolder, `${name}${templateExtension}`), `templates/${name}${templateExtension}`);
  const near = suggest(name, names);
  throw new UsageError(
    `Không có mẫu nào tên là “${name}”.`,
    near
      ? `Có phải ý bạn là “${near}”?`
      : `Ghi một trong các mẫu: ${names.join(', ')}; hoặc đường dẫn tới tệp ${templateExtension}.`,
  );
}

function readText(path: string, file: string): Promise<TextFile> {
  return readTemplate(path, file).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof UsageError) throw error;
    if (error.code === 'ENOENT')
      throw new UsageError(`Không thấy tệp mẫu “${file}”.`, 'Đường dẫn tính từ thư mục đang chạy lệnh.');
    throw new UsageError(`Không đọc được tệp mẫu “${file}”.`, 'Kiểm tra đường dẫn và quyền đọc của tệp.');
  });
}
