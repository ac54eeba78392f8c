import * as z from 'zod';
import { decision, documents } from './documents.ts';
import { indicators } from './indicators.ts';
import { layout } from './layout.ts';
import { archive, issuer, recipients, signature } from './people.ts';
import { documentNumber, identifier, partialDate, phrase, prose, year } from './scalars.ts';
import { agencies, appendices, contents, parts as planParts, sections } from './structure.ts';

/** The whole of a spec, as a clerk writes it. Strict: a key that is not here is a mistake, not an extension. */

export const spec = z.strictObject({
  $schema: z
    .string()
    .optional()
    .meta({
      title: 'Lược đồ',
      description:
        'Đường dẫn tới lược đồ để phần mềm soạn thảo gợi ý; thường ghi ở dòng chú thích đầu tệp, không ghi ở đây.',
      examples: ['../schemas/plan.schema.json'],
    }),
  template: phrase.meta({
    title: 'Mẫu',
    description: 'ke-hoach (Mẫu 1.4), quyet-dinh-ke-hoach (Mẫu 1.3), hoặc đường dẫn tới tệp .hbs của cơ quan.',
    examples: ['ke-hoach', 'quyet-dinh-ke-hoach'],
  }),
  year: year.meta({
    title: 'Năm kế hoạch',
    description: 'Bốn chữ số; lời văn lấy bằng {{year}}, năm trước là {{year-1}}.',
    examples: ['2026'],
  }),
  office: identifier.optional().meta({
    title: 'Cơ quan đã khai báo',
    description:
      'Tên tệp trong thư mục offices, không có đuôi .yaml; những gì kế hoạch không ghi thì lấy của cơ quan này.',
    examples: ['ubnd-tinh'],
  }),
  signer: identifier.optional().meta({
    title: 'Người ký',
    description: 'Mã của một người trong signers của cơ quan; bỏ trống thì người đầu tiên ký.',
    examples: ['pho-chu-tich'],
  }),
  title: prose.max(1000).meta({
    title: 'Trích yếu',
    description:
      'Không kèm chữ “Kế hoạch”, không chấm cuối câu. Một dòng thì phần mềm tự ngắt; nhiều dòng thì giữ đúng chỗ ngắt. Dấu ~ buộc hai chữ đi liền.',
    examples: ['Cải cách hành chính năm {{year}}', 'Nâng cao Chỉ số PAPI của tỉnh'],
  }),
  medium: z.enum(['paper', 'electronic']).meta({
    title: 'Văn bản giấy hay điện tử',
    description: 'paper: văn bản giấy, in ra để ký; electronic: văn bản điện tử, ký số.',
    enumDescriptions: ['Văn bản giấy, in ra để ký', 'Văn bản điện tử, ký số'],
    examples: ['electronic'],
  }),
  files: z
    .enum(['together', 'separate'])
    .optional()
    .meta({
      title: 'Tệp',
      description: 'separate: kế hoạch kèm theo và phụ lục điện tử là tệp riêng; bỏ trống thì cùng một tệp.',
      enumDescriptions: ['Cùng một tệp', 'Kế hoạch kèm theo và phụ lục điện tử là tệp riêng'],
      examples: ['separate'],
    }),
  issuer,
  number: documentNumber.meta({
    title: 'Số, ký hiệu',
    description: 'Chưa được cấp số thì chỉ ghi ký hiệu.',
    examples: ['1606/QĐ-UBND', 'KH-UBND'],
  }),
  date: partialDate.meta({
    title: 'Ngày ban hành',
    description: 'Theo thứ tự năm-tháng-ngày; chưa rõ ngày, tháng thì bỏ.',
    examples: ['2025-06-27', '2023-05', '2023'],
  }),
  urgency: z
    .enum(['hỏa tốc', 'thượng khẩn', 'khẩn'])
    .optional()
    .meta({
      title: 'Mức độ khẩn',
      description: 'Phần mềm in hoa trong khung; không khẩn thì bỏ khóa này.',
      examples: ['khẩn'],
    }),
  circulation: phrase
    .max(40)
    .optional()
    .meta({
      title: 'Phạm vi lưu hành',
      description: 'Phần mềm in hoa trong khung; không giới hạn thì bỏ khóa này.',
      examples: ['Lưu hành nội bộ'],
    }),
  layout: layout.optional(),

  decision: decision.optional(),
  bases: prose
    .array()
    .min(1)
    .optional()
    .meta({
      title: 'Căn cứ',
      description: 'Mỗi căn cứ một dòng, không ghi dấu cuối.',
      examples: [['Căn cứ {{cite luat-tccqdp}}']],
    }),
  opening: prose.optional().meta({
    title: 'Đoạn mở đầu',
    description: 'Bỏ trống thì dùng câu của mẫu.',
    examples: [
      'Thực hiện {{cite nghi-quyet-76}}, {{issuer}} ban hành Kế hoạch với các nội dung sau:',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:',
    ],
  }),
  parts: planParts.optional(),
  sections: sections.optional(),
  closing: prose.optional().meta({
    title: 'Đoạn kết',
    description: 'Dấu ./. do phần mềm ghi; bỏ trống thì dùng câu của mẫu.',
    examples: ['Trên đây là Kế hoạch của {{issuer}}.', 'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.'],
  }),
  attachment: prose.optional().meta({
    title: 'Dòng (Kèm theo …) của kế hoạch',
    description: 'Bỏ trống thì tự ghi.',
    examples: ['(Kèm theo Quyết định số 1606/QĐ-UBND ngày 27 tháng 6 năm 2025)'],
  }),

  ...contents,
  agencies: agencies.optional(),

  indicators: indicators.optional(),
  values: z
    .record(identifier, prose)
    .optional()
    .meta({
      title: 'Dữ liệu riêng',
      description: 'Dùng trong lời văn bằng {{values.mã}}.',
      examples: [{ 'nhom-phan-dau': '30 tỉnh, thành phố dẫn đầu' }],
    }),
  documents: documents.optional(),
  footnotes: z
    .record(identifier, prose)
    .optional()
    .meta({
      title: 'Chú thích cuối trang',
      description: 'Dùng bằng [^mã].',
      examples: [{ 'ket-qua': 'Theo kết quả do Bộ Nội vụ công bố.' }],
    }),
  appendices: appendices.optional(),

  acknowledged: z
    .record(z.string(), prose)
    .optional()
    .meta({
      title: 'Lưu ý đã xem',
      description: 'Mã của lưu ý và lý do chấp nhận; lưu ý ấy không hiện nữa.',
      examples: [{ 'plan/unused-content': 'Nội dung này để dành cho phụ lục năm sau.' }],
    }),
  recipients: recipients.optional(),
  archive: archive.nullish(),
  signature: signature.nullish(),
});

export type Spec = z.output<typeof spec>;

type Checked =
  | { readonly spec: Spec; readonly issues?: never }
  | { readonly spec?: never; readonly issues: readonly z.core.$ZodIssue[] };

/** The schema transforms nothing: a value without issues is itself the spec, and its containers keep their places. */
export function checkSpec(value: unknown): Checked {
  const issues = spec.safeParse(value).error?.issues ?? [];
  return isSpec(value, issues) ? { spec: value } : { issues };
}

function isSpec(_value: unknown, issues: readonly z.core.$ZodIssue[]): _value is Spec {
  return issues.length === 0;
}

/**
 * The same for values of which some are known to be in order, because they were the last time.
 *
 * @param keys at the root that have to be looked at
 */
export function checkKeys(value: object, keys: readonly string[]): Checked {
  const part = Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, Reflect.get(value, key)]] : [])),
  );
  const { error } = partOf(keys).safeParse(part);
  return error ? checkSpec(value) : isSpec(value, []) ? { spec: value } : { issues: [] };
}

const parts = new Map<string, z.ZodObject>();

function partOf(keys: readonly string[]): z.ZodObject {
  const name = keys.join();
  const shape = Object.entries(spec.shape).filter(([key]) => keys.includes(key));
  const part = parts.get(name) ?? z.strictObject(Object.fromEntries(shape));
  parts.set(name, part);
  return part;
}
