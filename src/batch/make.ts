import { examineReading, type FindWording, settingOf } from '../build.ts';
import type { RuleSettings } from '../config/settings.ts';
import type { Document } from '../document/tree.ts';
import { type WordFile, writeDocx } from '../docx/write.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Sources } from '../findings/text.ts';
import type { Offices } from '../plan/office.ts';
import type { Plan } from '../plan/plan.ts';
import { type PlanReading, type RowData, readYamlOf } from '../plan/read.ts';
import type { Deflate } from '../zip/write.ts';
import { cellFigures } from './cell-figures.ts';
import type { Cells } from './cells.ts';
import { emptyCells } from './empty-cells.ts';
import { type Filled, fill, type Pattern } from './pattern.ts';

/** What rows are made with; the same for all of them. */
export interface Tools {
  readonly findWording: FindWording;
  readonly offices: Offices;
  readonly deflate: Deflate;
  /** What an office wants otherwise of the rules of content. */
  readonly rules?: RuleSettings;
}

export interface RowExamination {
  readonly findings: readonly Finding[];
  /** Every text that the findings may point into. */
  readonly sources: Sources;
  readonly plan?: Plan;
  /** Absent when there is an error among the findings. */
  readonly document?: Document;
}

/** Everything that can be wrong with a pattern that holds the cells of a row, found without writing anything. */
export async function examineRow(
  pattern: Pattern,
  cells: Cells,
  { findWording, offices, rules }: Tools,
): Promise<RowExamination> {
  const filled = fill(pattern, cells);
  const reading = readRow(pattern, filled, cells, offices);
  const { findings, sources, plan, document } = await examineReading(reading, findWording, rules);
  // Where the plan could not be resolved not every prose has been read, so only what was refused can be judged.
  const unfilled = filled.unfilled();
  const missing = unfilled.filter((finding) => plan || findings.some((other) => isSamePlace(finding, other)));
  const empty = emptyCells(pattern, cells).filter((finding) => !findings.some((other) => isSamePlace(finding, other)));
  const rest = findings.filter((finding) => !missing.some((other) => isSamePlace(finding, other)));
  const all = [...rest, ...missing, ...empty, ...cellFigures(pattern, cells)];
  return hasErrors(all) ? { findings: all, sources } : { findings: all, sources, plan, document };
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.file === b.file && a.span !== undefined && a.span.start === b.span?.start && a.span.end === b.span.end;
}

/** The Word files of a row in which no error was found. */
export function writeRow(plan: Plan, document: Document, { deflate }: Tools): readonly WordFile[] {
  return writeDocx(document, settingOf(plan), deflate);
}

/** Patterns in which the schema found nothing in a row: of the next rows only what they change is judged. */
const inOrder = new WeakSet<Pattern>();

function readRow(pattern: Pattern, { yaml }: Filled, cells: Cells, offices: Offices): PlanReading {
  const keys = new Set(pattern.slots.map(({ path: [key = ''] }) => key));
  // Another office brings other values under any key.
  const changed = inOrder.has(pattern) && !keys.has('office') && !keys.has('signer') ? [...keys] : undefined;
  const row: RowData = { columns: cells, changed };
  const reading = readYamlOf(yaml, pattern.source, pattern.file, offices, row);
  if (reading.plan) inOrder.add(pattern);
  return reading;
}
