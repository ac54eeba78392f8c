import * as z from 'zod';
import { identifier, prose } from './scalars.ts';
import { type CellSpec, type ColumnSpec, type FigureColumnSpec, figureColumn, table } from './tables.ts';
import { taskFacts, taskFilter } from './tasks.ts';

/**
 * The one recursive grammar of content. A string is paragraphs; a list is blocks, in which a bare string is a
 * bullet. Lists hold items, items hold content again: nothing else nests, and nothing is numbered by hand.
 */

export interface ItemSpec {
  id?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  content?: ContentSpec | undefined;
  from?: string | undefined;
  task?: z.output<typeof taskFacts> | undefined;
}

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
  | { tasks: z.output<typeof taskFilter> }
  | { table: { columns: ColumnSpec[]; rows: CellSpec[][] } }
  | { from: string };

export type ContentSpec = string | BlockSpec[];

/** The texts about an id, wherever one stands that prose may refer to. */
export const anchor = { title: 'Mã', description: 'Để nơi khác dẫn chiếu bằng {{ref mã}}.', examples: ['kinh-phi'] };

/** The texts about a `from`, wherever a body takes a named content. */
export const borrowed = {
  title: 'Lấy nội dung',
  description: 'Tên một khóa nội dung ở ngoài cùng: purpose, requirements, funding…',
  examples: ['purpose'],
};

const items = z.lazy(() => z.union([prose, item]).array().min(1));

/** Made anew for each key, so that editors show the key's own title. */
function contentOf(): z.ZodType<ContentSpec> {
  return z.union([prose, block.array().min(1)]);
}

export const item: z.ZodType<ItemSpec> = z
  .strictObject({
    id: identifier.optional().meta(anchor),
    title: prose.optional().meta({
      title: 'Tiêu đề',
      description: 'In đậm, trên một dòng riêng.',
      examples: ['Mục đích'],
    }),
    text: prose.optional().meta({
      title: 'Lời văn',
      description: 'Một hoặc nhiều đoạn, viết sau dấu |; dòng trống tách đoạn.',
      examples: ['Rà soát, đơn giản hóa thủ tục hành chính.'],
    }),
    content: z
      .lazy(contentOf)
      .optional()
      .meta({
        title: 'Nội dung bên trong',
        description: 'Đứng sau lời văn của mục: một chuỗi là các đoạn văn, một danh sách câu là gạch đầu dòng.',
        examples: [['Hoàn thành trong quý I.', 'Báo cáo kết quả trong quý II.']],
      }),
    from: identifier.optional().meta(borrowed),
    task: taskFacts.optional().meta({
      title: 'Thông tin cho bảng nhiệm vụ',
      description: 'Mục có khóa này là một dòng của bảng nhiệm vụ; để trống một khóa bên trong thì bảng chừa ô trống.',
      examples: [{ support: ['Sở Tư pháp'], due: 'Quý II năm {{year}}', product: 'Báo cáo', about: ['papi'] }],
    }),
  })
  .meta({ id: 'item', title: 'Một mục của danh sách' });

export const block: z.ZodType<BlockSpec> = z
  .union([
    prose,
    z
      .strictObject({
        text: prose.meta({
          title: 'Đoạn văn',
          description: 'Viết sau dấu |; dòng trống tách đoạn.',
          examples: ['Phấn đấu đạt các chỉ tiêu sau:'],
        }),
      })
      .meta({ title: 'Đoạn văn' }),
    z
      .strictObject({
        bullets: items.meta({
          title: 'Gạch đầu dòng',
          description: 'Mỗi dòng một câu hoặc một mục; gạch nằm trong gạch thành dấu cộng.',
          examples: [['Đẩy mạnh tuyên truyền.', 'Tăng cường kiểm tra.']],
        }),
      })
      .meta({ title: 'Gạch đầu dòng' }),
    z
      .strictObject({
        points: items.meta({
          title: 'Điểm a), b), c)',
          description: 'Mỗi dòng một câu hoặc một mục; chữ cái do phần mềm ghi.',
          examples: [['Đẩy mạnh tuyên truyền;', 'Tăng cường kiểm tra.']],
        }),
      })
      .meta({ title: 'Điểm a), b), c)' }),
    z
      .strictObject({
        clauses: items.meta({
          title: 'Khoản 1., 2., 3.; trong khoản là 1.1., 1.2.',
          description: 'Mỗi dòng một câu hoặc một mục có `title`, `text`, `content`; số do phần mềm ghi.',
          examples: [[{ title: 'Mục đích', from: 'purpose' }]],
        }),
      })
      .meta({ title: 'Khoản 1., 2., 3.; trong khoản là 1.1., 1.2.' }),
    z
      .strictObject({
        numbered: items.meta({
          title: 'Mục liệt kê (1), (2), (3)',
          description: 'Mỗi dòng một câu hoặc một mục; số do phần mềm ghi.',
          examples: [['Rà soát thủ tục hành chính.', 'Công khai kết quả.']],
        }),
      })
      .meta({ title: 'Mục liệt kê (1), (2), (3)' }),
    z
      .strictObject({
        targets: identifier.meta({
          title: 'Chỉ tiêu, từ các phần của chỉ số',
          description: 'Mã của chỉ số trong `indicators`; mỗi phần của chỉ số thành một dòng.',
          examples: ['papi'],
        }),
        each: prose.optional().meta({
          title: 'Câu của mỗi chỉ tiêu',
          description: 'Dùng {{name}}, {{target}}, {{unit}}, {{gain}}; bỏ trống thì dùng câu của mẫu.',
          examples: [
            '{{name}}: tối thiểu {{target}} {{unit}}',
            '{{name}} đạt {{target}} {{unit}}, tăng {{gain}} {{unit}}',
          ],
        }),
      })
      .meta({ title: 'Chỉ tiêu, từ các phần của chỉ số' }),
    z
      .strictObject({
        agencies: z.union([z.literal('all'), identifier.array().min(1)]).meta({
          title: 'Nhiệm vụ của từng cơ quan',
          description: 'Ghi `all` để lấy mọi cơ quan trong `agencies`, hoặc danh sách mã; mỗi cơ quan thành một khoản.',
          examples: ['all', ['so-noi-vu']],
        }),
      })
      .meta({ title: 'Nhiệm vụ của từng cơ quan' }),
    z
      .strictObject({
        figures: identifier.meta({
          title: 'Bảng số liệu của chỉ số',
          description: 'Mã của chỉ số trong `indicators`; mỗi phần của chỉ số thành một dòng của bảng.',
          examples: ['papi'],
        }),
        columns: figureColumn
          .array()
          .min(1)
          .optional()
          .meta({
            title: 'Các cột, từ trái sang phải',
            description: 'Bỏ trống thì bảng có số thứ tự, tên, giá trị, mục tiêu và mức tăng.',
            examples: [['number', 'name', { value: 'year-1' }, 'target', 'gain']],
          }),
      })
      .meta({ title: 'Bảng số liệu của chỉ số' }),
    z
      .strictObject({
        tasks: taskFilter.meta({
          title: 'Bảng nhiệm vụ',
          description:
            'Gồm các mục có khóa `task`; để trống thì lấy tất cả, hoặc lọc bằng `about`, `agencies`, `from`.',
          examples: [{ about: 'papi' }],
        }),
      })
      .meta({ title: 'Bảng nhiệm vụ' }),
    z
      .strictObject({
        table: table.meta({
          title: 'Bảng',
          description: 'Bảng tự kẻ: `columns` là các cột, `rows` là các dòng.',
          examples: [{ columns: [{ title: 'TT' }, { title: 'Nội dung' }], rows: [['1', 'Rà soát']] }],
        }),
      })
      .meta({ title: 'Bảng' }),
    z.strictObject({ from: identifier.meta(borrowed) }).meta({ title: 'Lấy nội dung đã đặt tên' }),
  ])
  .meta({ id: 'block' });

export const content = contentOf();
