import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyManifest, type Manifest, manifestText, readManifest } from '../../src/batch/manifest.ts';

/** What a batch keeps of itself between two runs; somebody may have written into it. */

const name = fc.string({ minLength: 1 }).filter((text) => !/[\\/\0]|\.(?:ke-hoach|phu-luc)(?:-\d+)?$/.test(text));
const filesOf = (document: string) =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('', '.ke-hoach', '.ke-hoach-2', '.phu-luc-1').map((suffix) => `${document}${suffix}.docx`),
      size: fc.nat(),
      modified: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    }),
    { minLength: 1, selector: (file) => file.name },
  );
const documents = fc
  .array(
    name.chain((document) =>
      fc.tuple(fc.constant(document), fc.record({ fingerprint: fc.string(), files: filesOf(document) })),
    ),
  )
  .map((entries) => new Map(entries));

test('a manifest is read as it was written', () => {
  fc.assert(
    fc.property(documents, documents, (built, waiting) => {
      const manifest: Manifest = { built, waiting };
      expect(readManifest(manifestText(manifest))).toEqual(manifest);
    }),
  );
});

test.each([
  ['', 'nothing'],
  ['{"version":2,"built":[[', 'half of one'],
  ['{"version":1,"documents":[["a","f",[["a.docx",1,2]]]]}', 'one of an earlier version'],
  ['[]', 'a list'],
  ['{"version":2,"built":{"a":1},"waiting":"b"}', 'one with other things in it'],
])('%s counts as none: it is %s', (text) => {
  expect(readManifest(text)).toEqual(emptyManifest);
});

test.each([
  ['a file outside the folder', [['../ngoài.docx', 1, 2]]],
  ['a file outside the folder, as Windows writes it', [['..\\ngoài.docx', 1, 2]]],
  [
    'one file that makes no sense beside one that does',
    [
      ['a.docx', 1, 2],
      ['b.docx', 'lớn', 2],
    ],
  ],
  ['no file', []],
])('a document with %s is not taken for built', (_, files) => {
  const text = JSON.stringify({ version: 2, built: [['a', 'f', files]], waiting: [['a', 'f', files]] });
  expect(readManifest(text)).toEqual(emptyManifest);
});
