import { isInCapitals } from '../../roles/fold.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isLeftOpen } from '../open-text.ts';

export const d02: FormRule = {
  code: 'D02',
  level: 'E',
  title: 'Địa danh ghi tên chính thức, viết hoa chữ cái đầu, sau có dấu phẩy; ngày, tháng, năm viết đầy đủ bằng lời.',
  source: 'khoản 4 Mục II Phần I Phụ lục I',
  why: 'Địa danh và thời gian viết tắt làm văn bản kém trang trọng và dễ hiểu khác nhau.',
  wrong: 'TP.HCM ngày 10/3/2026',
  right: 'Thành phố Hồ Chí Minh, ngày 10 tháng 3 năm 2026',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'placeAndDate');
      const faults = line ? faultsOf(line.text) : [];
      if (!line || faults.length === 0) continue;
      report({
        where: at(line),
        found: sentence(faults.map(({ is }) => is)),
        required: 'Viết theo dạng “Lâm Đồng, ngày 10 tháng 3 năm 2026”.',
        remedy: sentence(faults.map(({ mend }) => mend)),
      });
    }
  },
};

interface Fault {
  readonly is: string;
  readonly mend: string;
}

function faultsOf(text: string): Fault[] {
  const date = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/.exec(text);
  const start = /ngày/iu.exec(text)?.index ?? date?.index ?? -1;
  if (start < 0) return [];
  const before = text.slice(0, start).trim();
  const place = before.replace(/,$/, '').trim();
  const faults: Fault[] = [];
  if (place !== '' && !isLeftOpen(place)) {
    faults.push(...faultsOfPlace(place));
    if (!before.endsWith(',')) faults.push({ is: 'sau địa danh không có dấu phẩy (,)', mend: 'thêm dấu phẩy' });
  }
  if (date)
    faults.push({
      is: `thời gian ghi bằng số “${date[0]}”`,
      mend: 'viết đầy đủ “ngày … tháng … năm …”',
    });
  return faults;
}

function faultsOfPlace(place: string): Fault[] {
  if (/^(?:TP|Tp|tp)\s*\.?\s*(?:HCM|Hồ Chí Minh)$/u.test(place) || place === 'Hồ Chí Minh')
    return [{ is: `địa danh ghi “${place}”`, mend: 'ghi “Thành phố Hồ Chí Minh”' }];
  if (/^(?:TP|TX|TT|T|H|Q|P|X)\s*\./iu.test(place))
    return [{ is: `địa danh viết tắt “${place}”`, mend: 'ghi tên gọi chính thức, không viết tắt' }];
  if (place.includes(' ') && isInCapitals(place))
    return [{ is: `địa danh “${place}” viết toàn chữ in hoa`, mend: 'chỉ viết hoa chữ cái đầu' }];
  const words = place.split(/\s+/u);
  const isSmall = words.some((word, index) => /^\p{Ll}/u.test(word) && !isOfUnit(words[index - 1], word));
  return isSmall ? [{ is: `địa danh “${place}” chưa viết hoa các chữ cái đầu`, mend: 'viết hoa chữ cái đầu' }] : [];
}

/** What an administrative unit is called goes on in small letters: Thành phố, Thị xã, Đặc khu (Annex I, Section V). */
function isOfUnit(before: string | undefined, word: string): boolean {
  return ['Thành phố', 'Thị xã', 'Thị trấn', 'Đặc khu', 'Thủ đô'].includes(`${before} ${word}`);
}

/** Several remarks as one sentence: joined by semicolons, the first letter a capital. */
function sentence(remarks: readonly string[]): string {
  const text = remarks.join('; ');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
