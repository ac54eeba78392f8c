import { describe, expect, it } from 'vitest';
import { type AssignedTask, tasksOf } from '../../src/tasks/assigned.ts';
import { buildText, planText } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

function tasksFrom(text: string): AssignedTask[] {
  const { plan, document } = buildText(text);
  if (!plan || !document) throw new Error('the spec has errors');
  return tasksOf('mot', plan, document);
}

const brief = ({ leads, name, due }: AssignedTask) => [leads.join(' + '), name, due?.text];

describe('tasks are found', () => {
  it('with the facts that an item carries, names in full', () => {
    const [task] = tasksFrom(
      spec(`
        agencies:
          - id: so-noi-vu
            name: Sở Nội vụ
            duties:
              - bullets:
                  - text: Chủ trì rà soát thủ tục hành chính theo {{ref pl}}.
                    task:
                      brief: Rà soát thủ tục nêu tại {{ref pl}}
                      support: [so-tu-phap, UBND cấp xã]
                      due: Quý II/{{year}}
                      product: Báo cáo
          - id: so-tu-phap
            name: Sở Tư pháp
            duties: Phối hợp thực hiện.
        appendices:
          - id: pl
            title: Danh mục
            content: Nội dung.
      `),
    );
    expect(task).toEqual({
      plan: 'mot',
      issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      title: 'Nâng cao Chỉ số PAPI',
      number: '25/KH-UBND',
      name: 'Rà soát thủ tục nêu tại Phụ lục',
      text: 'Chủ trì rà soát thủ tục hành chính theo Phụ lục',
      leads: ['Sở Nội vụ'],
      support: ['Sở Tư pháp', 'UBND cấp xã'],
      due: { text: 'Quý II/2025', day: { year: 2025, month: 6, day: 30 }, isBefore: false },
      product: 'Báo cáo',
    });
  });

  it('under an agency without facts too, one for each innermost item', () => {
    const tasks = tasksFrom(
      spec(`
        agencies:
          - id: so-noi-vu
            name: Sở Nội vụ
            duties:
              - text: "Thực hiện các việc sau:"
              - bullets:
                  - Theo dõi việc thực hiện; hằng quý báo cáo.
                  - text: "Tham mưu:"
                    content:
                      - bullets:
                          - Xây dựng quy chế phối hợp trước ngày 15/12/2025.
                          - Kế hoạch kiểm tra.
      `),
    );
    expect(tasks.map(brief)).toEqual([
      ['Sở Nội vụ', 'Theo dõi việc thực hiện; hằng quý báo cáo', 'Hằng quý'],
      ['Sở Nội vụ', 'Xây dựng quy chế phối hợp trước ngày 15/12/2025', 'Trước ngày 15/12/2025'],
      ['Sở Nội vụ', 'Kế hoạch kiểm tra', undefined],
    ]);
  });

  it('without the marks that divide them in their list, wherever these stand', () => {
    const tasks = tasksFrom(
      spec(`
        tasks:
          - points:
              - text: Niêm yết tại các thôn;
                task: { due: Quý II;, product: Bảng niêm yết. }
              - text: Kiểm tra, rà soát v.v.
                task: { brief: "**Kiểm tra;**" }
      `),
    );
    expect(tasks.map(({ name, text, due, product }) => [name, text, due?.text, product])).toEqual([
      ['Niêm yết tại các thôn', 'Niêm yết tại các thôn', 'Quý II', 'Bảng niêm yết'],
      ['Kiểm tra', 'Kiểm tra, rà soát v.v.', undefined, undefined],
    ]);
  });

  it('under a heading that names a body, and in sentences that make one responsible', () => {
    const tasks = tasksFrom(
      spec(`
        implementation:
          - clauses:
              - title: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
                text: Phối hợp tuyên truyền Kế hoạch.
              - text: Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí. Mức chi theo quy định hiện hành.
              - text: Các cơ quan, đơn vị gửi báo cáo trước ngày 15/12/2025.
      `),
    );
    expect(tasks.map(brief)).toEqual([
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Phối hợp tuyên truyền Kế hoạch', undefined],
      ['Sở Tài chính', 'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí', undefined],
      ['', 'Các cơ quan, đơn vị gửi báo cáo trước ngày 15/12/2025', 'Trước ngày 15/12/2025'],
    ]);
  });

  it('once for each of their dates', () => {
    const tasks = tasksFrom(
      spec(`
        agencies:
          - id: so-noi-vu
            name: Sở Nội vụ
            duties: Gửi báo cáo trước ngày 15/6/2025 và trước ngày 15/12/2025.
      `),
    );
    expect(tasks.map(({ due }) => due?.day?.month)).toEqual([6, 12]);
  });

  it('in no purpose, basis or past', () => {
    expect(
      tasksFrom(
        spec(`
          bases: [Căn cứ Kết luận của Ủy ban nhân dân tỉnh]
          purpose: Nâng cao Chỉ số trong năm 2025 và các năm tiếp theo.
          assessment: Sở Nội vụ đã hoàn thành trong năm 2024.
        `),
      ),
    ).toEqual([]);
  });
});

it('the tasks of the plan of Hà Tĩnh are those of its twelve agencies and the two for everybody', () => {
  const tasks = tasksFrom(planText('hatinh-2025'));
  expect(new Set(tasks.flatMap(({ leads }) => (leads.length === 1 ? leads : []))).size).toBe(13);
  expect(tasks.filter(({ due }) => due?.day).map(brief)).toEqual([
    ['Văn phòng UBND tỉnh', 'Đẩy mạnh cải cách TTHC; vận hành tốt cơ chế một cửa, một cửa liên thông', 'Năm 2025'],
    ['Sở Tài chính', 'Theo dõi, đôn đốc, tổng hợp việc thực hiện chỉ tiêu Hội đồng nhân dân tỉnh giao', 'Năm 2025'],
    ['Sở Khoa học và Công nghệ', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'Năm 2025'],
    [
      'Các sở, ban, ngành cấp tỉnh + các cơ quan Trung ương đóng trên địa bàn tỉnh + Chủ tịch UBND cấp huyện + UBND cấp xã + các cơ quan, đơn vị liên quan',
      'Ban hành văn bản cụ thể hóa, triển khai thực hiện Kế hoạch',
      'Trước ngày 30 tháng 6 năm 2025',
    ],
  ]);
});
