import { type Finding, inOrder } from './finding.ts';
import { placeOf } from './place.ts';
import type { Sources } from './text.ts';

/** Findings as a JSON array, for scripts: place from 1, sentence, remedy, stable code. */
export function renderJson(findings: readonly Finding[], sources: Sources): string {
  const entries = inOrder(findings).map(({ file, span, severity, code, message, hint }) => {
    const source = sources.get(file);
    const start = span && source !== undefined ? placeOf(source, span.start) : undefined;
    const end = span && source !== undefined ? placeOf(source, span.end) : undefined;
    return {
      file,
      line: start?.line,
      column: start?.column,
      endLine: end?.line,
      endColumn: end?.column,
      severity,
      code,
      message,
      hint,
    };
  });
  return JSON.stringify(entries, null, 2);
}
