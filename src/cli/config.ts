import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleSettings } from '../config/settings.ts';
import { renderText } from '../findings/text.ts';
import { printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const file = 'kehoach.config.yaml';

/**
 * What the office has set for rules. The rules and what reads the file are loaded only where there is one.
 *
 * @param folder of the project, in which the command runs
 * @throws UsageError when the file has mistakes, which are printed
 */
export async function readSettings(folder = '.'): Promise<RuleSettings> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`Không đọc được tệp ${file}.`, 'Kiểm tra quyền đọc của tệp.');
  });
  if (text === undefined) return new Map();
  const [{ readConfig }, { allRules }] = await Promise.all([
    import('../config/read.ts'),
    import('../rules/catalogue.ts'),
  ]);
  const codes = allRules.map(({ code }) => code);
  const { settings, findings, source } = readConfig(text, file, codes);
  if (findings.length > 0) printError(`${renderText(findings, new Map([[file, source]]))}\n`);
  if (settings) return settings;
  throw new UsageError(`Tệp ${file} có lỗi nên chưa chạy tiếp.`, 'Sửa các lỗi nêu trên rồi chạy lại lệnh.');
}
