import { join } from 'node:path';
import { build, type FindWording } from '../build.ts';
import type { RuleSettings } from '../config/settings.ts';
import type { Finding } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import type { Offices } from '../plan/office.ts';
import { openPointCode } from '../plan/open-points.ts';
import { readSettings } from './config.ts';
import { deflate } from './deflate.ts';
import { officeReader } from './offices.ts';
import { readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const outFolder = 'out';

export interface OneBuild {
  readonly strict?: boolean;
  /** Whether what is still to be decided is shown instead of refused. */
  readonly draft?: boolean;
  /** What the office wants otherwise of rules; without it its file is read. */
  readonly rules?: RuleSettings;
  /** Where `plans` and `out` are. */
  readonly folder?: string;
  /** Kept when several plans are built; without it offices are read afresh. */
  readonly offices?: Offices;
}

/** What came of one plan; nothing has been printed yet. */
export interface OneResult {
  /** Of the files that were written; none when the plan has errors. */
  readonly paths: readonly string[];
  /** One for each file: its path and the time it took. */
  readonly lines: readonly string[];
  /** What is wrong with the plan, as a clerk reads it. */
  readonly problems?: string;
  /** Why a file could not be read or written. */
  readonly refusal?: { readonly message: string; readonly hint: string };
}

export async function makeOne(id: string, findWording: FindWording, options: OneBuild): Promise<OneResult> {
  const { strict = false, draft = false, folder = '.', offices = officeReader(folder) } = options;
  const start = performance.now();
  const paths: string[] = [];
  const lines: string[] = [];
  let problems: string | undefined;
  try {
    const rules = options.rules ?? (await readSettings(folder));
    const { file, text } = await readSpec(id, folder);
    const { files, findings, sources } = await build(text, file, findWording, deflate, {
      strict,
      offices,
      draft,
      rules,
    });
    if (findings.length > 0)
      problems = `${renderText(findings, sources)}\n${files.length === 0 ? notBuilt(id, findings) : ''}`;
    for (const { suffix, bytes } of files) {
      const path = `${outFolder}/${id}${suffix ? `.${suffix}` : ''}.docx`;
      saveWhole(join(folder, path), bytes);
      paths.push(path);
      lines.push(`${path} (${Math.round(performance.now() - start)} ms)`);
    }
    return { paths, lines, problems };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { paths, lines, problems, refusal: { message: error.message, hint: error.hint } };
  }
}

/** What is told at the end, where many lines stand above it. */
function notBuilt(id: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length < 2) return '';
  const open = errors.filter(({ code }) => code === openPointCode).length;
  return `\nChưa dựng ${id}: ${errors.length} lỗi${open > 0 ? `, trong đó ${open} điểm cần quyết định` : ''}.\n`;
}

/**
 * @param tell gets a line for each file that was written
 * @returns the paths of the files that were written; none when the plan has errors
 */
export async function buildOne(
  id: string,
  findWording: FindWording,
  { tell = print, ...options }: OneBuild & { readonly tell?: (line: string) => void },
): Promise<readonly string[]> {
  const { paths, lines, problems, refusal } = await makeOne(id, findWording, options);
  if (problems !== undefined) printError(problems);
  for (const line of lines) tell(line);
  if (refusal) throw new UsageError(refusal.message, refusal.hint);
  return paths;
}
