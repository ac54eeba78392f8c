import { documentOf, examineReading, type FindWording, settingOf } from '../build.ts';
import { type WordFile, writeDocx } from '../docx/write.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Sources } from '../findings/text.ts';
import type { Offices } from '../plan/office.ts';
import { readYamlOf } from '../plan/read.ts';
import type { Deflate } from '../zip/write.ts';
import type { Cells } from './cells.ts';
import { fill, type Pattern } from './pattern.ts';

/** What rows are made with; the same for all of them. */
export interface Tools {
  readonly findWording: FindWording;
  readonly offices: Offices;
  readonly deflate: Deflate;
}

export interface RowExamination {
  readonly findings: readonly Finding[];
  /** Every text that the findings may point into. */
  readonly sources: Sources;
}

/** Everything that can be wrong with a pattern that holds the cells of a row, found without writing anything. */
export async function examineRow(
  pattern: Pattern,
  cells: Cells,
  { findWording, offices }: Tools,
): Promise<RowExamination> {
  const { yaml, unfilled } = fill(pattern, cells);
  const reading = readYamlOf(yaml, pattern.source, pattern.file, offices, cells);
  const { findings, sources } = await examineReading(reading, findWording);
  // Where the plan could not be resolved not every prose has been read, so only what was refused can be judged.
  const missing = unfilled().filter((finding) => reading.plan || findings.some((other) => isSamePlace(finding, other)));
  const rest = findings.filter((finding) => !missing.some((other) => isSamePlace(finding, other)));
  return { findings: [...rest, ...missing], sources };
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.file === b.file && a.span !== undefined && a.span.start === b.span?.start && a.span.end === b.span.end;
}

/** The Word files of a row in which no error was found. */
export async function buildRow(
  pattern: Pattern,
  cells: Cells,
  { findWording, offices, deflate }: Tools,
): Promise<readonly WordFile[]> {
  const { yaml } = fill(pattern, cells);
  const { plan, findings } = readYamlOf(yaml, pattern.source, pattern.file, offices, cells);
  const found = [...findings];
  const report = (finding: Finding) => found.push(finding);
  const wording = plan && (await findWording(plan, report));
  const document = wording && documentOf(plan, wording, report);
  if (!document || hasErrors(found)) throw new Error(found.map(({ code }) => code).join(', '));
  return writeDocx(document, settingOf(plan), deflate);
}
