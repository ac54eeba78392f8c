import { type Finding, inOrder, type Severity, type WordPlace } from './finding.ts';
import { placeOf } from './place.ts';
import { headings, sectionOf } from './section.ts';
import type { Sources } from './text.ts';
import { wordPlace } from './word-place.ts';

/** What a reader of SARIF is told of a rule. */
export interface RuleDescription {
  readonly title: string;
  readonly why?: string;
  /** Address of its page. */
  readonly helpUri?: string;
  readonly severity?: Severity;
}

/**
 * Findings as SARIF 2.1.0, which code hosts and editors show at their places.
 *
 * @param descriptions of rules by their codes; a code without one is listed by its name alone
 */
export function renderSarif(
  findings: readonly Finding[],
  sources: Sources,
  descriptions: ReadonlyMap<string, RuleDescription> = new Map(),
): string {
  const ordered = inOrder(findings);
  const codes = new Set(ordered.map(({ code }) => code));
  const rules = [...codes].map((id) => ruleOf(id, descriptions.get(id)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kehoach', rules } },
        columnKind: 'utf16CodeUnits',
        results: ordered.map((finding) => resultOf(finding, sources)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(id: string, description: RuleDescription | undefined): object {
  if (!description) return { id };
  const { title, why, helpUri, severity } = description;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: why === undefined ? undefined : { text: why },
    helpUri,
    defaultConfiguration: severity && { level: severity },
  };
}

function resultOf(finding: Finding, sources: Sources): object {
  const { file, span, word, severity, code } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: sentences(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(span, sources.get(file)) },
        logicalLocations: word && [logicalLocation(word)],
      },
    ],
  };
}

function sentences(finding: Finding): string {
  const { message, required, source, hint, byOffice } = finding;
  const heading = headings[sectionOf(finding)];
  return [
    message,
    ...(required ? [`${heading.required}: ${required}`] : []),
    ...(source ? [`${heading.source}: ${ended(source)}`] : []),
    ...(byOffice ? [`Mức ${heading.level ?? ''} theo cấu hình của cơ quan: ${ended(byOffice.reason)}`] : []),
    ...(hint ? [`Cách sửa: ${hint}`] : []),
  ].join(' ');
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function logicalLocation(word: WordPlace): object {
  const { part, index, number, document, role } = word;
  return {
    name: role,
    fullyQualifiedName: `${document}/đoạn ${number}`,
    decoratedName: wordPlace(word),
    kind: 'element',
    properties: { part, index },
  };
}

function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const escaped = encodeURI(path).replace(/[#?]/g, encodeURIComponent);
  return /^[A-Za-z]:\//.test(path) ? `file:///${escaped}` : escaped;
}

function regionOf(span: Finding['span'], source: string | undefined): object | undefined {
  if (!span || source === undefined) return undefined;
  const start = placeOf(source, span.start);
  const end = placeOf(source, span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
