import * as z from 'zod';
import { prose } from './scalars.ts';

/** Tables: those of an indicator's figures and those that the author draws. */

export interface ColumnSpec {
  title: string;
  width?: string | undefined;
  align?: 'left' | 'center' | 'right' | 'justify' | undefined;
}

export type CellSpec =
  | string
  | null
  | {
      text?: string | null | undefined;
      span?: string | undefined;
      rows?: string | undefined;
      bold?: boolean | undefined;
    };

export type FigureColumnSpec =
  | 'number'
  | 'name'
  | 'unit'
  | 'value'
  | 'outOf'
  | 'rank'
  | 'target'
  | 'gain'
  | 'lead'
  | { value: string }
  | { rank: string }
  | { blank: string };

/** Prose that may be blank: a blank cell is one for the office to fill. */
const cellText = z.string().trim();

const cell: z.ZodType<CellSpec> = z.union([
  cellText,
  z.null(),
  z
    .strictObject({
      text: cellText.nullish().meta({
        title: 'Lời văn trong ô',
        description: 'Để trống thì ô trống.',
        examples: ['Sở Nội vụ'],
      }),
      span: z
        .string()
        .regex(/^[1-9]\d?$/)
        .optional()
        .meta({ title: 'Số cột gộp', description: 'Ô này rộng bằng mấy cột.', examples: ['2'] }),
      rows: z
        .string()
        .regex(/^[1-9]\d{0,2}$/)
        .optional()
        .meta({ title: 'Số dòng gộp', description: 'Ô này cao bằng mấy dòng.', examples: ['3'] }),
      bold: z
        .boolean()
        .optional()
        .meta({ title: 'In đậm', description: 'Ghi `true` để in đậm cả ô.', examples: [true] }),
    })
    .meta({ title: 'Ô của bảng' }),
]);

const column = z
  .strictObject({
    title: prose.meta({ title: 'Tiêu đề cột', description: 'Chữ ở đầu cột.', examples: ['Cơ quan chủ trì'] }),
    width: z
      .string()
      .regex(/^[1-9]\d{0,2}([.,]\d+)?$/)
      .optional()
      .meta({
        title: 'Độ rộng',
        description:
          'Số phần trăm bề ngang của bảng; các cột không ghi chia đều phần còn lại. Cột nào cũng ghi thì chia theo tỷ lệ giữa các số đã ghi.',
        examples: ['30'],
      }),
    align: z
      .enum(['left', 'center', 'right', 'justify'])
      .optional()
      .meta({
        title: 'Canh lề của cột',
        description: 'Bỏ trống thì canh đều hai bên.',
        enumDescriptions: ['Canh trái', 'Canh giữa', 'Canh phải', 'Canh đều hai bên'],
        examples: ['center'],
      }),
  })
  .meta({ title: 'Cột của bảng' });

/** A table as its author draws it: columns, then rows of cells. */
export const table = z.strictObject({
  columns: column
    .array()
    .min(1)
    .max(63)
    .meta({
      title: 'Các cột, từ trái sang phải',
      description: 'Mỗi cột có `title`, có thể có `width` và `align`.',
      examples: [[{ title: 'TT', width: '8', align: 'center' }, { title: 'Nội dung' }]],
    }),
  rows: cell
    .array()
    .array()
    .min(1)
    .meta({
      title: 'Các dòng, từ trên xuống',
      description: "Mỗi dòng là danh sách ô; ô trống ghi '', ô gộp ghi `span`, `rows`.",
      examples: [
        [
          ['1', 'Rà soát thủ tục hành chính'],
          ['2', 'Công khai kết quả'],
        ],
      ],
    }),
});

/** A year by itself or from the plan's: `2021`, `year-1`. */
const figureYear = z.string().regex(/^(year([+-]\d{1,2})?|(19|20)\d{2})$/);

/** A column of the table of an indicator's figures. */
export const figureColumn = z.union([
  z.enum(['number', 'name', 'unit', 'value', 'outOf', 'rank', 'target', 'gain', 'lead']).meta({
    title: 'Cột của bảng số liệu',
    enumDescriptions: [
      'Số thứ tự',
      'Tên chỉ số',
      'Đơn vị',
      'Giá trị của năm gần nhất có số liệu',
      'Điểm tối đa',
      'Thứ hạng của năm gần nhất có số liệu',
      'Mục tiêu của năm kế hoạch',
      'Mức tăng so với năm gần nhất có số liệu',
      'Cơ quan chủ trì',
    ],
  }),
  z
    .strictObject({
      value: figureYear.meta({
        title: 'Giá trị của một năm',
        description: 'Ghi năm, hoặc `year-1` cho năm trước năm kế hoạch.',
        examples: ['year-1', '2022'],
      }),
    })
    .meta({ title: 'Cột giá trị của một năm' }),
  z
    .strictObject({
      rank: figureYear.meta({
        title: 'Thứ hạng của một năm',
        description: 'Ghi năm, hoặc `year-1` cho năm trước năm kế hoạch.',
        examples: ['year-1', '2022'],
      }),
    })
    .meta({ title: 'Cột thứ hạng của một năm' }),
  z
    .strictObject({
      blank: prose.meta({
        title: 'Tiêu đề của cột để trống',
        description: 'Cột không có số liệu, chừa cho cơ quan điền tay.',
        examples: ['Cơ quan phối hợp'],
      }),
    })
    .meta({ title: 'Cột để trống' }),
]);
