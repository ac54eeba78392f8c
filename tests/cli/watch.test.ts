import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { FindWording } from '../../src/build.ts';
import { gatherChanges } from '../../src/cli/changes.ts';
import { buildAtEach, runWatch } from '../../src/cli/watch.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import { officeWith } from '../support/docx-command.ts';
import { specText } from '../support/docx-variants.ts';
import { listen } from '../support/terminal.ts';

/** `kehoach watch`: a Word file that follows its plan. */

const patient = { timeout: 10_000, interval: 20 };
const planSaying = (words: string) =>
  specText({ template: '../mau/rieng.hbs', issuer: { name: words, place: 'Lâm Đồng' } });
const templateSaying = (words: string) =>
  `<document><article class="main"><h1>Kế hoạch</h1><p class="abstract">{{title}}</p><p>${words}: {{issuer.name}}{{> cuoi}}</p></article></document>`;

/** Templates of the office in a folder, read and compiled anew each time. */
function wordingsIn(folder: string): () => FindWording {
  return () => async (plan) => {
    const path = resolve(folder, dirname(plan.file), plan.template);
    const [text, partial] = await Promise.all([
      readFile(path, 'utf8'),
      readFile(join(dirname(path), 'partials/cuoi.hbs'), 'utf8').catch(() => ' '),
    ]);
    return compileTemplate({ file: plan.template, text, partials: new Map([['cuoi', partial]]) });
  };
}

/** A plan under watch in a folder of its own, until the test ends. */
async function watching(files: Record<string, string> = {}) {
  const office = await officeWith({
    'plans/mot.yaml': planSaying('Bản đầu.'),
    'mau/rieng.hbs': templateSaying('Mẫu đầu'),
    ...files,
  });
  const { folder } = office;
  const at = (path: string) => join(folder, path);
  const said = listen();
  const ended = new AbortController();
  const code = runWatch('mot', { folder, signal: ended.signal, wordings: wordingsIn(folder) });
  onTestFinished(async () => {
    ended.abort();
    await code;
  });
  const words = async () =>
    strFromU8(unzipSync(await readFile(at('out/mot.docx')))['word/document.xml'] ?? new Uint8Array());
  const builds = () => said.out().match(/^\d\d:\d\d:\d\d out\/mot\.docx \(\d+ ms\)$/gm)?.length ?? 0;
  const untilBuilt = (expected: string) => vi.waitFor(async () => expect(await words()).toContain(expected), patient);
  await vi.waitFor(() => expect(said.err() + builds()).toBe('1'), patient);
  return { ...office, at, said, ended, code, words, builds, untilBuilt };
}

describe('a plan under watch', () => {
  test('is built at once, and one line tells the time of day and the result', async () => {
    const { said, words, ended, code } = await watching();
    expect(await words()).toContain('Bản đầu.');
    expect(said.out()).toMatch(
      /^Đang theo dõi plans\/mot\.yaml: .*Ctrl\+C.*\n\d\d:\d\d:\d\d out\/mot\.docx \(\d+ ms\)\n$/,
    );
    expect(said.err()).toBe('');
    ended.abort();
    expect(await code).toBe(0);
  });

  test('is built again when it is saved by writing into the file', async () => {
    const { at, untilBuilt } = await watching();
    await writeFile(at('plans/mot.yaml'), planSaying('Bản thứ hai.'));
    await untilBuilt('Bản thứ hai.');
    await writeFile(at('plans/mot.yaml'), planSaying('Bản thứ ba.'));
    await untilBuilt('Bản thứ ba.');
  });

  test('is built again each time it is saved by renaming', async () => {
    const { at, untilBuilt } = await watching();
    for (const words of ['Bản thứ hai.', 'Bản thứ ba.', 'Bản thứ tư.']) {
      await writeFile(at('plans/.mot.yaml.swp'), planSaying(words));
      await rename(at('plans/mot.yaml'), at('plans/mot.yaml~'));
      await rename(at('plans/.mot.yaml.swp'), at('plans/mot.yaml'));
      await untilBuilt(words);
    }
  });

  test('with a mistake is told what is wrong, keeps the last good file, and is built when it is put right', async () => {
    const { at, said, words, untilBuilt, list } = await watching();
    for (const mistake of [
      'title: [',
      'title: A\n',
      '',
      specText({ template: '../mau/rieng.hbs', date: '2026-02-30' }),
    ]) {
      const before = said.err().length;
      await writeFile(at('plans/mot.yaml'), mistake);
      await vi.waitFor(() => expect(said.err().slice(before)).toMatch(/^\d\d:\d\d:\d\d Chưa dựng được/m), patient);
      expect(said.err().slice(before)).toMatch(/^plans\/mot\.yaml(:\d+:\d+)?\n {2}Lỗi: /m);
      expect(await words()).toContain('Bản đầu.');
    }
    await writeFile(at('plans/mot.yaml'), new Uint8Array([0xff, 0xfe]));
    await vi.waitFor(() => expect(said.err()).toContain('không phải là văn bản Unicode UTF-8'), patient);
    await writeFile(at('plans/mot.yaml'), planSaying('Bản đã sửa.'));
    await untilBuilt('Bản đã sửa.');
    expect(await list('out')).toEqual(['mot.docx']);
  });

  test('that vanishes for a moment is waited for without a word', async () => {
    const { at, said, untilBuilt } = await watching();
    await rm(at('plans/mot.yaml'));
    await wait(250);
    await writeFile(at('plans/mot.yaml'), planSaying('Bản trở lại.'));
    await untilBuilt('Bản trở lại.');
    expect(said.err()).toBe('');
  });

  test('that stays away is told, and built when it comes back', async () => {
    const { at, said, words, untilBuilt } = await watching();
    await rm(at('plans/mot.yaml'));
    await vi.waitFor(() => expect(said.err()).toContain('Không thấy tệp plans/mot.yaml'), patient);
    expect(await words()).toContain('Bản đầu.');
    await writeFile(at('plans/mot.yaml'), planSaying('Bản trở lại.'));
    await untilBuilt('Bản trở lại.');
  });

  test('is built again when its whole folder was replaced', async () => {
    const { at, untilBuilt } = await watching();
    await rename(at('plans'), at('plans-cu'));
    await mkdir(at('plans'));
    await writeFile(at('plans/mot.yaml'), planSaying('Bản ở thư mục mới.'));
    await untilBuilt('Bản ở thư mục mới.');
    await writeFile(at('plans/mot.yaml'), planSaying('Bản sau đó.'));
    await untilBuilt('Bản sau đó.');
  });

  test('is not built for files that are none of its own', async () => {
    const { at, builds } = await watching();
    await writeFile(at('plans/hai.yaml'), planSaying('Bản khác.'));
    await writeFile(at('plans/mot.yaml.tam'), 'tạm');
    await writeFile(at('mau/khac.hbs'), 'khác');
    await wait(400);
    expect(builds()).toBe(1);
  });

  test('survives an output that cannot be written', async () => {
    const { at, said, untilBuilt } = await watching();
    await rm(at('out/mot.docx'));
    await mkdir(at('out/mot.docx/chan'), { recursive: true });
    await writeFile(at('plans/mot.yaml'), planSaying('Bản thứ hai.'));
    await vi.waitFor(() => expect(said.err()).toMatch(/^\d\d:\d\d:\d\d Chưa dựng được/m), patient);
    await rm(at('out/mot.docx'), { recursive: true });
    await writeFile(at('plans/mot.yaml'), planSaying('Bản thứ ba.'));
    await untilBuilt('Bản thứ ba.');
  });
});

describe('what a plan is made with', () => {
  test('its template and the partials beside it are watched too, though they come later', async () => {
    const { at, untilBuilt } = await watching();
    await writeFile(at('mau/rieng.hbs'), templateSaying('Mẫu thứ hai'));
    await untilBuilt('Mẫu thứ hai');
    await mkdir(at('mau/partials'));
    await writeFile(at('mau/partials/cuoi.hbs'), ' Phần cuối');
    await untilBuilt('Phần cuối');
    await writeFile(at('mau/partials/cuoi.hbs'), ' Đoạn cuối');
    await untilBuilt('Đoạn cuối');
  });

  test('another template is watched as soon as the plan names it', async () => {
    const { at, untilBuilt } = await watching({ 'mau-moi/a.hbs': templateSaying('Mẫu mới') });
    await writeFile(at('plans/mot.yaml'), specText({ template: '../mau-moi/a.hbs' }));
    await untilBuilt('Mẫu mới');
    await writeFile(at('mau-moi/a.hbs'), templateSaying('Mẫu mới hơn'));
    await untilBuilt('Mẫu mới hơn');
  });

  test.each([
    ['that are there', { 'offices/ubnd.yaml': 'a: 1' }],
    ['that come later', {}],
  ])('offices %s are watched too', async (_, files) => {
    const { at, builds } = await watching(files);
    await mkdir(at('offices'), { recursive: true });
    await writeFile(at('offices/ubnd.yaml'), 'a: 2');
    await vi.waitFor(() => expect(builds()).toBeGreaterThan(1), patient);
  });
});

test('a plan that is not there is not watched but told', async () => {
  const { folder } = await officeWith({ 'plans/mot.yaml': planSaying('Bản đầu.') });
  await expect(runWatch('mott', { folder })).rejects.toThrow('Không có kế hoạch nào mang mã “mott”.');
});

describe('changes', () => {
  test('that come together or during a build make one more build, and never two at once', async () => {
    const changes = gatherChanges(20);
    let [running, most, builds] = [0, 0, 0];
    const ended = buildAtEach(changes.settled(), async () => {
      most = Math.max(most, ++running);
      builds++;
      await wait(100);
      running--;
    });
    for (let note = 0; note < 5; note++) changes.note();
    await wait(50);
    for (let note = 0; note < 5; note++) changes.note();
    await vi.waitFor(() => expect(builds).toBe(2), patient);
    await wait(200);
    changes.end();
    await ended;
    expect([most, builds]).toEqual([1, 2]);
  });

  test('are waited for after whatever went wrong', async () => {
    const said = listen();
    async function* threeChanges() {
      for (let change = 0; change < 3; change++) yield;
    }
    let builds = 0;
    await buildAtEach(threeChanges(), async () => {
      if (++builds < 3) throw new Error('hỏng');
    });
    expect(builds).toBe(3);
    expect(said.err().match(/vẫn đang theo dõi/g)).toHaveLength(2);
  });
});
