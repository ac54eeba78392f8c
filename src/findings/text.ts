import { type Finding, inOrder, type Severity } from './finding.ts';
import { type Place, placeOf } from './place.ts';
import { headings, sectionOf } from './section.ts';
import { spotOf } from './word-place.ts';

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

const labels: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Lưu ý', note: 'Ghi chú' };

function renderOne(finding: Finding, source: string | undefined): string {
  const { file, span, word, severity, message, code, required, source: origin, hint } = finding;
  const place = span && source !== undefined ? placeOf(source, span.start) : undefined;
  const where = place ? `${file}:${place.line}:${place.column}` : word ? `${file}: ${spotOf(word)}` : file;
  const heading = headings[sectionOf(finding)];
  const lines = [where, `  ${labels[severity]}: ${message} [${code}]`];
  if (place && span) lines.push(...frame(place, span.end - span.start));
  if (required) lines.push(`  ${heading.required}: ${required}`);
  if (origin) lines.push(`  ${heading.source}: ${origin}`);
  if (hint) lines.push(`  Cách sửa: ${hint}`);
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
