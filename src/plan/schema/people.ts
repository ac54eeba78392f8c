import * as z from 'zod';
import { count, phrase, prose } from './scalars.ts';

/** Who issues, who signs, who receives. */

export const issuer = z
  .strictObject({
    parent: phrase.optional().meta({
      title: 'Cơ quan chủ quản trực tiếp',
      description: 'Chỉ ghi khi có; được viết tắt cụm từ thông dụng, ví dụ UBND tỉnh Lâm Đồng.',
    }),
    name: phrase.meta({
      title: 'Cơ quan ban hành',
      description: 'Tên chính thức, đầy đủ; không viết tắt, không tự xuống dòng.',
      examples: ['Ủy ban nhân dân tỉnh Hà Tĩnh'],
    }),
    short: phrase.optional().meta({ title: 'Tên gọi gọn trong lời văn', examples: ['UBND tỉnh'] }),
    place: phrase.meta({ title: 'Địa danh', examples: ['Hà Tĩnh'] }),
    contact: z
      .strictObject({
        address: phrase.optional().meta({ title: 'Địa chỉ' }),
        email: phrase.optional().meta({ title: 'Thư điện tử' }),
        website: phrase.optional().meta({ title: 'Trang thông tin điện tử' }),
        phone: phrase.optional().meta({ title: 'Số điện thoại' }),
        fax: phrase.optional().meta({ title: 'Số Fax' }),
      })
      .optional()
      .meta({ title: 'Địa chỉ, liên hệ ở chân trang thứ nhất' }),
  })
  .meta({ title: 'Cơ quan ban hành văn bản' });

const step = z.union([
  z.strictObject({ TM: phrase }).meta({ title: 'Thay mặt tập thể' }),
  z.strictObject({ KT: phrase }).meta({ title: 'Ký thay cấp trưởng' }),
  z.strictObject({ TL: phrase }).meta({ title: 'Thừa lệnh' }),
  z.strictObject({ TUQ: phrase }).meta({ title: 'Thừa ủy quyền' }),
  z.strictObject({ Q: phrase }).meta({ title: 'Quyền cấp trưởng' }),
]);

export const signature = z
  .strictObject({
    authority: step.array().min(1).max(2).optional().meta({
      title: 'Quyền hạn của người ký',
      description: 'Lần lượt từng bước, ví dụ TM Ủy ban nhân dân rồi KT Chủ tịch; thủ trưởng tự ký thì bỏ.',
    }),
    title: phrase.nullish().meta({ title: 'Chức vụ của người ký', examples: ['Phó Chủ tịch'] }),
    otherPost: phrase.optional().meta({
      title: 'Chức vụ khác, ghi phía trên họ tên',
      description: 'Dành cho người ký với chức danh trong Ban Chỉ đạo, Hội đồng.',
    }),
    name: phrase.nullish().meta({ title: 'Họ và tên người ký' }),
  })
  .meta({
    title: 'Quyền hạn, chức vụ, họ tên người ký',
    description: 'Để trống thì văn bản chừa chỗ cho cơ quan ghi.',
  });

export const recipients = prose.array().min(1).nullable().meta({
  title: 'Nơi nhận',
  description: 'Mỗi dòng một nơi nhận; không ghi gạch đầu dòng, dấu chấm phẩy và dòng Lưu.',
});

export const archive = z
  .strictObject({
    units: phrase
      .array()
      .optional()
      .meta({ title: 'Đơn vị soạn thảo lưu, sau VT', examples: [['NVĐP']] }),
    copies: count.optional().meta({ title: 'Số lượng bản lưu' }),
    drafter: phrase.optional().meta({ title: 'Ký hiệu người soạn thảo', examples: ['PL'] }),
    printed: count.optional().meta({ title: 'Số lượng bản phát hành', examples: ['300'] }),
  })
  .meta({ title: 'Dòng Lưu', description: 'VT luôn đứng đầu, không phải ghi.' });
