import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/compare/compare.ts';
import { compared, comparedText, editedInWord, planVersion } from '../support/comparison.ts';
import { planIds, planText } from '../support/docx-build.ts';
import { spec } from '../support/spec.ts';

const brief = ({ topic, old, new: now, reason }: Change) =>
  [topic, old, now, reason].filter((one) => one !== undefined);

/** What changed from one fragment of a spec to another. */
function changes(old: string, now: string) {
  return compared(planVersion(spec(old)), planVersion(spec(now))).changes.map(brief);
}

const agency = (id: string, name: string, ...duties: string[]) =>
  `  - id: ${id}\n    name: ${name}\n    duties: [${duties.map((duty) => JSON.stringify(duty)).join(', ')}]\n`;

describe('a plan and what was built of it', () => {
  it.each(planIds)('%s say the same', async (id) => {
    expect(compared(planVersion(planText(id)), await editedInWord(planText(id))).changes).toEqual([]);
  });
});

describe('two plans', () => {
  it('are the same when lists were put in another order, or numbers and signs at the end are others', () => {
    const old = 'requirements:\n  - Đúng tiến độ.\n  - Bảo đảm chất lượng;\n';
    const now = 'requirements:\n  - Bảo đảm chất lượng.\n  - Đúng tiến độ;\n';
    expect(changes(old, now)).toEqual([]);
  });

  it('differ in a sentence, not in a sentence that went and one that came', () => {
    const old = 'requirements: Báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2025 để tổng hợp.\n';
    const now = 'requirements: Báo cáo kết quả về Sở Nội vụ trước ngày 15/6/2025 để tổng hợp, theo dõi.\n';
    expect(changes(old, now)).toEqual([
      [
        'text',
        'Báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2025 để tổng hợp.',
        'Báo cáo kết quả về Sở Nội vụ trước ngày 15/6/2025 để tổng hợp, theo dõi.',
      ],
    ]);
  });

  it('of two years differ in the year once, wherever it stands', () => {
    const plan = (year: number) => `
title: Nâng cao Chỉ số PAPI năm {{year}}
requirements: Trong năm {{year}} cải thiện kết quả năm {{year-1}} theo Nghị định 30/2020/NĐ-CP.
purpose: Hoàn thành mục tiêu năm {{year}}.
year: ${year}
date: ${year}
`;
    const { changes: found, onlyYear, years } = compared(planVersion(spec(plan(2025))), planVersion(spec(plan(2026))));
    expect({ found, onlyYear, years }).toEqual({ found: [], onlyYear: 6, years: [2025, 2026] });
  });

  it('have their targets compared by what is measured', () => {
    const papi = (figure: string) => `  - "Chỉ số PAPI: tối thiểu ${figure} điểm, thuộc nhóm cao nhất cả nước"\n`;
    const sipas = '  - "Chỉ số SIPAS: tối thiểu 85%, thuộc nhóm cao nhất cả nước"\n';
    expect(changes(`targets:\n${papi('42,69')}${sipas}`, `targets:\n${sipas}${papi('43,2')}`)).toEqual([
      [
        'target',
        'Chỉ số PAPI: tối thiểu 42,69 điểm, thuộc nhóm cao nhất cả nước',
        'Chỉ số PAPI: tối thiểu 43,2 điểm, thuộc nhóm cao nhất cả nước',
      ],
    ]);
  });

  it('have bodies that came, bodies that went, and the duties of each', () => {
    const old = `agencies:\n${agency('so-noi-vu', 'Sở Nội vụ', 'Theo dõi, đôn đốc việc thực hiện.')}${agency('so-y-te', 'Sở Y tế', 'Nâng cao chất lượng khám bệnh.')}`;
    const now = `agencies:\n${agency('so-noi-vu', 'Sở Nội vụ', 'Theo dõi, đôn đốc việc thực hiện.', 'Tập huấn nghiệp vụ.')}${agency('so-tu-phap', 'Sở Tư pháp', 'Rà soát văn bản.')}`;
    expect(changes(old, now)).toEqual([
      ['body', 'Sở Tư pháp'],
      ['body', 'Sở Y tế'],
      ['duty', 'Tập huấn nghiệp vụ.'],
      ['duty', 'Rà soát văn bản.'],
      ['duty', 'Nâng cao chất lượng khám bệnh.'],
    ]);
  });

  it('tell of a body that the law has renamed why, and compare its duties', () => {
    const old = `date: 2025-01-10\nagencies:\n${agency('so-gtvt', 'Sở Giao thông vận tải', 'Xây dựng hạ tầng đường giao thông.')}`;
    const now = `date: 2025-06-10\nagencies:\n${agency('so-xay-dung', 'Sở Xây dựng', 'Xây dựng hạ tầng đường giao thông.')}`;
    expect(changes(old, now).filter(([topic]) => topic !== 'frame')).toEqual([
      [
        'body',
        'Sở Giao thông vận tải',
        'Sở Xây dựng',
        expect.stringMatching(/^Từ ngày 01\/3\/2025 không còn Sở Giao thông vận tải, nay là Sở Xây dựng/),
      ],
    ]);
  });

  it('tell of a duty that another body has now', () => {
    const [noiVu, tuPhap] = ['Theo dõi, đôn đốc việc thực hiện.', 'Rà soát văn bản.'];
    const plan = (first: string[], second: string[]) =>
      `agencies:\n${agency('so-noi-vu', 'Sở Nội vụ', ...first)}${agency('so-tu-phap', 'Sở Tư pháp', ...second)}`;
    const duty = 'Tập huấn nghiệp vụ cho công chức.';
    expect(changes(plan([noiVu, duty], [tuPhap]), plan([noiVu], [tuPhap, duty]))).toEqual([
      ['duty', `Sở Nội vụ: ${duty}`, `Sở Tư pháp: ${duty}`],
    ]);
  });

  it('tell where a change stands, and where it stands now when its number is another', () => {
    const plan = (...clauses: string[]) =>
      planVersion(spec(`sections:\n  - heading: Nhiệm vụ\n    content: [{ clauses: ${JSON.stringify(clauses)} }]\n`));
    const [kept, added] = ['Tập huấn nghiệp vụ cho công chức cấp xã', 'Rà soát thủ tục hành chính.'];
    const text = comparedText(plan(`${kept} trong quý I.`), plan(added, `${kept} trong quý II.`));
    expect(text.split('\n').filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  plan.yaml, sau dòng 2 – Khoản 1 Mục I – Nhiệm vụ',
      '  plan.yaml:3 – Khoản 1 Mục I – Nhiệm vụ; nay là khoản 2 Mục I',
    ]);
  });

  it('tell once of a row that changed alike in several appendices, and name these', () => {
    const plan = (due: string) => {
      const table = `{ table: { columns: [{ title: Việc }, { title: Hạn }], rows: [[Rà soát văn bản, ${due}]] } }`;
      const appendix = (id: string) => `  - id: ${id}\n    title: Biểu ${id}\n    content: [${table}]\n`;
      const requirements = 'requirements: Theo {{ref a}} và {{ref b}} kèm theo.\n';
      return planVersion(spec(`${requirements}appendices:\n${appendix('a')}${appendix('b')}`));
    };
    const { changes } = compared(plan('Quý I'), plan('Quý II'));
    expect(changes.map(({ oldPlace, newPlace }) => [oldPlace, newPlace])).toEqual([
      [{ appendix: 'Phụ lục I; Phụ lục II' }, { appendix: 'Phụ lục I; Phụ lục II' }],
    ]);
  });

  it('differ in bases, sections, recipients, rows of tables and the signer', () => {
    const plan = (more: Record<'basis' | 'heading' | 'recipient' | 'signer' | 'cell', string>) => `
bases:
  - Căn cứ Luật Tổ chức chính quyền địa phương ngày ${more.basis}
sections:
  - heading: ${more.heading}
    content: Các cơ quan triển khai đúng tiến độ.
  - heading: Tổ chức thực hiện
    content:
      - table:
          columns: [{ title: Việc }, { title: Thời hạn }]
          rows: [[Rà soát văn bản, ${more.cell}]]
recipients: [Thường trực Tỉnh ủy, ${more.recipient}]
signature: { authority: [{ KT: Chủ tịch }], title: Phó Chủ tịch, name: ${more.signer} }
`;
    const old = {
      basis: '19 tháng 6 năm 2015',
      heading: 'Yêu cầu',
      recipient: 'Sở Giao thông vận tải',
      signer: 'Nguyễn Văn A',
      cell: 'Quý I',
    };
    const now = {
      basis: '16 tháng 6 năm 2025',
      heading: 'Yêu cầu chung',
      recipient: 'Sở Xây dựng',
      signer: 'Trần Thị B',
      cell: 'Quý II',
    };
    expect(changes(plan(old), plan(now)).map(([topic, ...texts]) => [topic, ...texts.slice(0, 2)])).toEqual([
      [
        'basis',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
      ],
      ['section', 'Yêu cầu', 'Yêu cầu chung'],
      ['row', 'Rà soát văn bản – Thời hạn: Quý I', 'Rà soát văn bản – Thời hạn: Quý II'],
      ['recipient', 'Sở Giao thông vận tải;', 'Sở Xây dựng;'],
      ['signature', 'KT. Chủ tịch – Phó Chủ tịch – Nguyễn Văn A', 'KT. Chủ tịch – Phó Chủ tịch – Trần Thị B'],
    ]);
  });
});

describe('a plan and what leadership changed in Word', () => {
  const text = planText('hatinh-2025');

  it('differ in exactly that, each change with its line in the spec', async () => {
    const signed = await editedInWord(
      text,
      ['của Tiểu ban CCHC', 'thường xuyên của Tiểu ban CCHC'],
      ['Nguyễn Hồng Lĩnh', 'Võ Trọng Hải'],
      ['Tham mưu giải pháp tiếp tục thúc đẩy', 'Tham mưu giải pháp đột phá, tiếp tục thúc đẩy'],
    );
    await expect(comparedText(planVersion(text), signed)).toMatchFileSnapshot('hatinh-2025-signed.txt');
  });

  it('of two Word files the same is told without lines', async () => {
    const [one, two] = [await editedInWord(text), await editedInWord(text, ['Nguyễn Hồng Lĩnh', 'Võ Trọng Hải'])];
    expect(comparedText(one, two)).toMatchInlineSnapshot(`
      "Người ký
          Cũ:  KT. CHỦ TỊCH – [Nguyễn Hồng Lĩnh]
          Mới: KT. CHỦ TỊCH – [Võ Trọng Hải]"
    `);
  });
});
