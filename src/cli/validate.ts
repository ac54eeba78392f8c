import { examine } from '../build.ts';
import { type Finding, stops } from '../findings/finding.ts';
import { renderJson } from '../findings/json.ts';
import { renderSarif } from '../findings/sarif.ts';
import { renderText } from '../findings/text.ts';
import { readSettings } from './config.ts';
import { officeReader } from './offices.ts';
import { planId, planIds, readSpec } from './plans.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

export interface ValidateOptions {
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly format: string;
}

/**
 * `kehoach validate`: everything that is wrong with plans, without building them.
 *
 * A plan that cannot be read does not keep the others from being checked.
 *
 * @returns 0 when there is no error (with `strict` no warning either), 1 when there is, 2 when a file could not be read
 */
export async function runValidate(written: readonly string[], options: ValidateOptions): Promise<number> {
  const ids = options.all || written.length === 0 ? await planIds() : [...new Set(written.map(planId))];
  const findWording = templateFinder();
  const settings = { offices: officeReader(), rules: await readSettings() };
  const findings: Finding[] = [];
  const sources = new Map<string, string>();
  let isUnread = false;
  for (const id of ids) {
    try {
      const { file, text } = await readSpec(id);
      const examination = await examine(text, file, findWording, settings);
      findings.push(...examination.findings);
      for (const [name, source] of examination.sources) sources.set(name, source);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      printUsageError(error);
      isUnread = true;
    }
  }
  if (options.format === 'json') print(renderJson(findings, sources));
  else if (options.format === 'sarif') print(renderSarif(findings, sources));
  else summarise(findings, sources);
  if (isUnread) return 2;
  return stops(findings, options.strict ?? false) ? 1 : 0;
}

function summarise(findings: readonly Finding[], sources: ReadonlyMap<string, string>): void {
  if (findings.length > 0) printError(`${renderText(findings, sources)}\n`);
  for (const file of sources.keys()) {
    const own = findings.filter((finding) => finding.file === file);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const warnings = own.filter(({ severity }) => severity === 'warning').length;
    const notes = own.length - errors - warnings;
    const noted = notes > 0 ? `, ${notes} ghi chú` : '';
    print(own.length === 0 ? `${file}: không có lỗi` : `${file}: ${errors} lỗi, ${warnings} lưu ý${noted}`);
  }
}
