import { type Finding, inOrder } from './finding.ts';
import { placeOf } from './place.ts';
import type { Sources } from './text.ts';

/** Findings as SARIF 2.1.0, which code hosts and editors show at their places. */
export function renderSarif(findings: readonly Finding[], sources: Sources): string {
  const ordered = inOrder(findings);
  const rules = [...new Set(ordered.map(({ code }) => code))].map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'kehoach', rules } }, results: ordered.map((finding) => resultOf(finding, sources)) },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf({ file, span, severity, code, message, hint }: Finding, sources: Sources): object {
  return {
    ruleId: code,
    level: severity,
    message: { text: hint ? `${message} Cách sửa: ${hint}` : message },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: regionOf(span, sources.get(file)) } },
    ],
  };
}

function regionOf(span: Finding['span'], source: string | undefined): object | undefined {
  if (!span || source === undefined) return undefined;
  const start = placeOf(source, span.start);
  const end = placeOf(source, span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
