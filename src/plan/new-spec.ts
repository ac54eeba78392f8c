import type { OwnTemplate } from './issued-type.ts';
import { closing, closingOfOffice } from './new-spec-closing.ts';
import type { OfficeSpec } from './schema/office.ts';

/** The first text of a spec: every key that a plan must have with an example, the others as comments. */

export interface NewSpec {
  readonly template: OwnTemplate;
  readonly year: number;
  /** What the plan takes from an office; without one it says everything itself. */
  readonly office?: { readonly name: string; readonly values: OfficeSpec };
}

/** @returns a spec that reads and builds as it is, explained key by key for the clerk who goes on from it */
export function newSpec(wanted: NewSpec): string {
  const isDecision = wanted.template === 'quyet-dinh-ke-hoach';
  const blocks = [
    heading(wanted),
    wanted.office ? officeKeys(wanted.office, isDecision) : ownOffice(isDecision),
    date(wanted.year),
    form,
    isDecision ? decision(wanted.office?.values.issuer.name) : bases,
    text,
    data(wanted.year),
    wanted.office ? closingOfOffice(isDecision ? wanted.office.values : undefined) : closing(isDecision),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const exampleIssuer = 'Ủy ban nhân dân tỉnh Lâm Đồng';

function heading({ template, year, office }: NewSpec): string {
  const medium = 'medium: paper';
  return `# yaml-language-server: $schema=../schemas/plan.schema.json
# Dòng bắt đầu bằng dấu # là ghi chú, không in ra. Thay các câu mẫu bằng nội dung của kế hoạch; khóa nào cần dùng mà
# đang là ghi chú thì xóa dấu # cùng một dấu cách ở đầu mỗi dòng của khóa ấy.

# Mẫu: ke-hoach (kế hoạch ban hành trực tiếp) hoặc quyet-dinh-ke-hoach (kế hoạch kèm theo quyết định).
template: ${template}
# Năm kế hoạch; trong lời văn ghi {{year}}, năm trước ghi {{year-1}}.
year: ${year}
# Trích yếu: không kèm chữ “Kế hoạch”, không chấm cuối câu; dấu ~ buộc hai chữ đi liền.
title: |
  Cải cách hành chính năm~{{year}}
# paper: văn bản giấy; electronic: văn bản điện tử.
${office?.values.medium ? `# ${medium}` : medium}`;
}

function numberKey(isDecision: boolean, symbol: string): string {
  return `number: ${isDecision ? 'QĐ' : 'KH'}-${symbol}`;
}

function officeKeys({ name, values }: NonNullable<NewSpec['office']>, isDecision: boolean): string {
  const [first = 'chu-tich', ...others] = Object.keys(values.signers ?? {});
  const choice = [first, ...others].join(', ');
  return `# Cơ quan ban hành: tệp offices/${name}.yaml cho tên cơ quan, địa danh, ký hiệu, nơi nhận, dòng Lưu, người ký.
office: ${name}
# Người ký: ${choice}; không ghi thì người đầu tiên ký.
# signer: ${others[0] ?? first}
# Số, ký hiệu; không ghi thì phần mềm lấy ký hiệu của cơ quan và chừa chỗ cho số.
# ${numberKey(isDecision, values.symbol).replace('number: ', 'number: 25/')}
# Chỗ nào của cơ quan mà kế hoạch này khác thì ghi riêng từng khóa.
# issuer:
#   short: ${values.issuer.short ?? values.issuer.name}`;
}

function ownOffice(isDecision: boolean): string {
  return `# Cơ quan ban hành: tên đầy đủ, tên gọi gọn trong lời văn, địa danh; parent là cơ quan chủ quản, chỉ ghi khi có.
issuer:
  # parent: UBND tỉnh Lâm Đồng
  name: ${exampleIssuer}
  short: UBND tỉnh
  place: Lâm Đồng
# Số, ký hiệu: chưa được cấp số thì chỉ ghi ký hiệu.
${numberKey(isDecision, 'UBND')}`;
}

function date(year: number): string {
  return `# Ngày ban hành theo thứ tự năm-tháng-ngày; chưa rõ ngày, tháng thì chỉ ghi năm.
date: ${year}`;
}

const form = `# Mức độ khẩn; phạm vi lưu hành; cỡ chữ và lề trong giới hạn của Nghị định.
# urgency: khẩn
# circulation: Lưu hành nội bộ
# layout:
#   size: 13
#   margins: { top: 20, bottom: 20, left: 30, right: 20 }`;

const bases = `# Căn cứ: mỗi căn cứ một dòng, không ghi dấu chấm phẩy.
# bases:
#   - |
#     Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025`;

function decision(issuerOfOffice: string | undefined): string {
  const proposer = issuerOfOffice === undefined ? 'Giám đốc Sở Nội vụ' : 'thủ trưởng đơn vị chủ trì soạn thảo';
  return `# Quyết định ban hành kế hoạch.
decision:
  # Thẩm quyền ban hành: tên cơ quan, hoặc chức vụ của thủ trưởng kèm tên cơ quan.
  enactedBy: ${issuerOfOffice ?? exampleIssuer}
  # Mỗi căn cứ một dòng, không ghi dấu chấm phẩy; dòng cuối là người đề nghị ban hành.
  bases:
    - |
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
    - |
      Theo đề nghị của ${proposer}
  # Ai chịu trách nhiệm thi hành; không ghi thì phần mềm dùng câu thường dùng.
  # responsible: |
  #   Thủ trưởng các cơ quan, đơn vị trực thuộc`;
}

const text = `# Đoạn mở đầu, đoạn kết: không ghi thì phần mềm dùng câu thường dùng; dấu ./. do phần mềm ghi.
# opening: |
#   Thực hiện nhiệm vụ năm {{year}}, {{issuer}} ban hành Kế hoạch với các nội dung sau:
# closing: |
#   {{issuer.short}} yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này.

# Nội dung: một khối | là các đoạn văn, dòng trống tách đoạn; danh sách là gạch đầu dòng. Không tự đánh số.
# assessment: |
#   Năm {{year-1}}, các nhiệm vụ đề ra cơ bản hoàn thành.
purpose:
  - |
    Nâng cao chất lượng phục vụ người dân, tổ chức.
requirements:
  - |
    Nhiệm vụ được giao phải rõ người, rõ việc, rõ thời hạn và kết quả.
# targets: |
#   Hoàn thành toàn bộ nhiệm vụ đề ra trong năm {{year}}.
tasks:
  - clauses:
      - title: Rà soát, đơn giản hóa thủ tục hành chính
        content:
          - |
            Rà soát các thủ tục hành chính thuộc phạm vi quản lý; kiến nghị cắt giảm giấy tờ, thời gian giải quyết.
      - title: Tuyên truyền, kiểm tra
        content:
          - |
            Tuyên truyền nội dung Kế hoạch; kiểm tra, đôn đốc việc thực hiện.
# funding: |
#   Kinh phí thực hiện được bố trí từ ngân sách nhà nước theo quy định.
implementation: |
  Các cơ quan, đơn vị căn cứ Kế hoạch này tổ chức thực hiện và báo cáo kết quả trước ngày 15 tháng 12 năm {{year}}.`;

function data(year: number): string {
  return `# Cơ quan được giao nhiệm vụ; trong lời văn ghi {{agency.van-phong}}.
# agencies:
#   - id: van-phong
#     name: Văn phòng
#     duties: |
#       Theo dõi, tổng hợp kết quả thực hiện.
# Số liệu ghi một lần; trong lời văn ghi {{hai-long.year-1}}, {{hai-long.target}}.
# indicators:
#   hai-long:
#     name: Mức độ hài lòng của người dân
#     unit: '%'
#     observations:
#       - year: ${year - 1}
#         value: 90,5
#     target: 92`;
}
