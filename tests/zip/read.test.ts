import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usualLimits } from '../../src/zip/limits.ts';
import { readZip } from '../../src/zip/read.ts';
import { entryOf, zip } from '../../src/zip/write.ts';

/** As tightly as a bomb is packed. */
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, { level: 9 }));
const made = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zip(Object.entries(files).map(([path, content]) => entryOf(path, content, deflate)));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The number at a place of the list at the end of a zip with one file. */
function withListed(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const list = view.getUint32(changed.length - 22 + 16, true);
  view.setUint32(list + offset, value, true);
  return changed;
}

it('gives back what was packed', () => {
  const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(contents, (files) => {
      const read = readZip(made(files));
      expect(read).toEqual(new Map(Object.entries(files)));
    }),
  );
});

it('tells a file that broke off from one that never was a zip', () => {
  const whole = made({ 'a.xml': '<a/>'.repeat(50) });
  expect(readZip(whole.subarray(0, whole.length - 30))).toBe('cut');
  expect(readZip(new TextEncoder().encode('Kính gửi'))).toBe('not-a-zip');
  expect(readZip(new Uint8Array())).toBe('not-a-zip');
});

it('sees that a part is not what was packed', () => {
  const whole = made({ 'a.xml': 'Kế hoạch cải cách hành chính' });
  const changed = whole.slice();
  changed[40] = (changed[40] ?? 0) ^ 0xff;
  expect(readZip(changed)).toBe('damaged');
});

it('does not unpack more than a part says it has', () => {
  const zeros = made({ 'a.xml': new Uint8Array(5_000_000) });
  expect(readZip(withListed(zeros, 24, 1000))).toBe('damaged');
});

it('refuses a bomb before unpacking it', () => {
  const bomb = made({ 'a.xml': new Uint8Array(30 * 1024 * 1024) });
  // What cannot be unpacked is told as damaged by whoever tries.
  const spoiled = bomb.slice().fill(0xff, 60, 200);
  expect(readZip(bomb)).toBe('too-large');
  expect(readZip(spoiled)).toBe('too-large');
});

it('refuses what says it is larger than memory should be', () => {
  const small = made({ 'a.xml': 'a' });
  expect(readZip(withListed(small, 24, 0xfffffff0))).toBe('too-large');
});

it('refuses more parts than a document has', () => {
  const files = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}.xml`, 'a']));
  expect(readZip(made(files), { ...usualLimits, parts: 10 })).toBe('too-many-parts');
});

it('counts what all parts have together', () => {
  const files = { a: 'x'.repeat(600), b: 'x'.repeat(600) };
  expect(readZip(made(files), { ...usualLimits, totalBytes: 1000 })).toBe('too-large');
});

it('says that a part is locked with a password', () => {
  expect(readZip(withListed(made({ a: 'a' }), 8, 1 | (8 << 16)))).toBe('encrypted');
});

it('reads a part that is stored as it is', () => {
  const stored = zip([{ ...entryOf('mimetype', 'a', deflate), data: new Uint8Array([97]) }]);
  const list = new DataView(stored.buffer).getUint32(stored.length - 22 + 16, true);
  const changed = stored.slice();
  new DataView(changed.buffer).setUint16(list + 10, 0, true);
  const read = readZip(changed);
  expect(typeof read === 'string' ? read : text(read.get('mimetype'))).toBe('a');
});

it('never throws, whatever bytes are changed', () => {
  const whole = made({ 'a.xml': 'Độc lập - Tự do - Hạnh phúc '.repeat(20), 'b.xml': 'x' });
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.nat(whole.length), (bytes, length) => {
      const changed = whole.slice();
      for (const [index, value] of bytes) changed[index] = value;
      expect(() => readZip(changed)).not.toThrow();
      expect(() => readZip(changed.subarray(0, length))).not.toThrow();
    }),
  );
});
