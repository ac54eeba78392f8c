import { cpus } from 'node:os';
import type { BatchFigure, LengthFigure } from './batch.ts';
import type { Checking } from './checking.ts';
import type { ColdTiming } from './cold.ts';
import type { Timing } from './measure.ts';
import type { Warm } from './warm.ts';

/** Numbers as text. */

export function machine(): string {
  const processors = cpus();
  return `node ${process.version}, ${processors[0]?.model.trim()}, ${processors.length} cores, ${process.platform}`;
}

export function warmTable({ whole, others }: Warm): string {
  const rows = [whole, ...others].map((timing) => [timing.name, ...figures(timing), ratio(timing, whole)]);
  return table(['one document, warm', 'median ms', 'min ms', 'of our whole'], rows);
}

export function stageTable({ stages }: Warm): string {
  const sum = stages.reduce((total, { median }) => total + median, 0);
  const rows = stages.map((timing) => [
    timing.name,
    ...figures(timing),
    `${((timing.median / sum) * 100).toFixed(0)} %`,
  ]);
  return table(['our stages, warm', 'median ms', 'min ms', 'share'], rows);
}

export function coldTable(timings: readonly ColdTiming[]): string {
  const rows = timings.map((timing) => [
    timing.name,
    ...figures(timing, 0),
    ratio(timing, timings[0]),
    timing.memory === undefined ? '-' : timing.memory.toFixed(0),
  ]);
  return table(['one process, cold', 'median ms', 'min ms', 'of kehoach', 'peak MB'], rows);
}

export function batchTable(batches: readonly BatchFigure[]): string {
  const [alone] = batches;
  const rows = batches.map(({ name, documents, seconds, peak, early, late }) => [
    name,
    seconds.toFixed(2),
    ((seconds / documents) * 1000).toFixed(2),
    alone?.documents === documents ? (alone.seconds / seconds).toFixed(2) : '-',
    ...[peak, early, late].map((megabytes) => megabytes?.toFixed(0) ?? '-'),
  ]);
  return table(
    ['kehoach batch, whole command', 'seconds', 'ms each', 'times faster', 'peak MB', 'early', 'late'],
    rows,
  );
}

export function lengthTable(lengths: readonly LengthFigure[]): string {
  const rows = lengths.map(({ pages, milliseconds }) => [
    String(pages),
    milliseconds.toFixed(2),
    (milliseconds / pages).toFixed(3),
  ]);
  return table(['pages, warm', 'median ms', 'ms a page'], rows);
}

/** Each stage by what it adds to those before it. */
export function checkTable({ upTo }: Checking): string {
  const whole = upTo.at(-1)?.median ?? Number.NaN;
  const rows = upTo.map(({ name, median }, index) => {
    const own = median - (upTo[index - 1]?.median ?? 0);
    return [name, own.toFixed(2), median.toFixed(2), `${((own / whole) * 100).toFixed(0)} %`];
  });
  return table(['check of 10 pages, warm', 'own ms', 'up to here ms', 'share'], rows);
}

export function peerTable({ upTo, others }: Checking): string {
  const read = upTo[1];
  const rows = others.map((timing) => [timing.name, ...figures(timing), ratio(timing, read)]);
  return table(['the same file, warm', 'median ms', 'min ms', 'of our reading'], rows);
}

export function checkLengthTable({ lengths }: Checking): string {
  const rows = lengths.map(({ pages, paragraphs, timing, memory }) => [
    `${pages} pages, ${paragraphs} paragraphs`,
    ...figures(timing, 1),
    ((timing.median / paragraphs) * 1000).toFixed(0),
    memory === undefined ? '-' : memory.toFixed(0),
  ]);
  return table(['check, longer and longer', 'median ms', 'min ms', 'µs a paragraph', 'peak MB, cold'], rows);
}

function figures({ median, min }: Timing, digits = 2): string[] {
  return [median.toFixed(digits), min.toFixed(digits)];
}

function ratio({ median }: Timing, to: Timing | undefined): string {
  return (median / (to?.median ?? Number.NaN)).toFixed(2);
}

/** The first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join(' | ');
  const rule = widths.map((width) => '-'.repeat(width)).join('-+-');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}
