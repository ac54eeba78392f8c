import type { OutlineDocument, OutlineLine } from './outline.ts';

/** The lines of a document, each with the heading of the section it stands in. */
export function* linesWithSection<Where>({
  lines,
}: OutlineDocument<Where>): Generator<{ readonly line: OutlineLine<Where>; readonly section: string }> {
  let section = '';
  for (const line of lines) {
    if (line.role === 'section' || line.role === 'part') section = line.text;
    else if (line.role === 'closing') section = '';
    yield { line, section };
  }
}
