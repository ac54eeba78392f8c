import { checkDocx } from '../../src/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { renderReport } from '../../src/findings/report.ts';
import { processorTime } from './processor-time.ts';

/** What became of a damaged file. The last three must never be. */
type DocxOutcome = 'judged' | 'declined' | 'refused' | 'refused badly' | 'judged badly' | 'thrown';

export interface DocxVerdict {
  readonly outcome: DocxOutcome;
  /** Of processor time. */
  readonly milliseconds: number;
  /** The codes that were found and how often, or what was thrown. */
  readonly detail: string;
}

/** Checks a file as the command does, and looks whether what is said of it can be shown to a person. */
export function judgeDocx(bytes: Uint8Array): DocxVerdict {
  const time = processorTime();
  const done = (outcome: DocxOutcome, detail: string): DocxVerdict => ({
    outcome,
    milliseconds: time(),
    detail,
  });
  try {
    const { findings, roled } = checkDocx(bytes, 'thu.docx');
    renderReport(findings, ['thu.docx'], {});
    const codes = summary(findings);
    const bad = findings.find((finding) => !isClear(finding));
    if (!roled) return done(findings.length === 1 && !bad ? 'refused' : 'refused badly', codes);
    if (roled.isOfParty) return done('declined', codes);
    return bad ? done('judged badly', JSON.stringify(bad).slice(0, 1000)) : done('judged', codes);
  } catch (error) {
    return done('thrown', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** A sentence without the marks that a fault of the program leaves in one. */
function isClear({ message, hint, required, word }: Finding): boolean {
  const said = [message, hint ?? '', required ?? ''];
  const isWhole = /^\P{Ll}.*[.:…?!”)/]$/su.test(message) && (hint ?? '') !== '';
  const isPlaced = word === undefined || (word.index >= 0 && word.document !== '');
  return isWhole && isPlaced && said.every((text) => !/\b(?:NaN|undefined|Infinity|null|\[object)\b/.test(text));
}

function summary(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
}
