import * as z from 'zod';
import { count, figure, identifier, phrase, prose, year } from './scalars.ts';

/** Indicators: every figure of a plan stands here once; prose, tables and differences are made from it. */

const observation = z.strictObject({
  year: year.meta({ title: 'Năm' }),
  value: figure.optional().meta({ title: 'Giá trị', examples: ['42,69'] }),
  outOf: figure.optional().meta({ title: 'Trên tối đa', examples: ['80'] }),
  rank: count.optional().meta({ title: 'Thứ hạng' }),
  ranked: count.optional().meta({ title: 'Trên tổng số xếp hạng', examples: ['63'] }),
});

const target = z.union([
  figure,
  z.strictObject({
    value: figure.optional().meta({ title: 'Giá trị phải đạt' }),
    rank: count.optional().meta({ title: 'Thứ hạng phải đạt' }),
    rankGain: count.optional().meta({ title: 'Số bậc phải tăng' }),
  }),
]);

export interface IndicatorSpec {
  name: string;
  unit?: string | undefined;
  rankUnit?: string | undefined;
  observations?: z.output<typeof observation>[] | undefined;
  target?: z.output<typeof target> | undefined;
  lead?: string[] | undefined;
  total?: 'sum' | undefined;
  parts?: (IndicatorSpec & { id: string })[] | undefined;
}

const shape = {
  name: prose.meta({ title: 'Tên chỉ số' }),
  unit: phrase.optional().meta({ title: 'Đơn vị', examples: ['điểm', '%'] }),
  rankUnit: phrase.optional().meta({ title: 'Đơn vị của thứ hạng', examples: ['bậc', 'hạng'] }),
  observations: observation.array().min(1).optional().meta({ title: 'Kết quả các năm' }),
  target: target.optional().meta({ title: 'Mục tiêu của năm kế hoạch' }),
  lead: phrase
    .array()
    .min(1)
    .optional()
    .meta({ title: 'Cơ quan chủ trì', description: 'Mã trong `agencies` hoặc tên.' }),
  total: z.literal('sum').optional().meta({
    title: 'Là tổng các phần',
    description: 'Ghi `sum` khi giá trị của chỉ số phải bằng tổng các phần của nó.',
  }),
};

const part: z.ZodType<IndicatorSpec & { id: string }> = z.strictObject({
  id: identifier.meta({ title: 'Mã' }),
  ...shape,
  parts: z
    .lazy(() => part.array().min(1))
    .optional()
    .meta({ title: 'Các phần' }),
});

const indicator: z.ZodType<IndicatorSpec> = z.strictObject({
  ...shape,
  parts: part.array().min(1).optional().meta({ title: 'Các phần' }),
});

export const indicators = z
  .record(identifier, indicator)
  .meta({ title: 'Các chỉ số', description: 'Số liệu ghi một lần ở đây; lời văn và bảng lấy từ đây.' });
