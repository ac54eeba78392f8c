import { legacyText } from '../encoding/legacy-text.ts';
import type { Finding, Report } from '../findings/finding.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { unprintable, unprintableAt } from './unprintable.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A file that a clerk wrote, put right and read. */
export interface SourceFile {
  /** The text that places refer to. */
  readonly source: string;
  /** Absent when the text is not YAML. */
  readonly yaml?: YamlSource;
}

/** @param report gets what makes the text unreadable, with its place */
export function readSource(text: string, file: string, report: Report): SourceFile {
  const source = normalise(text);
  const at = unprintableAt(source);
  if (at === undefined) return { source, yaml: readYaml(source, file, report) };
  report(legacyAround(source, at, file) ?? unprintable(file, { start: at, end: at + 1 }));
  return { source };
}

/** The letter ư of TCVN3 is the soft hyphen, which Unicode does not show: the text is wrong, not the one character. */
function legacyAround(source: string, at: number, file: string): Finding | undefined {
  const start = source.lastIndexOf('\n', at) + 1;
  const [line = ''] = source.slice(start).split('\n', 1);
  const [, lead = '', text = ''] = /^(\s*(?:- +)*(?:\w+: +)?)(.*)$/.exec(line) ?? [];
  const legacy = source[at] === '\u00AD' ? legacyText(text) : undefined;
  return legacy && legacyEncoding(legacy, file, { start: start + lead.length, end: start + line.length });
}

/** NFC, `\n` line ends, no byte-order mark: TCVN 6909:2001 is precomposed Unicode (Annex I, Part I, I.4). */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
