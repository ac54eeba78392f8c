import { expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import { partsOf } from '../support/docx-file.ts';
import { structureFaults } from '../support/docx-structure.ts';
import { sdkErrors, validatorMissing } from '../support/docx-validator.ts';
import { allSpecs } from '../support/docx-variants.ts';

const missing = validatorMissing();
if (missing) console.warn(`Open XML SDK not run: ${missing}.`);

test.runIf(process.env.CI)('the Open XML SDK can run where the project is checked', () => {
  expect(missing).toBeUndefined();
});

// Each file starts a process of its own, and on a busy machine these wait for one another.
const patience = { timeout: 120_000 };

test.skipIf(missing).concurrent.each(allSpecs)("Microsoft's Open XML SDK accepts %s", patience, async (_, text) => {
  for (const { bytes } of await buildSpec(text)) expect(await sdkErrors(bytes)).toEqual([]);
});

test.each(allSpecs)('Word finds nothing amiss that the SDK does not look at in %s', async (_, text) => {
  for (const { bytes } of await buildSpec(text)) expect(structureFaults(partsOf(bytes))).toEqual([]);
});
