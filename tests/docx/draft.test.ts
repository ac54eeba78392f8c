import { expect, test } from 'vitest';
import { checkDocx } from '../../src/check.ts';
import { tryToBuild } from '../support/docx-build.ts';
import { type Parts, partsOf } from '../support/docx-file.ts';
import { spec } from '../support/spec.ts';

/** `build --draft`: what is still to be decided, in yellow, under “DỰ THẢO”. */

const plan = `
  # CẦN QUYẾT ĐỊNH: Ghi nguồn kinh phí.
  funding: Từ ngân sách.
  purpose: Năm trước PAPI đạt {{papi.year-1}} điểm; giao {{agency.so-a}} rà soát.
  requirements: Bám sát {{cite nghi-dinh}}.
  indicators:
    papi:
      name: PAPI
  agencies:
    # CẦN QUYẾT ĐỊNH: Chọn sở.
    - id: so-a
      name: Sở Y tế
      duties: Rà soát từng việc.
  documents:
    # CẦN QUYẾT ĐỊNH: Tìm văn bản mới.
    nghi-dinh:
      type: Nghị định
      number: 30/2020/NĐ-CP
      date: 2020-03-05
      issuer: Chính phủ
      about: về công tác văn thư
`;

async function built(text: string, draft: boolean): Promise<{ bytes: Uint8Array; parts: Parts }> {
  const { files } = await tryToBuild(text, undefined, draft);
  const bytes = files[0]?.bytes ?? new Uint8Array();
  return { bytes, parts: partsOf(bytes) };
}

/** The words in yellow, run by run. */
function yellow(parts: Parts): string[] {
  const runs = (parts.get('word/document.xml') ?? '').match(/<w:r>.*?<\/w:r>/gs) ?? [];
  return runs
    .map((run) => run.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>'))
    .filter((run) => run.includes('<w:highlight w:val="yellow"/>'))
    .map((run) => [...run.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(''));
}

function headers(parts: Parts): string {
  return [...parts].map(([path, xml]) => (path.startsWith('word/header') ? xml : '')).join('');
}

test('a plan with open points is not built', async () => {
  const { files, findings } = await tryToBuild(spec(plan));
  expect(files).toEqual([]);
  expect(findings.filter(({ code }) => code === 'plan/open-point')).toHaveLength(3);
});

test('a draft shows in yellow what stands below them, what names it, and a figure that is missing', async () => {
  const { parts } = await built(spec(plan), true);
  expect(yellow(parts).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
    '…………',
    'Sở Y tế',
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    'Từ ngân sách.',
    'Sở Y tế',
    'Rà soát từng việc.',
  ]);
});

test('a draft says so in the top margin of its first page, whatever else stands there', async () => {
  for (const more of ['', 'circulation: Lưu hành nội bộ\n']) {
    const { parts } = await built(spec(`${more}funding: Từ ngân sách.\n`), true);
    expect(headers(parts).match(/DỰ THẢO/g)).toHaveLength(1);
  }
});

test('what is settled is built as ever: no yellow, no “DỰ THẢO”', async () => {
  const { parts } = await built(spec('funding: Từ ngân sách.\n'), false);
  expect(yellow(parts)).toEqual([]);
  expect(headers(parts)).not.toContain('DỰ THẢO');
});

test('the check of a Word file reminds of the yellow and of open figures, and calls neither a breach of the decree', async () => {
  const findingsOf = async (text: string, draft: boolean) => {
    const { bytes } = await built(text, draft);
    return checkDocx(bytes, 'du-thao.docx').findings;
  };
  const settled = plan.replace(/.*# CẦN QUYẾT ĐỊNH.*\n/g, '').replace('{{papi.year-1}}', '42,1');
  const own = (await findingsOf(spec(settled), false)).map(({ code }) => code);
  const added = (await findingsOf(spec(plan), true)).filter(({ code }) => !own.includes(code));
  expect(added.map(({ code, severity }) => [code, severity])).toEqual([
    ['P04', 'warning'],
    ['P11', 'warning'],
  ]);
});
