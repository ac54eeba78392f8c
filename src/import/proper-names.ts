import { isInCapitals } from '../roles/fold.ts';
import { capitalised, lowerUnlessAbbreviation, type Spelling } from './spelling.ts';

/** A name that stood in capitals, and whether the text itself shows how it is written. */
export interface Spelled {
  readonly text: string;
  readonly isSure: boolean;
}

/** A body as Annex II, Section III writes it: Ủy ban nhân dân tỉnh Hà Tĩnh, Sở Văn hóa, Thể thao và Du lịch. */
export function bodyName(written: string, spelling: Spelling): Spelled {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (!isInCapitals(text)) return { text, isSure: true };
  const known = spelling.known(text);
  if (known !== undefined && !isInCapitals(known)) return { text: capitalised(known), isSure: true };
  return { text: byRule(text), isSure: false };
}

/** A post: Phó Chủ tịch, Chánh Văn phòng, Giám đốc Sở Nội vụ, Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh. */
export function postName(written: string, spelling: Spelling): Spelled {
  const text = written.replace(/\s+/gu, ' ').trim();
  if (!isInCapitals(text)) return { text, isSure: true };
  const lower = lowerWords(text);
  const post = posts.exec(lower)?.[0];
  if (post === undefined) return bodyName(text, spelling);
  const rest = text.slice(post.length).trim();
  const body = rest === '' ? { text: '', isSure: true } : bodyName(rest, spelling);
  const deputy = post.replace(/(?<=^|phó |quyền )\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
  const office = deputy.replace(/(?<=Chánh )\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
  return { text: `${office} ${body.text}`.trim(), isSure: body.isSure };
}

const posts =
  /^(?:quyền )?(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|chủ nhiệm|chánh văn phòng|chánh thanh tra|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chi cục trưởng|hiệu trưởng|viện trưởng|trưởng phòng|trưởng ban|trưởng|thủ tướng|bí thư)(?!\p{L})/u;

/** A person's name: every word with a capital. */
export function personName(written: string): string {
  const text = written.replace(/\s+/gu, ' ').trim();
  return isInCapitals(text) ? eachWord(text.toLocaleLowerCase('vi')) : text;
}

const units = 'tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu';
const fixed: readonly [RegExp, string][] = [
  [/^ủy ban nhân dân/u, 'Ủy ban nhân dân'],
  [/^hội đồng nhân dân/u, 'Hội đồng nhân dân'],
  [/^ủy ban mặt trận tổ quốc việt nam/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
];
const schools = /^(trường) (trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo|đại học|cao đẳng)(.*)$/u;

function byRule(written: string): string {
  const text = lowerWords(written).replace(/(?<!\p{L})uỷ(?!\p{L})/gu, 'ủy');
  const known = fixed.find(([pattern]) => pattern.test(text));
  if (known) return `${known[1]}${withPlaces(text.replace(known[0], ''))}`;
  const school = schools.exec(text);
  if (school) return `Trường ${capitalised(school[2] ?? '')}${eachWord(school[3] ?? '')}`;
  const at = text.search(new RegExp(`(?<=\\s)(?:${units})\\s`, 'u'));
  const field = at < 0 ? text : text.slice(0, at);
  return `${ofField(field)}${at < 0 ? '' : withPlaces(text.slice(at))}`;
}

/** Sở Nông nghiệp và Môi trường: the kind of body, and the first syllable of each field. */
function ofField(text: string): string {
  const kinds =
    /^(chi cục|trung tâm|văn phòng|thanh tra|bệnh viện|tổng cục|hội đồng|công an|kho bạc|bảo hiểm xã hội|sở|phòng|ban|bộ|cục|vụ|viện|hội|đảng ủy|trạm)(?!\p{L})\s*(.*)$/u.exec(
      text,
    );
  if (!kinds) return capitalised(text);
  const [, kind = '', field = ''] = kinds;
  const fields = field.replace(
    /(^|, | và )(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
  );
  return `${capitalised(kind)} ${fields}`.trimEnd() + (text.endsWith(' ') ? ' ' : '');
}

function withPlaces(text: string): string {
  return text.replace(
    new RegExp(`(?<!\\p{L})(${units})((?:\\s+(?!(?:${units})\\s)[\\p{L}\\p{N}-]+)+)`, 'gu'),
    (_, unit: string, name: string) => unit + eachWord(name),
  );
}

function lowerWords(text: string): string {
  return text.split(' ').map(lowerUnlessAbbreviation).join(' ');
}

function eachWord(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
