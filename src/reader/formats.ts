import { lengthPt } from './measure.ts';
import type { ParagraphFormat, RunFormat } from './model.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';
import { colorOf } from './shading.ts';

/** What Word puts where a paragraph asks for the space of a web page. */
const automaticSpacePt = 14;

/** A line of the hundredths that `beforeLines` counts in. */
const linePt = 12;

const alignments: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

/** @param characterPt width of a character that indents in characters count */
export function paragraphFormat(
  properties: ParagraphProperties,
  style: string | undefined,
  characterPt: number,
): ParagraphFormat {
  const indent = (points = 0, characters = 0) => (characters === 0 ? points : (characters / 100) * characterPt);
  const space = (points = 0, lines = 0, automatic = false) => {
    if (automatic) return automaticSpacePt;
    return lines === 0 ? points : (lines / 100) * linePt;
  };
  const { outlineLevel, shading } = properties;
  return {
    ...(style === undefined ? {} : { style }),
    alignment: alignments[properties.alignment ?? ''] ?? 'left',
    leftPt: indent(properties.leftPt, properties.leftCharacters),
    rightPt: indent(properties.rightPt, properties.rightCharacters),
    firstLinePt: indent(properties.firstLinePt, properties.firstLineCharacters),
    beforePt: space(properties.beforePt, properties.beforeLines, properties.beforeAuto),
    afterPt: space(properties.afterPt, properties.afterLines, properties.afterAuto),
    contextualSpacing: properties.contextualSpacing ?? false,
    lineSpacing: lineSpacing(properties),
    keepNext: properties.keepNext ?? false,
    keepLines: properties.keepLines ?? false,
    ...(outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9 ? { outlineLevel: outlineLevel + 1 } : {}),
    ...(shading ? { background: shading } : {}),
  };
}

function lineSpacing({ line, lineRule }: ParagraphProperties): ParagraphFormat['lineSpacing'] {
  const points = lengthPt(line, 20) ?? 0;
  if (lineRule === 'exact' && points > 0) return { rule: 'exact', value: points };
  if (lineRule === 'atLeast') return { rule: 'atLeast', value: Math.max(0, points) };
  return { rule: 'multiple', value: points > 0 ? points / linePt : 1 };
}

const known = new WeakMap<RunProperties, Map<string, RunFormat>>();

/** @param font the one its letters are drawn in */
export function runFormat(properties: RunProperties, font: string): RunFormat {
  const formats = known.get(properties) ?? new Map<string, RunFormat>();
  known.set(properties, formats);
  const format = formats.get(font) ?? newRunFormat(properties, font);
  formats.set(font, format);
  return format;
}

function newRunFormat(properties: RunProperties, font: string): RunFormat {
  const { underline, highlight, shading, verticalAlign, complexScript } = properties;
  const color = colorOf(properties.color);
  const background = highlight !== undefined && highlight !== 'none' ? highlight : shading;
  return {
    font,
    sizePt: (complexScript ? properties.complexSizePt : properties.sizePt) ?? 10,
    bold: properties.bold ?? false,
    italic: properties.italic ?? false,
    ...(underline === undefined || underline === 'none' ? {} : { underline }),
    strike: (properties.strike ?? false) || (properties.doubleStrike ?? false),
    ...(color === undefined ? {} : { color }),
    ...(background ? { background } : {}),
    allCaps: properties.allCaps ?? false,
    smallCaps: properties.smallCaps ?? false,
    hidden: properties.hidden ?? false,
    superscript: verticalAlign === 'superscript',
    subscript: verticalAlign === 'subscript',
    spacingPt: properties.spacingPt ?? 0,
  };
}
