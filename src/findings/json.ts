import { type Finding, inOrder } from './finding.ts';
import { placeOf } from './place.ts';
import type { Sources } from './text.ts';

/**
 * Findings as a JSON array, for scripts: each with its place (line and column from 1, or the paragraph of a Word file),
 * sentence, remedy, stable code, and what is required by what.
 */
export function renderJson(findings: readonly Finding[], sources: Sources): string {
  const entries = inOrder(findings).map(
    ({ file, span, word, severity, code, message, required, source: origin, hint, byOffice }) => {
      const source = sources.get(file);
      const start = span && source !== undefined ? placeOf(source, span.start) : undefined;
      const end = span && source !== undefined ? placeOf(source, span.end) : undefined;
      return {
        file,
        line: start?.line,
        column: start?.column,
        endLine: end?.line,
        endColumn: end?.column,
        word,
        severity,
        code,
        message,
        required,
        source: origin,
        hint,
        byOffice,
      };
    },
  );
  return JSON.stringify(entries, null, 2);
}
