import * as z from 'zod';
import { marginRanges, type Range } from '../../decree30/page.ts';
import { leastSpacingPt, lineSpacingRange } from '../../decree30/paragraph.ts';
import { measure } from './scalars.ts';

/** Wider nobody sets paragraphs apart. */
export const widestSpacingPt = 24;

const between = ({ min, max }: Range) => `Từ ${min} đến ${String(max).replace('.', ',')}.`;

const margins = z.strictObject({
  top: measure.optional().meta({ title: 'Lề trên, mm', description: between(marginRanges.topMm), examples: ['20'] }),
  bottom: measure
    .optional()
    .meta({ title: 'Lề dưới, mm', description: between(marginRanges.bottomMm), examples: ['20'] }),
  left: measure.optional().meta({ title: 'Lề trái, mm', description: between(marginRanges.leftMm), examples: ['30'] }),
  right: measure
    .optional()
    .meta({ title: 'Lề phải, mm', description: between(marginRanges.rightMm), examples: ['20', '15'] }),
});

/** Sizes and margins, of one plan or of everything an office writes. */
export const layout = z
  .strictObject({
    size: z
      .enum(['13', '14'])
      .optional()
      .meta({
        title: 'Cỡ chữ lời văn',
        description: '14 (Quốc hiệu 13, Tiêu ngữ 14) hoặc 13 (Quốc hiệu 12, Tiêu ngữ 13); bỏ trống thì tự chọn.',
        examples: ['14'],
      }),
    margins: margins.optional().meta({
      title: 'Lề trang, mm',
      description: 'Trong giới hạn của Nghị định; lề nào không ghi thì theo cách thường dùng.',
      examples: [{ top: '20', bottom: '20', left: '30', right: '20' }],
    }),
    firstLine: z
      .enum(['1', '1.27', '1,27'])
      .optional()
      .meta({
        title: 'Lùi đầu dòng, cm',
        description: '1 hoặc 1,27; bỏ trống thì lùi 1,27.',
        examples: ['1,27'],
      }),
    spacing: measure.optional().meta({
      title: 'Khoảng cách giữa các đoạn, pt',
      description: `Ít nhất ${leastSpacingPt}.`,
      examples: ['6'],
    }),
    lineSpacing: measure.optional().meta({
      title: 'Giãn dòng',
      description: between(lineSpacingRange),
      examples: ['1', '1,5'],
    }),
  })
  .meta({
    title: 'Trình bày',
    description: 'Cỡ chữ, lề, giãn dòng, trong giới hạn của Nghị định; bỏ trống thì theo cách thường dùng.',
    examples: [{ size: '14', lineSpacing: '1' }],
  });
