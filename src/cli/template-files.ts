import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from './plans.ts';

/** Templates as files: one `.hbs` each, their partials in a folder beside them. */

export const templateExtension = '.hbs';
export const partialsFolder = 'partials';

/** A text and how findings name it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** @throws UsageError when the text is not UTF-8; the system's own error when the file cannot be read */
export async function readTemplate(path: string, file: string): Promise<TextFile> {
  return { file, text: decode(await readFile(path), file).replace(/^\uFEFF/, '') };
}

/** The partials in a folder of templates, by name; none where there is no folder of them. */
export async function readPartials(
  folder: string,
  shownFolder: string,
  read: typeof readTemplate = readTemplate,
): Promise<Map<string, TextFile>> {
  const names = await readdir(join(folder, partialsFolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(templateExtension)).sort();
  const partials = files.map(async (name): Promise<[string, TextFile]> => {
    const path = join(partialsFolder, name);
    return [basename(name, templateExtension), await read(join(folder, path), join(shownFolder, path))];
  });
  return new Map(await Promise.all(partials));
}
