import { readFile } from 'node:fs/promises';
import { readConfig } from '../config/read.ts';
import type { RuleSettings } from '../config/settings.ts';
import { renderText } from '../findings/text.ts';
import { allRules } from '../rules/catalogue.ts';
import { printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const file = 'kehoach.config.yaml';

/**
 * What the office has set for rules in the folder the command runs in.
 *
 * @returns nothing when the file has mistakes, which are printed
 */
export async function readSettings(): Promise<RuleSettings | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`Không đọc được tệp ${file}.`, 'Kiểm tra quyền đọc của tệp.');
  });
  if (text === undefined) return new Map();
  const codes = allRules.map(({ code }) => code);
  const { settings, findings, source } = readConfig(text, file, codes);
  if (findings.length > 0) printError(`${renderText(findings, new Map([[file, source]]))}\n`);
  return settings;
}
