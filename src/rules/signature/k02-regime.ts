import type { OfficialDocument } from '../../roles/role.ts';
import type { Spot } from '../../roles/spot.ts';
import { at } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';
import { issuerOf } from '../header/issuer.ts';
import { authorityIn, signatureOf } from './block.ts';

export const k02: FormRule = {
  code: 'K02',
  level: 'W',
  title:
    'Cơ quan làm việc theo chế độ thủ trưởng không ký “TM.”; kế hoạch của Ủy ban nhân dân ký “TM. ỦY BAN NHÂN DÂN”.',
  source: 'thông lệ văn thư, theo Điều 13 Nghị định số 30/2020/NĐ-CP và Mục V Phần I Phụ lục I',
  why: 'Quyền hạn ghi trước chức vụ cho biết ai chịu trách nhiệm: tập thể hay người đứng đầu.',
  wrong: 'TM. SỞ NỘI VỤ / GIÁM ĐỐC',
  right: 'GIÁM ĐỐC',
  check({ documents }, report) {
    for (const document of documents) {
      const violation = ofHeadRegime(document) ?? ofCommittee(document);
      if (violation) report(violation);
    }
  },
};

/** The bodies that their head alone leads, by how their names begin. */
const headRegime = /^(?:SỞ|PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|TRƯỜNG|BAN GIÁM ĐỐC|BAN GIÁM HIỆU)(?!\p{L})/u;

function ofHeadRegime(document: OfficialDocument): Violation<Spot> | undefined {
  const line = signatureOf(document)?.authorities.find(({ text }) => {
    const authority = authorityIn(text);
    return authority?.abbreviation === 'TM' && headRegime.test(authority.post);
  });
  return (
    line && {
      where: at(line),
      found: `Người ký ghi “${line.text}”.`,
      required: 'Cơ quan làm việc theo chế độ thủ trưởng ghi chức vụ của người đứng đầu, hoặc “KT.” và chức vụ ấy.',
      remedy: 'Bỏ dòng “TM.”, chỉ ghi chức vụ của người ký.',
    }
  );
}

/** A plan is an act of the committee as a whole. */
function ofCommittee(document: OfficialDocument): Violation<Spot> | undefined {
  if (document.type !== 'Kế hoạch' || !issuerOf(document).startsWith('uy ban nhan dan ')) return undefined;
  const [first] = signatureOf(document)?.heads ?? [];
  if (!first || !/^(?:K\/?T\.?\s+)?CHỦ TỊCH$/u.test(first.text)) return undefined;
  return {
    where: at(first),
    found: `Kế hoạch của Ủy ban nhân dân do “${first.text}” ký, không có “TM. ỦY BAN NHÂN DÂN”.`,
    required: 'Kế hoạch của Ủy ban nhân dân được ký thay mặt tập thể.',
    remedy: 'Thêm dòng “TM. ỦY BAN NHÂN DÂN” phía trên.',
  };
}
