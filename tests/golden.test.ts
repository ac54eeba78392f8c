import { expect, test } from 'vitest';
import { documentFrom, planNames, planText } from './support/plans.ts';
import { printDocument } from './support/print-document.ts';

test.each(planNames)('the document of %s reads as its golden file', async (name) => {
  const document = documentFrom(planText(name), `plans/${name}.yaml`);
  await expect(printDocument(document)).toMatchFileSnapshot(`./golden/${name}.txt`);
});
