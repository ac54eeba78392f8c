import * as z from 'zod';
import { layout } from './layout.ts';
import { archive, issuer, recipients, signature } from './people.ts';
import { identifier, symbol } from './scalars.ts';
import { spec } from './spec.ts';

/** An office, written once: what every plan of it has in common. A plan names it and says only what differs. */
export const office = z.strictObject({
  $schema: spec.shape.$schema,
  issuer,
  symbol: symbol.meta({
    title: 'Chữ viết tắt tên cơ quan trong ký hiệu văn bản',
    description: 'Không ghi tên loại: từ UBND phần mềm ghi KH-UBND cho kế hoạch, QĐ-UBND cho quyết định.',
    examples: ['UBND', 'SNV', 'BCĐ'],
  }),
  medium: spec.shape.medium.optional(),
  layout: layout.optional(),
  recipients: recipients.optional(),
  archive: archive.optional(),
  signers: z
    .record(identifier, signature)
    .optional()
    .meta({
      title: 'Những người ký',
      description: 'Mỗi người một mã; kế hoạch chọn bằng signer, không chọn thì người đầu tiên ký.',
      examples: [
        { 'pho-chu-tich': { authority: [{ KT: 'Chủ tịch' }], title: 'Phó Chủ tịch', name: 'Nguyễn Văn Ví Dụ' } },
      ],
    }),
});

export type OfficeSpec = z.output<typeof office>;
