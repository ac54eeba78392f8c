import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkText } from './check.ts';
import { measure, type Timing } from './measure.ts';
import { type Command, isInstalled, peakMemory, runToEnd } from './process.ts';
import { planId, root, specFile } from './subject.ts';

export interface ColdTiming extends Timing {
  /** Peak resident set in MB, from runs that are not timed. */
  readonly memory: number | undefined;
}

interface ColdCommand {
  readonly name: string;
  readonly command: Command;
  /** The .docx it makes, in the folder. */
  readonly result?: string;
}

const effort = { warmUp: 2, rounds: 15, turn: 1 };

export const pandocInstalled = isInstalled('pandoc');

/** Whole processes, from a file on the disk to a file on the disk, in a folder of their own. The first is ours. */
export async function measureCold(paragraphs: readonly string[]): Promise<ColdTiming[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    mkdirSync(join(folder, 'plans'));
    cpSync(join(root, specFile), join(folder, specFile));
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(paragraphs));
    writeFileSync(join(folder, 'plan.md'), paragraphs.join('\n\n'));
    const commands = commandsIn(folder);
    const timings = await measure(
      commands.map(({ name, command }) => ({ name, run: () => runToEnd(command) })),
      effort,
    );
    for (const { name, result } of commands) {
      if (result) checkText(name, readFileSync(join(folder, result)), paragraphs);
    }
    const memories: (number | undefined)[] = [];
    for (const { command } of commands) memories.push(await peakMemory(command));
    return timings.map((timing, index) => ({ ...timing, memory: memories[index] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commandsIn(cwd: string): ColdCommand[] {
  const node = (...args: string[]): Command => ({ file: process.execPath, args, cwd });
  const bundled = (path: string) => join(root, 'dist', path);
  const pandoc: ColdCommand = {
    name: 'pandoc, Markdown to .docx',
    command: { file: 'pandoc', args: ['plan.md', '-o', 'pandoc.docx'], cwd },
    result: 'pandoc.docx',
  };
  return [
    {
      name: 'kehoach build',
      command: node(bundled('kehoach.js'), 'build', planId),
      result: `out/${planId}.docx`,
    },
    ...(pandocInstalled ? [pandoc] : []),
    {
      name: 'docx, bare script',
      command: node(bundled('bench/bare-docx.js'), 'plan.json', 'bare.docx'),
      result: 'bare.docx',
    },
    {
      name: 'docx, bare script, bundled',
      command: node(bundled('bench/bare-docx-bundled.js'), 'plan.json', 'bundled.docx'),
      result: 'bundled.docx',
    },
    { name: 'node -e 0', command: node('-e', '0') },
  ];
}
