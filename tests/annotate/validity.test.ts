import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { deflate } from '../../src/cli/deflate.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { findingAt } from '../support/annotated.ts';
import { buildPlan, planIds } from '../support/docx-build.ts';
import { type Parts, partsOf } from '../support/docx-file.ts';
import { structureFaults } from '../support/docx-structure.ts';
import { sdkErrors, validatorMissing } from '../support/docx-validator.ts';

const missing = validatorMissing();
const signature = { author: 'Văn thư', date: '2026-11-05T08:30:00Z' };

function paragraphsIn(parts: Parts, part: string): number {
  return parts.get(part)?.match(/<w:p[\s/>]/g)?.length ?? 0;
}

/** A finding on every paragraph of every part with text. */
function findingsOnAll(bytes: Uint8Array): Finding[] {
  const parts = partsOf(bytes);
  return ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml'].flatMap((part) =>
    Array.from({ length: paragraphsIn(parts, part) }, (_, index) => findingAt(index, { part })),
  );
}

test.each(planIds)('every paragraph of %s can carry a comment, and the text stays as it is', async (id) => {
  for (const { bytes } of await buildPlan(id)) {
    const findings = findingsOnAll(bytes);
    const before = partsOf(bytes);
    const after = partsOf(annotate(bytes, findings, signature, deflate));
    expect(after.get('word/comments.xml')?.split('<w:comment ').length).toBe(findings.length + 1);
    expect(structureFaults(after)).toEqual([]);
    expect(withoutComments(after.get('word/document.xml') ?? '')).toBe(before.get('word/document.xml'));
    for (const [path, text] of before) {
      const isChanged = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'].includes(path);
      if (!isChanged) expect(after.get(path)).toBe(text);
    }
  }
});

function withoutComments(document: string): string {
  return document
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
    .replace(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference w:id="\d+"\/><\/w:r>/g, '');
}

test.skipIf(missing).each(planIds)("Microsoft's Open XML SDK accepts %s with comments", async (id) => {
  for (const { bytes } of await buildPlan(id)) {
    expect(await sdkErrors(annotate(bytes, findingsOnAll(bytes), signature, deflate))).toEqual([]);
  }
});
