import type { Fingerprint } from './fingerprint.ts';

/** What a batch has done, kept beside its documents, so that the next run does only what is left. */
export interface Manifest {
  /** By name of document, without extension. */
  readonly built: ReadonlyMap<string, BuiltDocument>;
  /** In the same way what has been made and found without fault, and waits until all rows have been examined. */
  readonly waiting: ReadonlyMap<string, BuiltDocument>;
}

export interface BuiltDocument {
  readonly fingerprint: Fingerprint;
  readonly files: readonly BuiltFile[];
}

/** A file as it was when it had been written; who changes it changes one of these. */
export interface BuiltFile {
  /** With its extension. */
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

export const emptyManifest: Manifest = { built: new Map(), waiting: new Map() };

const version = 2;

export function manifestText({ built, waiting }: Manifest): string {
  return `${JSON.stringify({ version, built: listed(built), waiting: listed(waiting) })}\n`;
}

function listed(documents: ReadonlyMap<string, BuiltDocument>): unknown[] {
  return [...documents].map(([name, { fingerprint, files }]) => [
    name,
    fingerprint,
    files.map((file) => [file.name, file.size, file.modified]),
  ]);
}

/** What cannot be made sense of counts as not done. */
export function readManifest(text: string): Manifest {
  const parsed = parseJson(text);
  if (typeof parsed !== 'object' || parsed === null || Reflect.get(parsed, 'version') !== version) return emptyManifest;
  const documents = (key: string) => new Map(listOf(Reflect.get(parsed, key)).flatMap(documentOf));
  return { built: documents('built'), waiting: documents('waiting') };
}

/** The name of the document that a file belongs to. */
export function documentOfFile(file: string): string {
  return file.replace(/(\.(ke-hoach|phu-luc)(-\d+)?)?\.docx$/, '');
}

function documentOf(item: unknown): [string, BuiltDocument][] {
  const [name, fingerprint, files] = listOf(item);
  if (typeof name !== 'string' || typeof fingerprint !== 'string') return [];
  const written = listOf(files).flatMap(fileOf);
  if (written.length === 0 || written.length < listOf(files).length) return [];
  // Files are moved by these names, so none may be of anything else.
  if (!written.every((file) => documentOfFile(file.name) === name) || /[\\/\0]/.test(name)) return [];
  return [[name, { fingerprint, files: written }]];
}

function fileOf(item: unknown): BuiltFile[] {
  const [name, size, modified] = listOf(item);
  if (typeof name !== 'string' || typeof size !== 'number' || typeof modified !== 'number') return [];
  return [{ name, size, modified }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
