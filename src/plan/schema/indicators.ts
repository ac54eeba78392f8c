import * as z from 'zod';
import { count, figure, identifier, phrase, prose, year } from './scalars.ts';

/** Indicators: every figure of a plan stands here once; prose, tables and differences are made from it. */

export const observation = z.strictObject({
  year: year.meta({ title: 'Năm', description: 'Năm của kết quả này.', examples: ['2024'] }),
  value: figure.nullish().meta({
    title: 'Giá trị',
    description: 'Ghi như văn bản gốc: dấu phẩy thập phân, giữ nguyên số chữ số; chưa có thì để trống.',
    examples: ['42,69'],
  }),
  outOf: figure.nullish().meta({
    title: 'Trên tối đa',
    description: 'Giá trị lớn nhất có thể đạt.',
    examples: ['80'],
  }),
  rank: count.nullish().meta({ title: 'Thứ hạng', description: 'Thứ hạng đạt được.', examples: ['27'] }),
  ranked: count.nullish().meta({
    title: 'Trên tổng số xếp hạng',
    description: 'Có bao nhiêu địa phương, cơ quan được xếp hạng.',
    examples: ['63'],
  }),
});

const target = z.union([
  figure,
  z.strictObject({
    value: figure.nullish().meta({
      title: 'Giá trị phải đạt',
      description: 'Dấu phẩy thập phân.',
      examples: ['43,24'],
    }),
    rank: count.nullish().meta({
      title: 'Thứ hạng phải đạt',
      description: 'Xếp từ hạng này trở lên.',
      examples: ['20'],
    }),
    rankGain: count.nullish().meta({
      title: 'Số bậc phải tăng',
      description: 'Tăng bao nhiêu bậc so với năm gần nhất có số liệu.',
      examples: ['5'],
    }),
  }),
]);

export interface IndicatorSpec {
  name: string;
  unit?: string | undefined;
  rankUnit?: string | undefined;
  observations?: z.output<typeof observation>[] | undefined;
  target?: z.output<typeof target> | null | undefined;
  lead?: string[] | undefined;
  total?: 'sum' | undefined;
  parts?: (IndicatorSpec & { id: string })[] | undefined;
}

const shape = {
  name: prose.meta({
    title: 'Tên chỉ số',
    description: 'Tên đầy đủ, dùng trong bảng và chỉ tiêu.',
    examples: ['Công khai, minh bạch'],
  }),
  unit: phrase.optional().meta({ title: 'Đơn vị', description: 'Đơn vị của giá trị.', examples: ['điểm', '%'] }),
  rankUnit: phrase.optional().meta({
    title: 'Đơn vị của thứ hạng',
    description: 'Chữ đi sau mức tăng, giảm thứ hạng.',
    examples: ['bậc', 'hạng'],
  }),
  observations: observation
    .array()
    .min(1)
    .optional()
    .meta({
      title: 'Kết quả các năm',
      description: 'Mỗi năm một dòng: năm, giá trị, thứ hạng.',
      examples: [[{ year: '2024', value: '42,69', rank: '27', ranked: '63' }]],
    }),
  target: target.nullish().meta({
    title: 'Mục tiêu của năm kế hoạch',
    description: 'Để trống khi chưa đặt. Một con số, hoặc `value`, `rank`, `rankGain` khi còn mục tiêu về thứ hạng.',
    examples: ['43,24', { rank: '20' }],
  }),
  lead: phrase
    .array()
    .min(1)
    .optional()
    .meta({ title: 'Cơ quan chủ trì', description: 'Mã trong `agencies` hoặc tên.', examples: [['so-noi-vu']] }),
  total: z
    .literal('sum')
    .optional()
    .meta({
      title: 'Là tổng các phần',
      description: 'Ghi `sum` khi giá trị của chỉ số phải bằng tổng các phần của nó.',
      examples: ['sum'],
    }),
};

const parts = {
  title: 'Các phần',
  description: 'Chỉ số thành phần, mỗi phần một mã; lời văn lấy bằng {{mã.mã-của-phần}}.',
  examples: [[{ id: 'cong-khai', name: 'Công khai, minh bạch', target: '4,77' }]],
};

const part: z.ZodType<IndicatorSpec & { id: string }> = z
  .strictObject({
    id: identifier.meta({
      title: 'Mã',
      description: 'Chữ thường không dấu, chữ số và gạch nối.',
      examples: ['cong-khai'],
    }),
    ...shape,
    parts: z
      .lazy(() => part.array().min(1))
      .optional()
      .meta(parts),
  })
  .meta({ id: 'part-of-indicator', title: 'Một phần của chỉ số' });

const indicator: z.ZodType<IndicatorSpec> = z
  .strictObject({ ...shape, parts: part.array().min(1).optional().meta(parts) })
  .meta({ title: 'Một chỉ số', description: 'Mã do bạn đặt; lời văn lấy bằng {{mã.year-1}}, {{mã.target}}.' });

export const indicators = z.record(identifier, indicator).meta({
  title: 'Các chỉ số',
  description: 'Số liệu ghi một lần ở đây; lời văn và bảng lấy từ đây.',
  examples: [{ papi: { name: 'Chỉ số PAPI', unit: 'điểm', target: '43,24' } }],
});
