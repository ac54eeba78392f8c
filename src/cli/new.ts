import { existsSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { type OwnTemplate, ownTemplates } from '../plan/issued-type.ts';
import { type NewSpec, newSpec } from '../plan/new-spec.ts';
import { readOffice } from '../plan/office.ts';
import { suggest } from '../plan/suggest.ts';
import { officeReader } from './offices.ts';
import { planId } from './plans.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface NewOptions {
  readonly template?: string;
  readonly office?: string;
  /** Where `plans` and `offices` are. */
  readonly folder?: string;
}

/**
 * `kehoach new`: a spec to go on from, which builds as it is. What is there is never replaced.
 *
 * @returns 0 when the spec was written, 1 when the office's file has errors
 * @throws UsageError when there is such a plan, or no such template or office
 */
export async function runNew(written: string, options: NewOptions): Promise<number> {
  const { folder = '.', template = ownTemplates[0] } = options;
  const id = planId(written);
  const file = `plans/${id}.yaml`;
  const path = `${folder}/${file}`;
  if (existsSync(path))
    throw new UsageError(`Tệp ${file} đã có.`, 'Chọn mã khác, hoặc mở tệp ấy để sửa; lệnh này không ghi đè.');
  const wanted = { template: knownTemplate(template), year: yearOf(id) };
  const office = options.office === undefined ? undefined : officeNamed(options.office, folder);
  if (options.office !== undefined && !office) return 1;
  saveWhole(path, new TextEncoder().encode(newSpec({ ...wanted, office })));
  print(`${file}\nMở tệp này để soạn, rồi dựng bằng lệnh: npm run build-plan ${id.includes(' ') ? `"${id}"` : id}`);
  return 0;
}

/** The year that the id ends in, or else this year. */
function yearOf(id: string): number {
  const [written] = /(?<!\d)(19|20)\d{2}$/.exec(id) ?? [];
  return written === undefined ? new Date().getFullYear() : Number(written);
}

function knownTemplate(name: string): OwnTemplate {
  const known = ownTemplates.find((template) => template === name);
  if (known) return known;
  throw new UsageError(`Không có mẫu nào tên là “${name}”.`, choice(name, ownTemplates, 'Ghi một trong các mẫu'));
}

/** @returns nothing when the office's file has errors, which have been told */
function officeNamed(name: string, folder: string): NewSpec['office'] {
  const offices = officeReader(folder);
  const known = offices.names();
  // Only a name from the folder: nothing that leads out of it.
  const found = known.includes(name) ? offices.read(name) : undefined;
  if (!found) {
    const hint =
      known.length > 0 ? choice(name, known, 'Ghi một trong các cơ quan') : `Tạo tệp offices/${name}.yaml trước.`;
    throw new UsageError(`Không có cơ quan nào tên là “${name}” trong thư mục offices.`, hint);
  }
  const findings: Finding[] = [];
  const { office: values, source } = readOffice(found, (finding) => findings.push(finding));
  if (findings.length > 0) printError(`${renderText(findings, new Map([[found.file, source]]))}\n`);
  return values && { name, values };
}

function choice(written: string, known: readonly string[], otherwise: string): string {
  const near = suggest(written, known);
  return near ? `Có phải ý bạn là “${near}”?` : `${otherwise}: ${known.join(', ')}.`;
}
