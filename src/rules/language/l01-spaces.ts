import type { FormRule } from '../form-rule.ts';
import { matchesIn } from '../matches.ts';
import { placeOf, proseOf } from '../prose.ts';

export const l01: FormRule = {
  code: 'L01',
  level: 'I',
  title: 'Dấu câu viết liền chữ đứng trước, cách chữ đứng sau; giữa hai chữ chỉ một dấu cách.',
  source: 'quy ước gõ chữ tiếng Việt',
  why: 'Dấu câu tách khỏi chữ có thể rơi xuống đầu dòng; dấu cách thừa làm chữ thưa không đều.',
  wrong: 'các sở , ban ,ngành',
  right: 'các sở, ban, ngành',
  check(file, report) {
    for (const prose of proseOf(file)) {
      for (const { name, required, pattern } of kinds) {
        const found = matchesIn(prose.text, pattern).filter((match) => !isAddress(prose.text, match.index));
        const [first] = found;
        if (!first) continue;
        const place = { start: Math.max(0, first.index - 8), end: first.index + first[0].length + 8 };
        report({
          where: placeOf(prose, place),
          found: found.length > 1 ? `${name} (${found.length} chỗ trong đoạn).` : `${name}.`,
          required,
          remedy: 'Sửa dấu cách ở chỗ này; trong Word: Ctrl+H tìm và thay hàng loạt.',
        });
      }
    }
  },
};

/** Exactly two spaces are a slip; more are layout, and blanks to be filled in stand between these words. */
const kinds = [
  {
    name: 'Hai dấu cách liền nhau',
    required: 'Giữa hai chữ chỉ một dấu cách.',
    pattern: / {2}(?=[^\s/](?!háng|ăm))(?<=[^\s/] {2})(?<!(?:[Ss]ố:?|ngày|tháng|năm|^[-–+•]) {2})/gu,
  },
  {
    name: 'Có dấu cách trước dấu câu',
    required: 'Dấu câu viết liền chữ đứng trước.',
    pattern: / (?:[,;.?!](?=\s|$)|:(?= \p{L}|$))(?<=[\p{L}\d)”] .)/gu,
  },
  {
    name: 'Thiếu dấu cách sau dấu câu',
    required: 'Sau dấu câu có một dấu cách.',
    pattern:
      /[,;](?=\p{L})(?<=[\p{L}\d].)|[,;](?=\d)(?<=\p{L}.)|:(?=\p{L})(?<=\p{Ll}{2}.)|\.(?=\p{Lu}\p{Ll})(?<=(?<![\p{L}.])\p{Ll}{2,}.)/gu,
  },
  {
    name: 'Có dấu cách bên trong dấu ngoặc',
    required: 'Dấu ngoặc viết liền chữ bên trong.',
    pattern: /[(“] (?=[\p{L}\d])| [)”](?<=[\p{L}\d.] .)/gu,
  },
  {
    name: 'Thiếu dấu cách bên ngoài dấu ngoặc',
    required: 'Trước dấu ngoặc mở và sau dấu ngoặc đóng có một dấu cách.',
    pattern: /[(“](?=\p{L}{2})(?<=\p{Ll}.)|[)”](?=\p{L})(?<=\p{L}.)/gu,
  },
] as const;

/** Addresses on the net have signs of their own. */
function isAddress(text: string, offset: number): boolean {
  const from = text.lastIndexOf(' ', offset - 1) + 1;
  const to = text.indexOf(' ', offset + 1);
  return /[@\\]|:\/\/|www|\.(?:vn|com|net|org|gov|edu)(?!\p{L})/u.test(text.slice(from, to < 0 ? undefined : to));
}
