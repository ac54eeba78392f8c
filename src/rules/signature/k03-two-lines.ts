import { type Passage, passagesOf } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';
import { authorityIn, isDeputy, type SignatureBlock, signatureOf } from './block.ts';

export const k03: FormRule = {
  code: 'K03',
  level: 'E',
  title: 'Ký thay, thừa lệnh, thừa ủy quyền ghi hai dòng: “KT.” và chức vụ người đứng đầu, rồi chức vụ người ký.',
  source: 'điểm b, điểm c khoản 7 Mục II Phần I Phụ lục I',
  why: 'Dòng trên nói ký thay ai, dòng dưới nói người ký là ai; thiếu một dòng thì không rõ thẩm quyền.',
  wrong: 'KT. PHÓ CHỦ TỊCH',
  right: 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
  check({ documents }, report) {
    for (const document of documents) {
      const block = signatureOf(document);
      const others = passagesOf(document, 'otherPost').filter(({ text }) => !text.startsWith('('));
      const violation = block && (onOneLine(block) ?? incomplete(block, others) ?? withoutAuthority(block));
      if (violation) report(violation);
    }
  },
};

const remedy = 'Ghi “KT.” và chức vụ của người đứng đầu ở dòng trên, chức vụ của người ký ở dòng dưới.';

function onOneLine({ authorities }: SignatureBlock): Violation<Spot> | undefined {
  for (const line of authorities) {
    const authority = authorityIn(line.text);
    if (!authority || authority.abbreviation === 'TM' || authority.abbreviation === 'Q') continue;
    const { abbreviation, post } = authority;
    if (isDeputy(post))
      return {
        where: at(line),
        found: `Sau “${abbreviation}.” ghi chức vụ cấp phó: “${line.text}”.`,
        required: `Sau “${abbreviation}.” là chức vụ của người đứng đầu.`,
        remedy,
      };
    if (/\s(?:PHÓ|THỨ TRƯỞNG)(?:\s|$)/u.test(post))
      return {
        where: at(line),
        level: 'W',
        source: 'Mục V Phần I Phụ lục I (minh họa “KT. BỘ TRƯỞNG” và “THỨ TRƯỞNG” ở hai dòng)',
        found: `Quyền hạn và chức vụ người ký liền một dòng: “${line.text}”.`,
        required: 'Chức vụ của người ký xuống dòng riêng.',
        remedy,
      };
  }
  return undefined;
}

/** The last authority names somebody else than the signer, so the signer's own post has to follow. */
function incomplete(
  { authorities, heads, names }: SignatureBlock,
  others: readonly Passage[],
): Violation<Spot> | undefined {
  const last = authorities.at(-1);
  const authority = last && authorityIn(last.text);
  if (!last || !authority || !['KT', 'TL', 'TUQ'].includes(authority.abbreviation)) return undefined;
  const own = heads.slice(heads.indexOf(last) + 1).at(0);
  if (!own && others.length === 0 && names.length > 0)
    return {
      where: at(last),
      found: `Dưới “${last.text}” không có chức vụ của người ký.`,
      required: 'Ghi chức vụ lãnh đạo chính thức của người ký ở dòng dưới.',
      remedy,
    };
  if (own && authority.abbreviation === 'KT' && own.text === authority.post)
    return {
      where: at(own),
      found: `Dưới “${last.text}” lại ghi “${own.text}”.`,
      required: 'Người đứng đầu tự ký thì không ghi “KT.”; cấp phó ký thay thì ghi chức vụ cấp phó.',
      remedy,
    };
  return undefined;
}

function withoutAuthority({ authorities, titles }: SignatureBlock): Violation<Spot> | undefined {
  const [title] = titles;
  if (!title || titles.length > 1 || authorities.length > 0 || !isDeputy(title.text)) return undefined;
  return {
    where: at(title),
    found: `Cấp phó ký mà không ghi ký thay: “${title.text}”.`,
    required: 'Ký thay người đứng đầu thì ghi “KT.” trước chức vụ của người đứng đầu, rồi đến chức vụ người ký.',
    remedy,
  };
}
