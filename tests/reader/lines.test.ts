import { expect, it } from 'vitest';
import type { DrawnLine } from '../../src/reader/model.ts';
import { p, readMade } from '../support/docx-made.ts';

const emu = (pt: number) => Math.round(pt * 12_700);
const drawn = (shape: string) => `<w:p><w:r>${shape}</w:r></w:p>`;
const lines = (document: string): readonly DrawnLine[] => readMade({ document }).paragraphs[0]?.lines ?? [];

interface Shape {
  readonly kind?: string;
  readonly width?: number;
  readonly height?: number;
  readonly position?: string;
  readonly outline?: string;
}

const black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';

function anchored({
  kind = 'line',
  width = 170,
  height = 0,
  position = '<wp:posOffset>0</wp:posOffset>',
  outline = black,
}: Shape) {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  return drawn(
    `<w:drawing><wp:anchor><wp:positionH relativeFrom="column">${position}</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(18)}</wp:posOffset></wp:positionV><wp:extent ${size}/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="${kind}"/><a:ln w="9525">${outline}</a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`,
  );
}

it('reads a line drawn with Word, where it begins and how far below', () => {
  const [line] = lines(anchored({ position: `<wp:posOffset>${emu(20)}</wp:posOffset>` }));
  expect(line).toEqual({
    source: 'drawing',
    lengthPt: 170,
    leftPt: 105.05,
    offsetPt: 18,
    solid: true,
    widthPt: 0.75,
    position: 'floating',
  });
  const [centred] = lines(anchored({ kind: 'straightConnector1', position: '<wp:align>center</wp:align>' }));
  expect(centred?.leftPt).toBeCloseTo(85.05 + (453.55 - 170) / 2);
});

it('tells dashes from an unbroken line, and sees none where there is no ink', () => {
  expect(lines(anchored({ outline: `${black}<a:prstDash val="dash"/>` }))[0]?.solid).toBe(false);
  expect(lines(anchored({ outline: '<a:noFill/>' }))).toEqual([]);
});

it('takes a very flat rectangle for a line and everything else for a drawing', () => {
  expect(lines(anchored({ kind: 'rect', height: 1 }))).toHaveLength(1);
  for (const shape of [anchored({ kind: 'rect', height: 40 }), anchored({ width: 0, height: 80 })]) {
    const [paragraph] = readMade({ document: shape }).paragraphs;
    expect([paragraph?.lines, paragraph?.drawings]).toEqual([[], 1]);
  }
});

it('scales a line inside a group', () => {
  const inner =
    '<wps:wsp><wps:spPr><a:xfrm><a:off x="500" y="100"/><a:ext cx="1000" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln><a:solidFill/></a:ln></wps:spPr></wps:wsp>';
  const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/><a:chOff x="0" y="0"/><a:chExt cx="2000" cy="1000"/></a:xfrm></wpg:grpSpPr>${inner}</wpg:wgp>`;
  const document = drawn(
    `<w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:extent cx="${emu(200)}" cy="${emu(100)}"/><a:graphic><a:graphicData>${group}</a:graphicData></a:graphic></wp:anchor></w:drawing>`,
  );
  const [line] = lines(document);
  expect(line?.lengthPt).toBeCloseTo(100);
  expect(line?.leftPt).toBeCloseTo(50);
});

it('reads the lines of older Word', () => {
  const line =
    '<w:pict><v:line style="position:absolute;margin-left:0;z-index:1" from="63pt,5.4pt" to="153pt,5.4pt"/></w:pict>';
  expect(lines(drawn(line))[0]).toMatchObject({ source: 'vml', lengthPt: 90, solid: true, position: 'floating' });
  expect(lines(drawn(line))[0]?.leftPt).toBeCloseTo(148.05);
  const connector =
    '<w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:10pt;margin-top:3pt;width:120pt;height:0" o:connectortype="straight"><v:stroke dashstyle="1 1"/></v:shape></w:pict>';
  expect(lines(drawn(connector))[0]).toMatchObject({ lengthPt: 120, solid: false });
  expect(lines(drawn(connector))[0]?.leftPt).toBeCloseTo(95.05);
});

it('reads the rule that Word makes of three hyphens', () => {
  const rule =
    '<w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t" fillcolor="#a0a0a0" stroked="f"/></w:pict>';
  expect(lines(drawn(rule))[0]).toMatchObject({ widthPt: 1.5, position: 'below' });
  expect(lines(drawn(rule))[0]?.lengthPt).toBeCloseTo(453.55);
});

it('counts pictures as drawings', () => {
  const vml = '<w:pict><v:shape style="width:100pt;height:50pt"><v:imagedata r:id="a"/></v:shape></w:pict>';
  const picture =
    '<w:drawing><wp:inline><wp:extent cx="9" cy="9"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>';
  expect(readMade({ document: drawn(vml + picture) }).paragraphs[0]?.drawings).toBe(2);
});

it('reads the borders of a paragraph from one indent to the other, but not a box around it', () => {
  const border = (...sides: string[]) =>
    `<w:pBdr>${sides.map((side) => `<w:${side} w:val="single" w:sz="6"/>`).join('')}</w:pBdr><w:ind w:left="2000" w:right="1000"/>`;
  const [line, ...others] = lines(p('', { pPr: border('top') }));
  expect(others).toEqual([]);
  expect(line).toMatchObject({ source: 'border', widthPt: 0.75, position: 'above' });
  expect(line?.leftPt).toBeCloseTo(185.05);
  expect(line?.lengthPt).toBeCloseTo(453.55 - 150);
  expect(lines(p('a', { pPr: border('bottom') }))[0]?.position).toBe('below');
  expect(lines(p('a', { pPr: border('top', 'bottom', 'left', 'right') }))).toEqual([]);
});
