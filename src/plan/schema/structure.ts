import * as z from 'zod';
import { anchor, borrowed, content } from './content.ts';
import { identifier, prose } from './scalars.ts';

/** What a plan is made of: parts, sections, the named contents they take, bodies with their duties, appendices. */

const section = z
  .strictObject({
    id: identifier.optional().meta(anchor),
    heading: prose.meta({
      title: 'Tiêu đề mục',
      description: 'Viết thường; phần mềm in hoa và đánh số La Mã.',
      examples: ['Mục đích, yêu cầu'],
    }),
    content: content.optional().meta({
      title: 'Nội dung',
      description: 'Một chuỗi là các đoạn văn; một danh sách câu là gạch đầu dòng.',
      examples: ['Kinh phí do ngân sách nhà nước bảo đảm.', [{ clauses: [{ title: 'Mục đích', from: 'purpose' }] }]],
    }),
    from: identifier.optional().meta(borrowed),
  })
  .meta({ id: 'section', title: 'Mục I., II., III.' });

export const sections = section
  .array()
  .min(1)
  .meta({
    title: 'Các mục, theo thứ tự',
    description: 'Mỗi mục có `heading` và `content` hoặc `from`; bỏ trống thì dùng các mục của mẫu.',
    examples: [[{ heading: 'Kinh phí', from: 'funding' }]],
  });

const part = z
  .strictObject({
    id: identifier.optional().meta(anchor),
    heading: prose.meta({
      title: 'Tiêu đề phần',
      description: 'Viết thường; phần mềm in hoa và ghi Phần I, Phần II.',
      examples: ['Tình hình thực hiện'],
    }),
    sections: section
      .array()
      .min(1)
      .meta({
        title: 'Các mục của phần, theo thứ tự',
        description: 'Mỗi mục có `heading` và `content` hoặc `from`.',
        examples: [[{ heading: 'Mục đích', from: 'purpose' }]],
      }),
  })
  .meta({ title: 'Phần I, Phần II' });

export const parts = part
  .array()
  .min(1)
  .meta({
    title: 'Các phần',
    description: 'Chỉ dùng khi kế hoạch dài, thay cho sections.',
    examples: [[{ heading: 'Tình hình thực hiện', sections: [{ heading: 'Kết quả', from: 'assessment' }] }]],
  });

const agency = z
  .strictObject({
    id: identifier.meta({
      title: 'Mã cơ quan',
      description: 'Chữ thường không dấu, chữ số và gạch nối; lời văn lấy tên bằng {{agency.mã}}.',
      examples: ['so-noi-vu'],
    }),
    name: prose.meta({
      title: 'Tên cơ quan',
      description: 'Tên như trong lời văn và bảng nhiệm vụ.',
      examples: ['Sở Nội vụ'],
    }),
    heading: prose.optional().meta({
      title: 'Tiêu đề khoản',
      description: 'Khi khác tên cơ quan, ví dụ: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.',
      examples: ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    }),
    duties: content.optional().meta({
      title: 'Nhiệm vụ',
      description: 'Cơ quan phải làm gì; mục của `bullets`, `points`, `clauses` có khóa `task` thì vào bảng nhiệm vụ.',
      examples: [
        [{ bullets: [{ text: 'Rà soát thủ tục hành chính.', task: { due: 'Quý II' } }] }],
        ['Theo dõi, đôn đốc việc thực hiện Kế hoạch này.'],
      ],
    }),
  })
  .meta({ title: 'Cơ quan được giao nhiệm vụ' });

export const agencies = agency
  .array()
  .min(1)
  .meta({
    title: 'Các cơ quan được giao nhiệm vụ',
    description: 'Mỗi cơ quan một mã, tên và nhiệm vụ; hiện ra bằng khối agencies: all.',
    examples: [[{ id: 'so-noi-vu', name: 'Sở Nội vụ', duties: ['Theo dõi, đôn đốc việc thực hiện.'] }]],
  });

const appendix = z
  .strictObject({
    id: identifier.meta({
      title: 'Mã',
      description: 'Nội dung phải dẫn chiếu phụ lục bằng {{ref mã}}.',
      examples: ['phu-luc-nhiem-vu'],
    }),
    title: prose.meta({
      title: 'Tên phụ lục',
      description: 'Viết thường; phần mềm in hoa.',
      examples: ['Danh mục nhiệm vụ'],
    }),
    orientation: z
      .enum(['portrait', 'landscape'])
      .optional()
      .meta({
        title: 'Trang dọc hay ngang',
        description: 'Bỏ trống thì trang dọc.',
        enumDescriptions: ['Trang dọc', 'Trang ngang'],
        examples: ['landscape'],
      }),
    content: content.meta({
      title: 'Nội dung',
      description: 'Nội dung của phụ lục, thường là bảng.',
      examples: [[{ tasks: { about: 'papi' } }]],
    }),
  })
  .meta({ title: 'Phụ lục' });

export const appendices = appendix
  .array()
  .min(1)
  .meta({
    title: 'Phụ lục',
    description: 'Mỗi phụ lục một mã, tên và nội dung; số La Mã do phần mềm ghi.',
    examples: [[{ id: 'phu-luc-nhiem-vu', title: 'Danh mục nhiệm vụ', content: [{ tasks: { about: 'papi' } }] }]],
  });

/** A content that sections take by its name. */
function named(title: string, description: string, example: string | string[]) {
  return content.optional().meta({ title, description, examples: [example] });
}

/** The contents that stand at the top of a spec and appear where a `from` names them. */
export const contents = {
  assessment: named('Đánh giá chung', 'Kết quả, tồn tại, hạn chế và nguyên nhân; lấy vào mục bằng from: assessment.', [
    'Chỉ số PAPI năm {{year-1}} của tỉnh giảm so với năm trước.',
  ]),
  purpose: named('Mục đích', 'Kế hoạch để làm gì; lấy vào mục bằng from: purpose.', [
    'Nâng cao chất lượng phục vụ Nhân dân.',
  ]),
  requirements: named('Yêu cầu', 'Việc thực hiện phải ra sao; lấy vào mục bằng from: requirements.', [
    'Xác định rõ trách nhiệm của từng cơ quan, đơn vị.',
  ]),
  targets: named('Mục tiêu, chỉ tiêu', 'Phải đạt những gì; lấy vào mục bằng from: targets.', [
    'Phấn đấu Chỉ số PAPI năm {{year}} tăng so với năm {{year-1}}.',
  ]),
  tasks: named('Nhiệm vụ, giải pháp', 'Phải làm những gì; lấy vào mục bằng from: tasks.', [
    'Rà soát, đơn giản hóa thủ tục hành chính.',
  ]),
  funding: named(
    'Kinh phí',
    'Lấy từ nguồn nào; lấy vào mục bằng from: funding.',
    'Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm.',
  ),
  implementation: named('Tổ chức thực hiện', 'Ai làm việc gì; lấy vào mục bằng from: implementation.', [
    'Các cơ quan, đơn vị căn cứ Kế hoạch này tổ chức thực hiện.',
  ]),
};
