import type { XmlElement } from '../xml/tree.ts';
import type { Effective } from './cascade.ts';
import { readDrawing } from './drawing.ts';
import type { TextBox } from './drawn.ts';
import { byFont } from './fonts.ts';
import { runFormat } from './formats.ts';
import type { DrawnLine, TrackedChange, WordRun } from './model.ts';
import type { RunProperties } from './run-properties.ts';
import type { Around, Story } from './story.ts';

/** What has been read of a paragraph so far. */
export interface Collector {
  readonly story: Story;
  readonly around: Around;
  readonly effective: Effective;
  readonly runs: WordRun[];
  readonly lines: DrawnLine[];
  readonly boxes: TextBox[];
  readonly changes: Change[];
  drawings: number;
  comments: number;
  formatChanged: boolean;
  /** Visible text so far. */
  text: string;
  /** Whether a page break has come after which there was no text yet. */
  breakAtEnd: boolean;
  /** Whether text has come after a page break. */
  breakBeforeText: boolean;
}

interface Change {
  readonly kind: TrackedChange['kind'];
  text: string;
  /** Length of the visible text where it ended. */
  end: number;
}

export function emptyCollector(story: Story, around: Around, effective: Effective): Collector {
  return {
    story,
    around,
    effective,
    runs: [],
    lines: [],
    boxes: [],
    changes: [],
    drawings: 0,
    comments: 0,
    formatChanged: false,
    text: '',
    breakAtEnd: false,
    breakBeforeText: false,
  };
}

/** A stretch of text of one formatting; in runs of one font each. */
export function addText(collector: Collector, text: string, properties: RunProperties, field?: string): void {
  if (text === '') return;
  for (const stretch of byFont(text, properties)) {
    const format = runFormat(properties, stretch.font);
    collector.runs.push({ text: stretch.text, format, ...(field === undefined ? {} : { field }) });
  }
  if (properties.hidden) return;
  collector.text += text;
  if (collector.breakAtEnd) collector.breakBeforeText = true;
  collector.breakAtEnd = false;
}

/** A run with nothing to show: a reference to a note, or a field whose result nobody has computed yet. */
export function addMark(collector: Collector, properties: RunProperties, mark: Omit<WordRun, 'text' | 'format'>): void {
  const font = properties.ascii ?? '';
  collector.runs.push({ text: '', format: runFormat(properties, font), ...mark });
}

/** Word parts one change into many; those of a kind that touch each other are one here. */
export function addChange({ changes, text }: Collector, kind: Change['kind'], start: number, changed: string): void {
  const last = changes.at(-1);
  if (last?.kind === kind && last.end === start) {
    last.text += changed;
    last.end = text.length;
  } else changes.push({ kind, text: changed, end: text.length });
}

/** Shapes and pictures, wherever in a run they stand. */
export function addDrawing(collector: Collector, element: XmlElement): void {
  const { lines, boxes, drawings } = readDrawing(element, collector.around);
  for (const line of lines) collector.lines.push(line);
  for (const box of boxes) collector.boxes.push(box);
  collector.drawings += drawings;
}

/** The first word of a field's instruction. */
export function fieldName(instruction: string): string {
  return /\S+/.exec(instruction)?.[0].toUpperCase() ?? '';
}
