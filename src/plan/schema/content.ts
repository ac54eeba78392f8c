import * as z from 'zod';
import { identifier, phrase, prose } from './scalars.ts';

/**
 * The one recursive grammar of content. A string is paragraphs; a list is blocks, in which a bare string is a
 * bullet. Lists hold items, items hold content again: nothing else nests, and nothing is numbered by hand.
 */

/** What a task table needs to know of an item; an empty key is a blank cell for the office. */
export const taskFacts = z
  .strictObject({
    brief: prose.optional().meta({
      title: 'Tên gọn của nhiệm vụ',
      description: 'Câu ngắn dùng trong bảng nhiệm vụ; bỏ trống thì bảng lấy nguyên văn của mục.',
    }),
    lead: phrase.array().min(1).optional().meta({
      title: 'Cơ quan chủ trì',
      description: 'Mã cơ quan trong `agencies` hoặc tên viết đầy đủ; bỏ trống thì lấy cơ quan đang được giao việc.',
    }),
    support: phrase.array().min(1).nullish().meta({
      title: 'Cơ quan phối hợp',
      description: 'Danh sách mã cơ quan trong `agencies` hoặc tên viết đầy đủ.',
    }),
    due: prose.nullish().meta({ title: 'Thời hạn', examples: ['Trước ngày 30 tháng 6 năm {{year}}'] }),
    product: prose.nullish().meta({ title: 'Sản phẩm, kết quả', examples: ['Báo cáo kết quả'] }),
    about: identifier.array().min(1).optional().meta({
      title: 'Chỉ số liên quan',
      description: 'Mã của các chỉ số trong `indicators` mà nhiệm vụ này phục vụ; bảng nhiệm vụ lọc theo mã này.',
    }),
  })
  .meta({ title: 'Thông tin cho bảng nhiệm vụ' });

export interface ItemSpec {
  id?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  content?: ContentSpec | undefined;
  from?: string | undefined;
  task?: z.output<typeof taskFacts> | undefined;
}

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

export type BlockSpec =
  | string
  | { text: string }
  | { bullets: (string | ItemSpec)[] }
  | { points: (string | ItemSpec)[] }
  | { clauses: (string | ItemSpec)[] }
  | { numbered: (string | ItemSpec)[] }
  | { targets: string; each?: string | undefined }
  | { agencies: 'all' | string[] }
  | { figures: string; columns?: FigureColumnSpec[] | undefined }
  | { tasks: { about?: string | undefined; agencies?: string[] | undefined; from?: string | undefined } | null }
  | { table: { columns: ColumnSpec[]; rows: CellSpec[][] } }
  | { from: string };

export type ContentSpec = string | BlockSpec[];

const items = z.lazy(() => z.union([prose, item]).array().min(1));

export const item: z.ZodType<ItemSpec> = z.strictObject({
  id: identifier.optional().meta({ title: 'Mã', description: 'Để nơi khác dẫn chiếu bằng {{ref mã}}.' }),
  title: prose.optional().meta({ title: 'Tiêu đề', description: 'In đậm, trên một dòng riêng.' }),
  text: prose.optional().meta({ title: 'Lời văn' }),
  content: z
    .lazy(() => content)
    .optional()
    .meta({ title: 'Nội dung bên trong' }),
  from: identifier.optional().meta({
    title: 'Lấy nội dung',
    description: 'Tên một khóa nội dung ở ngoài cùng: purpose, requirements, funding…',
  }),
  task: taskFacts.optional(),
});

const cell: z.ZodType<CellSpec> = z.union([
  prose,
  z.null(),
  z.strictObject({
    text: prose.nullish(),
    span: z
      .string()
      .regex(/^[1-9]\d?$/)
      .optional()
      .meta({ title: 'Số cột gộp' }),
    rows: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .optional()
      .meta({ title: 'Số dòng gộp' }),
    bold: z.boolean().optional().meta({ title: 'In đậm' }),
  }),
]);

const column = z.strictObject({
  title: prose.meta({ title: 'Tiêu đề cột' }),
  width: z
    .string()
    .regex(/^[1-9]\d{0,2}([.,]\d+)?$/)
    .optional()
    .meta({ title: 'Độ rộng', description: 'Phần của bề ngang bảng; cột không ghi thì chia đều phần còn lại.' }),
  align: z.enum(['left', 'center', 'right', 'justify']).optional().meta({ title: 'Canh lề của cột' }),
});

/** A year by itself or from the plan's: `2021`, `year-1`. */
const figureYear = z.string().regex(/^(year([+-]\d{1,2})?|(19|20)\d{2})$/);

const figureColumn = z.union([
  z.enum(['number', 'name', 'unit', 'value', 'outOf', 'rank', 'target', 'gain', 'lead']),
  z.strictObject({ value: figureYear }),
  z.strictObject({ rank: figureYear }),
  z.strictObject({ blank: prose }),
]);

const block: z.ZodType<BlockSpec> = z.union([
  prose,
  z.strictObject({ text: prose }).meta({ title: 'Đoạn văn' }),
  z.strictObject({ bullets: items }).meta({ title: 'Gạch đầu dòng' }),
  z.strictObject({ points: items }).meta({ title: 'Điểm a), b), c)' }),
  z.strictObject({ clauses: items }).meta({ title: 'Khoản 1., 2., 3.; trong khoản là 1.1., 1.2.' }),
  z.strictObject({ numbered: items }).meta({ title: 'Mục liệt kê (1), (2), (3)' }),
  z.strictObject({ targets: identifier, each: prose.optional() }).meta({ title: 'Chỉ tiêu, từ các phần của chỉ số' }),
  z
    .strictObject({ agencies: z.union([z.literal('all'), identifier.array().min(1)]) })
    .meta({ title: 'Nhiệm vụ của từng cơ quan' }),
  z
    .strictObject({ figures: identifier, columns: figureColumn.array().min(1).optional() })
    .meta({ title: 'Bảng số liệu của chỉ số' }),
  z
    .strictObject({
      tasks: z
        .strictObject({
          about: identifier.optional(),
          agencies: identifier.array().min(1).optional(),
          from: identifier.optional(),
        })
        .nullable(),
    })
    .meta({ title: 'Bảng nhiệm vụ' }),
  z
    .strictObject({
      table: z.strictObject({ columns: column.array().min(1).max(63), rows: cell.array().array().min(1) }),
    })
    .meta({
      title: 'Bảng',
    }),
  z.strictObject({ from: identifier }).meta({ title: 'Lấy nội dung đã đặt tên' }),
]);

export const content: z.ZodType<ContentSpec> = z
  .union([prose, block.array().min(1)])
  .meta({ title: 'Nội dung', description: 'Một chuỗi là các đoạn văn; một danh sách câu là gạch đầu dòng.' });
