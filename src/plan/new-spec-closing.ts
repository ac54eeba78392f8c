import { stringify } from 'yaml';
import type { OfficeSpec } from './schema/office.ts';

/** Recipients, archive and signature at the end of a new spec. */

/** The article of the template's decision that says who carries it out. */
const lastArticle = 3;

/** Mẫu 1.3 sends a decision first to those whom its last article names. */
const asInArticle = `# Dòng đầu: số của điều nêu ai chịu trách nhiệm thi hành; tự ghi articles thì sửa cho khớp.
  - Như Điều ${lastArticle}`;

/** The end of a spec that says everything itself. */
export function closing(isDecision: boolean): string {
  return `# Nơi nhận: mỗi dòng một nơi; không ghi gạch đầu dòng, dấu chấm phẩy và dòng Lưu.
recipients:${isDecision ? `\n  ${asInArticle}` : ''}
  - Các sở, ban, ngành
# Dòng Lưu: đơn vị soạn thảo đứng sau VT.
# archive:
#   units: [TH]
# Người ký: bỏ trống title, name thì văn bản chừa chỗ cho cơ quan ghi.
signature:
  authority:
    - TM: Ủy ban nhân dân
  title: Chủ tịch
  name:`;
}

/**
 * The end of a spec that takes it from an office.
 *
 * @param decided the office, where its recipients follow those of a decision's last article
 */
export function closingOfOffice(decided: OfficeSpec | undefined): string {
  const kept = (decided?.recipients ?? []).map(
    (recipient) => `\n  ${stringify([recipient], { lineWidth: 0 }).trim().replaceAll('\n', '\n  ')}`,
  );
  const recipients = `# Nơi nhận thay cho của cơ quan; các dòng sau dòng đầu chép từ tệp của cơ quan.
recipients:
  ${asInArticle}${kept.join('')}
# Dòng Lưu, chữ ký riêng của kế hoạch này, thay cho của cơ quan.`;
  const comment = `# Nơi nhận, dòng Lưu, chữ ký riêng của kế hoạch này, thay cho của cơ quan.
# recipients:
#   - Các cơ quan, đơn vị trực thuộc`;
  return `${decided ? recipients : comment}
# archive:
#   units: [TH]
# signature:
#   title: Thủ trưởng
#   name:`;
}
