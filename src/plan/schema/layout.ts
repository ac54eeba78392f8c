import * as z from 'zod';
import { measure } from './scalars.ts';

const margins = z.strictObject({
  top: measure.optional().meta({ title: 'Lề trên, mm', description: 'Từ 20 đến 25.', examples: ['20'] }),
  bottom: measure.optional().meta({ title: 'Lề dưới, mm', description: 'Từ 20 đến 25.', examples: ['20'] }),
  left: measure.optional().meta({ title: 'Lề trái, mm', description: 'Từ 30 đến 35.', examples: ['30'] }),
  right: measure.optional().meta({ title: 'Lề phải, mm', description: 'Từ 15 đến 20.', examples: ['20', '15'] }),
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
      description: 'Trên, dưới 20–25; trái 30–35; phải 15–20.',
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
      description: 'Ít nhất 6.',
      examples: ['6'],
    }),
    lineSpacing: measure.optional().meta({
      title: 'Giãn dòng',
      description: 'Từ 1 đến 1,5.',
      examples: ['1', '1,5'],
    }),
  })
  .meta({
    title: 'Trình bày',
    description: 'Cỡ chữ, lề, giãn dòng, trong giới hạn của Nghị định; bỏ trống thì theo cách thường dùng.',
    examples: [{ size: '14', lineSpacing: '1' }],
  });
