import { readdirSync, readFileSync } from 'node:fs';
import { build, type FindWording } from '../../src/build.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import type { Wording } from '../../src/template/word.ts';
import { processorTime } from './processor-time.ts';

/** What became of a fuzzed spec. The last two must never be. */
type Outcome = 'built' | 'told with a position' | 'told without a position' | 'thrown';

interface Verdict {
  readonly outcome: Outcome;
  /** Of processor time. */
  readonly milliseconds: number;
  /** The codes that were told, or what was thrown. */
  readonly detail: string;
  readonly files: readonly Uint8Array[];
}

/** The five plans and a judge that puts a spec through the whole way, with the templates of a project folder. */
export interface Fuzzing {
  readonly texts: readonly string[];
  judge(text: string): Promise<Verdict>;
}

/** @param root the folder of the project, as a URL with a slash at its end */
export function fuzzingIn(root: string): Fuzzing {
  const findWording = wordingsIn(root);
  return {
    texts: readFolder(new URL('plans/', root), '.yaml').map(([, text]) => text),
    async judge(text) {
      const time = processorTime();
      const done = (outcome: Outcome, detail: string, files: readonly Uint8Array[] = []): Verdict => {
        return { outcome, milliseconds: time(), detail, files };
      };
      try {
        const { files, findings, source } = await build(text, 'plans/thu.yaml', findWording, deflate);
        const built = files.map(({ bytes }) => bytes);
        if (built.length > 0) return done('built', '', built);
        const errors = findings.filter(({ severity }) => severity === 'error');
        const isPlaced = ({ span }: (typeof errors)[number]) =>
          span !== undefined && span.start >= 0 && span.start <= span.end && span.start <= source.length;
        const outcome =
          errors.length > 0 && errors.every(isPlaced) ? 'told with a position' : 'told without a position';
        return done(outcome, errors.map(({ code, message }) => `${code} ${message}`).join('\n'));
      } catch (error) {
        return done('thrown', error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    },
  };
}

function readFolder(folder: URL, extension: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => [name.slice(0, -extension.length), readFileSync(new URL(name, folder), 'utf8')]);
}

/** Only the project's own templates: a spec that names another is told so. */
function wordingsIn(root: string): FindWording {
  const partials = new Map(readFolder(new URL('templates/partials/', root), '.hbs'));
  const wordings = new Map(
    readFolder(new URL('templates/', root), '.hbs').map(([file, text]): [string, Wording] => [
      file,
      compileTemplate({ file, text, partials }),
    ]),
  );
  return async ({ template, file, templateSpan: span }, report) => {
    const wording = wordings.get(template);
    const message = `Không có mẫu nào tên là “${template}”.`;
    if (!wording) report({ code: 'plan/unknown-template', severity: 'error', message, file, span });
    return wording;
  };
}
