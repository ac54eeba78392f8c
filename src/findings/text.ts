import { type Finding, inOrder } from './finding.ts';
import { type Place, placeOf } from './place.ts';

/** The source texts that findings point into, by file name. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Findings as a clerk reads them on a terminal: place, sentence, the line with a caret, remedy.
 *
 * @returns one text, findings in the order of their places, separated by blank lines
 */
export function renderText(findings: readonly Finding[], sources: Sources): string {
  return inOrder(findings)
    .map((finding) => renderOne(finding, sources.get(finding.file)))
    .join('\n\n');
}

function renderOne(finding: Finding, source: string | undefined): string {
  const label = finding.severity === 'error' ? 'Lỗi' : 'Lưu ý';
  const place = finding.span && source !== undefined ? placeOf(source, finding.span.start) : undefined;
  const where = place ? `${finding.file}:${place.line}:${place.column}` : finding.file;
  const lines = [`${where}`, `  ${label}: ${finding.message} [${finding.code}]`];
  if (place && finding.span) lines.push(...frame(place, finding.span.end - finding.span.start));
  if (finding.hint) lines.push(`  Cách sửa: ${finding.hint}`);
  return lines.join('\n');
}

const frameWidth = 100;

function frame({ line, column, text }: Place, length: number): string[] {
  const from = Math.max(0, Math.min(column - 1 - frameWidth / 2, text.length - frameWidth));
  const shown = text.slice(from, from + frameWidth).replaceAll('\t', ' ');
  const caret = column - 1 - from;
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - caret)));
  const gutter = String(line);
  return [`  ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${' '.repeat(caret)}${carets}`];
}
