import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { motto, nationalName } from '../../src/decree30/letterhead.ts';
import { usualMargins } from '../../src/decree30/page.ts';
import { textWidth } from '../../src/decree30/text-width.ts';
import { ptOfMm } from '../../src/decree30/units.ts';
import { buildPlan, planIds } from '../support/docx-build.ts';
import { partsOf } from '../support/docx-file.ts';
import { fileOf } from '../support/docx-made.ts';

describe.each(planIds)('the plan %s as this project writes it', async (id) => {
  const files = (await buildPlan(id)).map(({ bytes }) => ({ file: fileOf(bytes), parts: partsOf(bytes) }));

  it('is read with every paragraph in its place', () => {
    for (const { file, parts } of files) {
      const tags = (parts.get('word/document.xml') ?? '').match(/<w:p[ >/]/g) ?? [];
      expect(file.paragraphs.map(({ place }) => place.index)).toEqual(tags.map((_, index) => index));
    }
  });

  it('has its letterhead in two cells, with a line as long as the motto under it', () => {
    const { paragraphs = [] } = files[0]?.file ?? {};
    const name = paragraphs.findIndex(({ text }) => text === nationalName);
    const [, second, rule] = paragraphs.slice(name);
    expect(second?.text).toBe(motto);
    const { font, sizePt, bold } = second?.runs[0]?.format ?? {};
    expect([font, bold, second?.format.alignment]).toEqual(['Times New Roman', true, 'center']);
    const width = textWidth(motto, 'bold', sizePt ?? 0);
    const [line] = rule?.lines ?? [];
    const middle = (second?.area.leftPt ?? 0) + (second?.area.widthPt ?? 0) / 2;
    expect(Math.abs((line?.lengthPt ?? 0) - width)).toBeLessThan(0.2);
    expect(Math.abs((line?.leftPt ?? 0) + (line?.lengthPt ?? 0) / 2 - middle)).toBeLessThan(0.2);
    expect(second?.container).toMatchObject({ in: 'cell', row: 0, column: 1, table: { bordered: false } });
  });

  it('has the margins of the decree and its page number centred above the text, not on the first page', () => {
    for (const { headers, margins, titlePage } of files.flatMap(({ file }) => file.sections)) {
      expect(margins.leftPt).toBeCloseTo(ptOfMm(usualMargins.leftMm), 1);
      expect(titlePage).toBe(true);
      expect(headers.first.flatMap(({ runs }) => runs.map(({ field }) => field))).not.toContain('PAGE');
      const number = headers.other.find(({ runs }) => runs.some(({ field }) => field === 'PAGE'));
      expect(number?.format.alignment).toBe('center');
    }
  });

  it('is in black Times New Roman throughout', () => {
    const runs = files.flatMap(({ file }) => file.paragraphs).flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map(({ format }) => format.font))).toEqual(new Set(['Times New Roman']));
    expect(runs.every(({ format }) => format.color === undefined || /^(000000|FF0000)$/.test(format.color))).toBe(true);
  });
});

/** The decree's own forms (Annex III) as a .docx, beside the checkout: it helps tests and is no part of the project. */
const forms = new URL('../../../shared/decree30/annex-3-forms.docx', import.meta.url);

it.runIf(existsSync(forms))('reads the forms of Annex III', () => {
  const { paragraphs, sections } = fileOf(new Uint8Array(readFileSync(forms)));
  expect(paragraphs.filter(({ text }) => text.trim() === nationalName).length).toBeGreaterThan(10);
  expect(paragraphs.filter(({ container }) => container.in === 'textBox').length).toBe(3);
  expect(paragraphs.filter(({ lines }) => lines.some(({ source }) => source === 'drawing')).length).toBe(18);
  expect(paragraphs.flatMap(({ label }) => label ?? []).slice(0, 3)).toEqual(['1.', '2.', '3.']);
  expect(sections.map(({ page }) => Math.round(page.widthPt))).toEqual([595]);
});
