import * as z from 'zod';
import { identifier, phrase, prose } from './scalars.ts';

/** Tasks: the facts that an item carries for the task tables, and which tasks a table shows. */

/** What a task table needs to know of an item; an empty key is a blank cell for the office. */
export const taskFacts = z.strictObject({
  brief: prose.optional().meta({
    title: 'Tên gọn của nhiệm vụ',
    description: 'Câu ngắn dùng trong bảng nhiệm vụ; bỏ trống thì bảng lấy nguyên văn của mục.',
    examples: ['Công khai kết quả giải quyết thủ tục hành chính'],
  }),
  lead: phrase
    .array()
    .min(1)
    .optional()
    .meta({
      title: 'Cơ quan chủ trì',
      description: 'Mã cơ quan trong `agencies` hoặc tên viết đầy đủ; bỏ trống thì lấy cơ quan đang được giao việc.',
      examples: [['so-noi-vu'], ['Sở Nội vụ', 'Sở Tư pháp']],
    }),
  support: phrase
    .array()
    .min(1)
    .nullish()
    .meta({
      title: 'Cơ quan phối hợp',
      description: 'Danh sách mã cơ quan trong `agencies` hoặc tên viết đầy đủ; để trống thì bảng chừa ô trống.',
      examples: [['Các sở, ban, ngành', 'Ủy ban nhân dân cấp xã']],
    }),
  due: prose.nullish().meta({
    title: 'Thời hạn',
    description: 'Khi nào phải xong; để trống thì bảng chừa ô trống.',
    examples: ['Trước ngày 30 tháng 6 năm {{year}}', 'Thường xuyên'],
  }),
  product: prose.nullish().meta({
    title: 'Sản phẩm, kết quả',
    description: 'Nhiệm vụ phải tạo ra văn bản, kết quả gì; để trống thì bảng chừa ô trống.',
    examples: ['Báo cáo kết quả'],
  }),
  about: identifier
    .array()
    .min(1)
    .optional()
    .meta({
      title: 'Chỉ số liên quan',
      description: 'Mã của các chỉ số trong `indicators` mà nhiệm vụ này phục vụ; bảng nhiệm vụ lọc theo mã này.',
      examples: [['papi'], ['par-index', 'sipas']],
    }),
});

/** Which of the tasks a table shows; nothing said shows all of them. */
export const taskFilter = z
  .strictObject({
    about: identifier.optional().meta({
      title: 'Chỉ số liên quan',
      description: 'Chỉ lấy nhiệm vụ có mã chỉ số này ở khóa `about`.',
      examples: ['papi'],
    }),
    agencies: identifier
      .array()
      .min(1)
      .optional()
      .meta({
        title: 'Cơ quan được giao',
        description: 'Chỉ lấy nhiệm vụ nằm trong `duties` của các cơ quan này.',
        examples: [['so-noi-vu', 'so-tu-phap']],
      }),
    from: identifier.optional().meta({
      title: 'Nội dung chứa nhiệm vụ',
      description: 'Chỉ lấy nhiệm vụ nằm trong khóa nội dung này ở ngoài cùng.',
      examples: ['tasks'],
    }),
  })
  .nullable();
