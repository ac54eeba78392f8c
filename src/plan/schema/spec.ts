import * as z from 'zod';
import { content, item } from './content.ts';
import { indicators } from './indicators.ts';
import { archive, issuer, recipients, signature } from './people.ts';
import { documentNumber, identifier, measure, partialDate, phrase, prose, year } from './scalars.ts';

/** The whole of a spec, as a clerk writes it. Strict: a key that is not here is a mistake, not an extension. */

const section = z
  .strictObject({
    id: identifier.optional().meta({ title: 'Mã', description: 'Để nơi khác dẫn chiếu bằng {{ref mã}}.' }),
    heading: prose.meta({ title: 'Tiêu đề mục', description: 'Viết thường; phần mềm in hoa và đánh số La Mã.' }),
    content: content.optional(),
    from: identifier.optional().meta({ title: 'Lấy nội dung', description: 'Tên một khóa nội dung ở ngoài cùng.' }),
  })
  .meta({ title: 'Mục I., II., III.' });

const part = z
  .strictObject({
    id: identifier.optional().meta({ title: 'Mã', description: 'Để nơi khác dẫn chiếu bằng {{ref mã}}.' }),
    heading: prose.meta({ title: 'Tiêu đề phần', description: 'Viết thường; phần mềm in hoa và ghi Phần I, Phần II.' }),
    sections: section.array().min(1).meta({ title: 'Các mục của phần, theo thứ tự' }),
  })
  .meta({ title: 'Phần I, Phần II' });

const agency = z
  .strictObject({
    id: identifier.meta({ title: 'Mã cơ quan' }),
    name: prose.meta({ title: 'Tên cơ quan', examples: ['Sở Nội vụ'] }),
    heading: prose.optional().meta({
      title: 'Tiêu đề khoản',
      description: 'Khi khác tên cơ quan, ví dụ: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.',
    }),
    duties: content.optional().meta({ title: 'Nhiệm vụ' }),
  })
  .meta({ title: 'Cơ quan được giao nhiệm vụ' });

const appendix = z
  .strictObject({
    id: identifier.meta({ title: 'Mã', description: 'Nội dung phải dẫn chiếu phụ lục bằng {{ref mã}}.' }),
    title: prose.meta({ title: 'Tên phụ lục', description: 'Viết thường; phần mềm in hoa.' }),
    orientation: z.enum(['portrait', 'landscape']).optional().meta({ title: 'Trang dọc hay ngang' }),
    content: content,
  })
  .meta({ title: 'Phụ lục' });

const decision = z
  .strictObject({
    abstract: prose.optional().meta({ title: 'Trích yếu của quyết định' }),
    enactedBy: phrase.meta({
      title: 'Thẩm quyền ban hành',
      examples: ['Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh', 'Ủy ban nhân dân tỉnh Lai Châu'],
    }),
    bases: prose.array().min(1).meta({
      title: 'Căn cứ ban hành quyết định',
      description: 'Mỗi căn cứ một dòng, không ghi dấu chấm phẩy hay dấu chấm ở cuối.',
    }),
    articles: z.union([prose, item]).array().min(1).optional().meta({ title: 'Các điều của quyết định' }),
    responsible: prose.optional().meta({ title: 'Ai chịu trách nhiệm thi hành quyết định' }),
  })
  .meta({ title: 'Quyết định ban hành kế hoạch' });

const source = z
  .strictObject({
    type: phrase.meta({ title: 'Tên loại', examples: ['Nghị định', 'Quyết định', 'Luật'] }),
    number: phrase.optional().meta({ title: 'Số, ký hiệu', examples: ['30/2020/NĐ-CP'] }),
    date: partialDate.optional().meta({ title: 'Ngày ban hành', examples: ['2020-03-05'] }),
    issuer: phrase.optional().meta({ title: 'Cơ quan ban hành', examples: ['Chính phủ'] }),
    about: prose.optional().meta({
      title: 'Trích yếu',
      description: 'Viết nối ngay sau tên cơ quan; với Luật, Pháp lệnh là tên của luật.',
      examples: ['về công tác văn thư', 'Tổ chức chính quyền địa phương'],
    }),
  })
  .meta({ title: 'Văn bản được viện dẫn' });

const layout = z
  .strictObject({
    size: z.enum(['13', '14']).optional().meta({
      title: 'Cỡ chữ lời văn',
      description: '14 (Quốc hiệu 13, Tiêu ngữ 14) hoặc 13 (Quốc hiệu 12, Tiêu ngữ 13); bỏ trống thì tự chọn.',
    }),
    margins: z
      .strictObject({ top: measure, bottom: measure, left: measure, right: measure })
      .partial()
      .optional()
      .meta({ title: 'Lề trang, mm', description: 'Trên, dưới 20–25; trái 30–35; phải 15–20.' }),
    firstLine: z.enum(['1', '1.27', '1,27']).optional().meta({ title: 'Lùi đầu dòng, cm' }),
    spacing: measure.optional().meta({ title: 'Khoảng cách giữa các đoạn, pt', description: 'Ít nhất 6.' }),
    lineSpacing: measure.optional().meta({ title: 'Giãn dòng', description: 'Từ 1 đến 1,5.' }),
  })
  .meta({ title: 'Trình bày' });

export const spec = z.strictObject({
  $schema: z.string().optional(),
  template: phrase.meta({
    title: 'Mẫu',
    description: 'ke-hoach (Mẫu 1.4), quyet-dinh-ke-hoach (Mẫu 1.3), hoặc đường dẫn tới tệp .hbs của cơ quan.',
  }),
  year: year.meta({ title: 'Năm kế hoạch' }),
  title: prose.max(1000).meta({
    title: 'Trích yếu',
    description:
      'Không kèm chữ “Kế hoạch”, không chấm cuối câu. Một dòng thì phần mềm tự ngắt; nhiều dòng thì giữ đúng chỗ ngắt. Dấu ~ buộc hai chữ đi liền.',
  }),
  medium: z.enum(['paper', 'electronic']).meta({ title: 'Văn bản giấy hay điện tử' }),
  files: z.enum(['together', 'separate']).optional().meta({
    title: 'Tệp',
    description: 'separate: kế hoạch kèm theo và phụ lục điện tử là tệp riêng.',
  }),
  issuer,
  number: documentNumber.meta({
    title: 'Số, ký hiệu',
    description: 'Chưa được cấp số thì chỉ ghi ký hiệu.',
    examples: ['1606/QĐ-UBND', 'KH-UBND'],
  }),
  date: partialDate.meta({ title: 'Ngày ban hành', examples: ['2025-06-27', '2023-05', '2023'] }),
  urgency: z.enum(['hỏa tốc', 'thượng khẩn', 'khẩn']).optional().meta({ title: 'Mức độ khẩn' }),
  circulation: phrase
    .max(40)
    .optional()
    .meta({ title: 'Phạm vi lưu hành', examples: ['Lưu hành nội bộ'] }),
  layout: layout.optional(),

  decision: decision.optional(),
  bases: prose
    .array()
    .min(1)
    .optional()
    .meta({ title: 'Căn cứ', description: 'Mỗi căn cứ một dòng, không ghi dấu cuối.' }),
  opening: prose.optional().meta({ title: 'Đoạn mở đầu' }),
  parts: part
    .array()
    .min(1)
    .optional()
    .meta({ title: 'Các phần', description: 'Chỉ dùng khi kế hoạch dài, thay cho sections.' }),
  sections: section.array().min(1).optional().meta({ title: 'Các mục, theo thứ tự' }),
  closing: prose.optional().meta({ title: 'Đoạn kết', description: 'Dấu ./. do phần mềm ghi.' }),
  attachment: prose.optional().meta({ title: 'Dòng (Kèm theo …) của kế hoạch', description: 'Bỏ trống thì tự ghi.' }),

  assessment: content.optional().meta({ title: 'Đánh giá chung' }),
  purpose: content.optional().meta({ title: 'Mục đích' }),
  requirements: content.optional().meta({ title: 'Yêu cầu' }),
  targets: content.optional().meta({ title: 'Mục tiêu, chỉ tiêu' }),
  tasks: content.optional().meta({ title: 'Nhiệm vụ, giải pháp' }),
  funding: content.optional().meta({ title: 'Kinh phí' }),
  implementation: content.optional().meta({ title: 'Tổ chức thực hiện' }),
  agencies: agency.array().min(1).optional().meta({ title: 'Các cơ quan được giao nhiệm vụ' }),

  indicators: indicators.optional(),
  values: z.record(identifier, prose).optional().meta({
    title: 'Dữ liệu riêng',
    description: 'Dùng trong lời văn bằng {{values.mã}}.',
  }),
  documents: z.record(identifier, source).optional().meta({
    title: 'Văn bản được viện dẫn',
    description: 'Dùng trong lời văn bằng {{cite mã}}: lần đầu ghi đầy đủ, lần sau ghi gọn.',
  }),
  footnotes: z
    .record(identifier, prose)
    .optional()
    .meta({ title: 'Chú thích cuối trang', description: 'Dùng bằng [^mã].' }),
  appendices: appendix.array().min(1).optional().meta({ title: 'Phụ lục' }),

  recipients: recipients.optional(),
  archive: archive.nullish(),
  signature: signature.nullish(),
});

export type Spec = z.output<typeof spec>;
