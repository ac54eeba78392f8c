import * as z from 'zod';
import { item } from './content.ts';
import { identifier, partialDate, phrase, prose } from './scalars.ts';

/** Documents beside the plan: the decision that issues it, the documents that it cites. */

export const decision = z
  .strictObject({
    abstract: prose.optional().meta({
      title: 'Trích yếu của quyết định',
      description: 'Bỏ trống thì là “Ban hành Kế hoạch” kèm trích yếu của kế hoạch.',
      examples: ['Ban hành Kế hoạch nâng cao Chỉ số PAPI của tỉnh'],
    }),
    enactedBy: phrase.meta({
      title: 'Thẩm quyền ban hành',
      description: 'Ai ban hành quyết định: chức vụ của người đứng đầu, hoặc tên cơ quan làm việc theo chế độ tập thể.',
      examples: ['Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh', 'Ủy ban nhân dân tỉnh Lai Châu'],
    }),
    bases: prose
      .array()
      .min(1)
      .meta({
        title: 'Căn cứ ban hành quyết định',
        description: 'Mỗi căn cứ một dòng, không ghi dấu chấm phẩy hay dấu chấm ở cuối.',
        examples: [['Căn cứ {{cite luat-tccqdp}}', 'Theo đề nghị của Giám đốc Sở Nội vụ']],
      }),
    articles: z
      .union([prose, item])
      .array()
      .min(1)
      .optional()
      .meta({
        title: 'Các điều của quyết định',
        description: 'Mỗi điều một dòng, không ghi “Điều 1.”; bỏ trống thì dùng các điều của mẫu.',
        examples: [['Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm {{year}}.']],
      }),
    responsible: prose.optional().meta({
      title: 'Ai chịu trách nhiệm thi hành quyết định',
      description: 'Dùng trong điều cuối của mẫu; không dùng khi đã tự ghi các điều.',
      examples: ['Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở'],
    }),
  })
  .meta({
    title: 'Quyết định ban hành kế hoạch',
    description: 'Chỉ dùng với mẫu quyet-dinh-ke-hoach.',
    examples: [{ enactedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh', bases: ['Căn cứ {{cite luat-tccqdp}}'] }],
  });

const source = z
  .strictObject({
    type: phrase.meta({
      title: 'Tên loại',
      description: 'Tên loại văn bản, chữ cái đầu viết hoa.',
      examples: ['Nghị định', 'Quyết định', 'Luật'],
    }),
    number: phrase.optional().meta({
      title: 'Số, ký hiệu',
      description: 'Ghi đúng như trên văn bản; với Luật, Pháp lệnh thì không phải ghi.',
      examples: ['30/2020/NĐ-CP'],
    }),
    date: partialDate.optional().meta({
      title: 'Ngày ban hành',
      description: 'Theo thứ tự năm-tháng-ngày.',
      examples: ['2020-03-05'],
    }),
    issuer: phrase.optional().meta({
      title: 'Cơ quan ban hành',
      description: 'Tên cơ quan ban hành văn bản được viện dẫn.',
      examples: ['Chính phủ'],
    }),
    about: prose.optional().meta({
      title: 'Trích yếu',
      description: 'Viết nối ngay sau tên cơ quan; với Luật, Pháp lệnh là tên của luật.',
      examples: ['về công tác văn thư', 'Tổ chức chính quyền địa phương'],
    }),
  })
  .meta({ title: 'Văn bản được viện dẫn' });

export const documents = z.record(identifier, source).meta({
  title: 'Văn bản được viện dẫn',
  description: 'Dùng trong lời văn bằng {{cite mã}}: lần đầu ghi đầy đủ, lần sau ghi gọn.',
  examples: [
    {
      'nghi-dinh-30': {
        type: 'Nghị định',
        number: '30/2020/NĐ-CP',
        date: '2020-03-05',
        issuer: 'Chính phủ',
        about: 'về công tác văn thư',
      },
    },
  ],
});
