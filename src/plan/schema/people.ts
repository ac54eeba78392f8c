import * as z from 'zod';
import { count, phrase, prose } from './scalars.ts';

/** Who issues, who signs, who receives. */

const contact = z.strictObject({
  address: phrase.optional().meta({
    title: 'Địa chỉ',
    description: 'Địa chỉ trụ sở của cơ quan.',
    examples: ['Số 01 đường Trần Phú, phường Thành Sen, tỉnh Hà Tĩnh'],
  }),
  email: phrase.optional().meta({
    title: 'Thư điện tử',
    description: 'Hộp thư điện tử của cơ quan.',
    examples: ['vanthu@coquan.example'],
  }),
  website: phrase.optional().meta({
    title: 'Trang thông tin điện tử',
    description: 'Địa chỉ trang thông tin điện tử của cơ quan.',
    examples: ['coquan.example'],
  }),
  phone: phrase.optional().meta({
    title: 'Số điện thoại',
    description: 'Số điện thoại của cơ quan.',
    examples: ['0239.1234567'],
  }),
  fax: phrase.optional().meta({ title: 'Số Fax', description: 'Số Fax của cơ quan.', examples: ['0239.1234568'] }),
});

export const issuer = z
  .strictObject({
    parent: phrase.optional().meta({
      title: 'Cơ quan chủ quản trực tiếp',
      description: 'Chỉ ghi khi có; được viết tắt cụm từ thông dụng, ví dụ UBND tỉnh Lâm Đồng.',
      examples: ['UBND tỉnh Lâm Đồng'],
    }),
    name: phrase.meta({
      title: 'Cơ quan ban hành',
      description: 'Tên chính thức, đầy đủ; không viết tắt, không tự xuống dòng.',
      examples: ['Ủy ban nhân dân tỉnh Hà Tĩnh'],
    }),
    short: phrase.optional().meta({
      title: 'Tên gọi gọn trong lời văn',
      description: 'Lời văn lấy bằng {{issuer.short}}; bỏ trống thì dùng tên đầy đủ.',
      examples: ['UBND tỉnh'],
    }),
    place: phrase.meta({
      title: 'Địa danh',
      description: 'Ghi trước ngày tháng năm: tên tỉnh, xã, phường nơi cơ quan đóng trụ sở.',
      examples: ['Hà Tĩnh'],
    }),
    contact: contact.optional().meta({
      title: 'Địa chỉ, liên hệ ở chân trang thứ nhất',
      description: 'Chỉ ghi khi cơ quan muốn in; không bắt buộc.',
      examples: [{ phone: '0239.1234567', email: 'vanthu@coquan.example' }],
    }),
  })
  .meta({
    title: 'Cơ quan ban hành văn bản',
    description: 'Tên cơ quan và địa danh ở đầu văn bản.',
    examples: [{ name: 'Ủy ban nhân dân tỉnh Hà Tĩnh', short: 'UBND tỉnh', place: 'Hà Tĩnh' }],
  });

const step = z.union([
  z.strictObject({
    TM: phrase.meta({
      title: 'Thay mặt tập thể',
      description: 'Tên tập thể lãnh đạo hoặc cơ quan làm việc theo chế độ tập thể; phần mềm ghi TM. và in hoa.',
      examples: ['Ủy ban nhân dân'],
    }),
  }),
  z.strictObject({
    KT: phrase.meta({
      title: 'Ký thay cấp trưởng',
      description: 'Chức vụ của cấp trưởng; phần mềm ghi KT. và in hoa.',
      examples: ['Chủ tịch'],
    }),
  }),
  z.strictObject({
    TL: phrase.meta({
      title: 'Thừa lệnh',
      description: 'Chức vụ của người ra lệnh; phần mềm ghi TL. và in hoa.',
      examples: ['Chủ tịch'],
    }),
  }),
  z.strictObject({
    TUQ: phrase.meta({
      title: 'Thừa ủy quyền',
      description: 'Chức vụ của người ủy quyền; phần mềm ghi TUQ. và in hoa.',
      examples: ['Giám đốc'],
    }),
  }),
  z.strictObject({
    Q: phrase.meta({
      title: 'Quyền cấp trưởng',
      description: 'Chức vụ được giao quyền; phần mềm ghi Q. và in hoa.',
      examples: ['Chủ tịch'],
    }),
  }),
]);

export const signature = z
  .strictObject({
    authority: step
      .array()
      .min(1)
      .max(2)
      .optional()
      .meta({
        title: 'Quyền hạn của người ký',
        description: 'Lần lượt từng bước, ví dụ TM Ủy ban nhân dân rồi KT Chủ tịch; thủ trưởng tự ký thì bỏ.',
        examples: [[{ TM: 'Ủy ban nhân dân' }, { KT: 'Chủ tịch' }]],
      }),
    title: phrase.nullish().meta({
      title: 'Chức vụ của người ký',
      description: 'Để trống thì văn bản chừa chỗ.',
      examples: ['Phó Chủ tịch'],
    }),
    otherPost: phrase.optional().meta({
      title: 'Chức vụ khác, ghi phía trên họ tên',
      description: 'Dành cho người ký với chức danh trong Ban Chỉ đạo, Hội đồng.',
      examples: ['Trưởng Ban Chỉ đạo'],
    }),
    name: phrase.nullish().meta({
      title: 'Họ và tên người ký',
      description: 'Thông thường không ghi học hàm, học vị; để trống thì văn bản chừa chỗ.',
      examples: ['Nguyễn Văn Ví Dụ'],
    }),
  })
  .meta({
    title: 'Quyền hạn, chức vụ, họ tên người ký',
    description: 'Để trống thì văn bản chừa chỗ cho cơ quan ghi.',
    examples: [{ authority: [{ KT: 'Chủ tịch' }], title: 'Phó Chủ tịch', name: 'Nguyễn Văn Ví Dụ' }],
  });

export const recipients = prose
  .array()
  .min(1)
  .nullable()
  .meta({
    title: 'Nơi nhận',
    description: 'Mỗi dòng một nơi nhận; không ghi gạch đầu dòng, dấu chấm phẩy và dòng Lưu.',
    examples: [['Như Điều 3', 'Bộ Nội vụ (b/c)', 'UBND các xã, phường']],
  });

export const archive = z
  .strictObject({
    units: phrase
      .array()
      .optional()
      .meta({
        title: 'Đơn vị soạn thảo lưu, sau VT',
        description: 'Chữ viết tắt tên đơn vị soạn thảo.',
        examples: [['NVĐP']],
      }),
    copies: count.optional().meta({
      title: 'Số lượng bản lưu',
      description: 'Chỉ ghi khi cần.',
      examples: ['2'],
    }),
    drafter: phrase.optional().meta({
      title: 'Ký hiệu người soạn thảo',
      description: 'Chữ viết tắt tên người soạn thảo; chỉ ghi khi cần.',
      examples: ['PL'],
    }),
    printed: count.optional().meta({
      title: 'Số lượng bản phát hành',
      description: 'Chỉ ghi khi cần.',
      examples: ['300'],
    }),
  })
  .meta({
    title: 'Dòng Lưu',
    description: 'VT luôn đứng đầu, không phải ghi.',
    examples: [{ units: ['NVĐP'], drafter: 'PL', printed: '300' }],
  });
