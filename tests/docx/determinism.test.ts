import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildPlan, planIds, planText } from '../support/docx-build.ts';
import { officeWith } from '../support/docx-command.ts';
import { partsOf } from '../support/docx-file.ts';

/** The same spec gives the same bytes: an office can tell whether a plan has changed, and a batch is what each was. */

afterEach(() => {
  vi.useRealTimers();
});

/** The bytes of all files of a plan, one after the other. */
async function bytesOf(id: string): Promise<string> {
  return (await buildPlan(id)).map(({ bytes }) => Buffer.from(bytes).toString('base64')).join('\n');
}

describe.each(planIds)('the plan %s', (id) => {
  test('gives the same bytes at another hour of another year', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-29T23:59:59+07:00') });
    const before = await bytesOf(id);
    vi.setSystemTime(new Date('2031-07-01T00:00:01Z'));
    expect(await bytesOf(id)).toBe(before);
  });

  test('carries the date of the document, not the clock', async () => {
    for (const { bytes } of await buildPlan(id)) {
      const core = partsOf(bytes).get('docProps/core.xml') ?? '';
      const [, year, month = '01', day = '01'] = /^date: (\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/m.exec(planText(id)) ?? [];
      const moments = [...core.matchAll(/>([^<]*T[^<]*Z)</g)].map(([, moment]) => moment);
      expect(moments).toEqual(Array(2).fill(`${year}-${month}-${day}T00:00:00Z`));
    }
  });
});

test('a plan gives the same bytes first and last in a batch', async () => {
  const [first = ''] = planIds;
  const alone = await bytesOf(first);
  for (const id of planIds) await bytesOf(id);
  expect(await bytesOf(first)).toBe(alone);
});

test('the command gives the bytes that the library gives, in Hanoi and in Greenwich, in any order of plans', async () => {
  const specs = Object.fromEntries(planIds.map((id) => [`plans/${id}.yaml`, planText(id)]));
  const orders = { 'Asia/Ho_Chi_Minh': planIds, UTC: planIds.toReversed() };
  for (const [TZ, ids] of Object.entries(orders)) {
    const office = await officeWith(specs, { TZ });
    expect((await office.run('build', ...ids)).code).toBe(0);
    for (const id of planIds) {
      const [whole] = await buildPlan(id);
      const written = await readFile(join(office.folder, 'out', `${id}.docx`));
      expect(written.equals(whole?.bytes ?? new Uint8Array()), `${id} in ${TZ}`).toBe(true);
    }
  }
});
