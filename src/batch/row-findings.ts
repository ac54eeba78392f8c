import type { Finding } from '../findings/finding.ts';
import { renderText, type Sources } from '../findings/text.ts';
import type { Column, DataProblem, Row } from './table.ts';

/** What was found in a row: something in the pattern that its cells bring about, or something in the data itself. */
export interface RowFinding {
  /** In the file of the data. */
  readonly line?: number;
  /** The titles of the columns whose cells are meant. */
  readonly columns: readonly string[];
  readonly finding: Finding;
}

/** A problem of the data as a finding of its file. */
export function ofData({ line, column, ...problem }: DataProblem, file: string): RowFinding {
  return {
    line,
    columns: column === undefined ? [] : [column],
    finding: { ...problem, severity: 'error', file },
  };
}

/**
 * What the cells of a row bring about in a pattern.
 *
 * @param at the columns whose cells stand there
 * @param columns all of them
 */
export function ofCells(
  { line, cells }: Row,
  finding: Finding,
  at: readonly Column[],
  columns: readonly Column[],
): RowFinding {
  const titles = at.map(({ title }) => title);
  const empty = at.filter((column) => !cells[columns.indexOf(column)]);
  if (finding.severity !== 'error' || empty.length === 0) return { line, columns: titles, finding };
  // The pattern is in order, so its own remedy, to delete a key, would spoil it for all rows.
  const names = empty.map(({ title }) => `“${title}”`).join(', ');
  const hint = `Ô ở cột ${names} của dòng này để trống: ghi nội dung vào ô rồi chạy lại lệnh.`;
  return { line, columns: empty.map(({ title }) => title), finding: { ...finding, hint } };
}

const fewLines = 5;

/**
 * As a clerk reads it: what many rows have in common is told once, with the first few of them.
 *
 * @param dataFile as the user named it
 * @param atMost how many different ones are told
 */
export function renderRowFindings(
  found: readonly RowFinding[],
  dataFile: string,
  sources: Sources,
  atMost = 30,
): string {
  const groups = new Map<string, RowFinding[]>();
  for (const one of found) {
    const { code, message, hint, span } = one.finding;
    const key = JSON.stringify([code, message, hint, span, one.columns]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const told = [...groups.values()].slice(0, atMost).map((group) => renderGroup(group, dataFile, sources));
  if (groups.size > atMost) told.push(`… và ${groups.size - atMost} điều khác; xem đủ trong báo cáo.`);
  return told.join('\n\n');
}

function renderGroup(group: readonly RowFinding[], dataFile: string, sources: Sources): string {
  const [first] = group;
  if (!first) return '';
  const lines = [...new Set(group.flatMap(({ line }) => line ?? []))];
  const more = lines.length > fewLines ? ` và ${lines.length - fewLines} dòng khác` : '';
  const at = lines.length > 0 ? `:${lines.slice(0, fewLines).join(', ')}${more}` : '';
  const columns = first.columns.length > 0 ? `, cột ${first.columns.map((column) => `“${column}”`).join(', ')}` : '';
  const heading = `${dataFile}${at}${columns}`;
  if (!first.finding.span) return renderText([{ ...first.finding, file: heading }], new Map());
  return `${heading}\n${renderText([first.finding], sources)}`;
}
