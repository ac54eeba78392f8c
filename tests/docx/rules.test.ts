import { beforeAll, describe, expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import { bodyOf, effective, type Parts, partsOf, sectionsOf, styleOf, textOf } from '../support/docx-file.ts';
import { measureWidth } from '../support/docx-measure.ts';
import { allSpecs } from '../support/docx-variants.ts';
import { at, childrenOf, findAll, numberIn, type XmlElement } from '../support/docx-xml.ts';

/**
 * The lines drawn under Tiêu ngữ, under the issuer and under the abstract: Annex I, Part I, II.1.b, 2.b and 5.b. Their
 * length is what the indents of an empty paragraph leave; the text is measured by the layout engine of `docx`.
 */
interface Rule {
  readonly kind: 'motto' | 'issuer' | 'abstract';
  /** In pt. */
  readonly length: number;
  /** Of the widest line of the text above, in pt. */
  readonly text: number;
  readonly centred: boolean;
}

const above: Record<Rule['kind'], readonly string[]> = {
  motto: ['TieuNgu'],
  issuer: ['CoQuanBanHanh'],
  abstract: ['TrichYeu', 'TenPhuLuc', 'KemTheo'],
};

describe.each(allSpecs)('%s', (_, text) => {
  let rules: Rule[];
  beforeAll(async () => {
    const files = await buildSpec(text);
    rules = (await Promise.all(files.map(({ bytes }) => rulesOf(partsOf(bytes))))).flat();
  });

  const ofKind = (kind: Rule['kind']) => rules.filter((rule) => rule.kind === kind);

  test('draws a rule under every Tiêu ngữ that is as long as its text', () => {
    expect(ofKind('motto').length).toBeGreaterThan(0);
    for (const { length, text } of ofKind('motto')) expect(Math.abs(length / text - 1)).toBeLessThan(0.005);
  });

  test.each(['issuer', 'abstract'] as const)(
    'draws a rule under every %s from a third to a half of its text',
    (kind) => {
      expect(ofKind(kind).length).toBeGreaterThan(0);
      for (const { length, text } of ofKind(kind)) {
        expect(length / text).toBeGreaterThan(1 / 3);
        expect(length / text).toBeLessThan(1 / 2);
      }
    },
  );

  test('centres every rule', () => {
    expect(rules.filter(({ centred }) => !centred)).toEqual([]);
  });
});

async function rulesOf(parts: Parts): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const { siblings, width } of columnsOf(parts)) {
    for (const [index, paragraph] of siblings.entries()) {
      if (!at(paragraph, 'w:pPr', 'w:pBdr', 'w:top') || styleOf(paragraph) !== 'DuongKe') continue;
      const style = styleOf(siblings[index - 1] ?? paragraph) ?? '';
      const [kind] = (['motto', 'issuer', 'abstract'] as const).filter((name) => above[name].includes(style));
      if (!kind) throw new Error(`a rule stands under ${style}`);
      const lines = sameStyleBefore(siblings, index, style).flatMap((line) => textOf(line).split('\n'));
      const widths = await Promise.all(lines.map((line) => measureWidth(line, faceOf(parts, style))));
      const indent = at(paragraph, 'w:pPr', 'w:ind');
      const [left, right] = [numberIn(indent, 'w:left'), numberIn(indent, 'w:right')];
      rules.push({ kind, length: (width - left - right) / 20, text: Math.max(...widths), centred: left === right });
    }
  }
  return rules;
}

/** Every run of paragraphs that stand in one column, with the column's width in twips. */
function columnsOf(parts: Parts): { siblings: XmlElement[]; width: number }[] {
  const cells = findAll(bodyOf(parts), 'w:tc').map((cell) => ({
    siblings: childrenOf(cell, 'w:p'),
    width: numberIn(at(cell, 'w:tcPr', 'w:tcW'), 'w:w'),
  }));
  const sections = sectionsOf(parts);
  const body = childrenOf(bodyOf(parts));
  const ends = body.flatMap((child, index) => (at(child, 'w:pPr', 'w:sectPr') ? [index + 1] : []));
  const flows = sections.map(({ area }, index) => ({
    siblings: body.slice(ends[index - 1] ?? 0, ends[index]),
    width: area,
  }));
  return [...cells, ...flows];
}

function sameStyleBefore(siblings: readonly XmlElement[], index: number, style: string): XmlElement[] {
  const start = siblings.slice(0, index).findLastIndex((paragraph) => styleOf(paragraph) !== style) + 1;
  return siblings.slice(start, index);
}

function faceOf(parts: Parts, style: string) {
  const has = (name: string) => effective(parts, style, 'w:rPr', name) !== undefined;
  const size = numberIn(effective(parts, style, 'w:rPr', 'w:sz'), 'w:val') / 2;
  return { size, bold: has('w:b'), italic: has('w:i') };
}
