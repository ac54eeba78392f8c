import type { Role, RoledFile } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { matchesIn } from '../matches.ts';
import { isOwn, type Prose, placeOf, proseOf, type Stretch } from '../prose.ts';

export const l09: FormRule = {
  code: 'L09',
  level: 'W',
  title: 'Từ viết tắt được viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.',
  source: 'thông lệ văn thư',
  why: 'Người nhận ngoài cơ quan không biết chữ viết tắt nội bộ.',
  wrong: 'đẩy mạnh CCHC … cải cách hành chính (CCHC)',
  right: 'cải cách hành chính (sau đây viết tắt là CCHC) … đẩy mạnh CCHC',
  check(file, report) {
    const definitions = definitionsIn(file);
    const told = new Set<string>();
    for (const [index, prose] of proseOf(file).entries()) {
      if (prose.inCapitals || titles.has(prose.passage.role)) continue;
      for (const place of usesIn(prose)) {
        const short = prose.text.slice(place.start, place.end);
        if (told.has(short)) continue;
        told.add(short);
        const defined = definitions.get(short);
        if (defined && (defined.prose < index || (defined.prose === index && defined.offset <= place.start))) continue;
        report({
          where: placeOf(prose, place),
          found: defined
            ? `“${short}” được dùng trước khi giải thích.`
            : `“${short}” viết tắt mà không có chỗ nào giải thích.`,
          required: `Lần đầu viết đầy đủ, kèm “(sau đây viết tắt là ${short})”.`,
          remedy: 'Viết đầy đủ ở chỗ này, hoặc giải thích chữ viết tắt tại đây.',
        });
      }
    }
  },
};

/** A title is short and comes before every sentence that could explain. */
const titles: ReadonlySet<Role> = new Set<Role>(['abstract', 'appendixTitle', 'partTitle', 'section']);

interface Definition {
  readonly prose: number;
  readonly offset: number;
}

/** `(sau đây viết tắt là CCHC)`, `(CCHC)`, `CCHC (cải cách hành chính)`, `CCHC là …`. */
function definitionsIn(file: RoledFile): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const [index, { text }] of proseOf(file).entries()) {
    for (const match of matchesIn(
      text,
      /\(([^()]{2,80})\)|(?<!\p{Lu})\p{Lu}[\p{Lu}&]+(?= (?:\(\p{L}{2,}|là (?:viết tắt|chữ)))/gu,
    )) {
      const { 0: all, 1: inside = all, index: offset } = match;
      for (const [short] of inside.matchAll(/[\p{Lu}\d][\p{L}\d&-]*\p{Lu}[\p{L}\d]*/gu)) {
        if (!found.has(short)) found.set(short, { prose: index, offset });
      }
    }
  }
  return found;
}

function* usesIn(prose: Prose): Generator<Stretch> {
  for (const { 0: short, index } of matchesIn(prose.text, shortForm)) {
    if (common.has(short) || !vietnamese.test(short) || /^[IVXLCDM]+$/.test(short) || !isOwn(prose, index)) continue;
    yield { start: index, end: index + short.length };
  }
}

/** Not inside the symbol of a document, a code or a heading in capitals. */
const shortForm =
  /(?=\p{Lu}[\p{Lu}&])(?<![\p{L}\d/\\.&_-]|\p{Lu}{2} )\p{Lu}(?:[\p{Lu}&])*\p{Lu}(?![\p{L}\d/\\&_-]| \p{Lu}{2})/gu;

/** Initials of Vietnamese words; those with other letters are names of standards, firms and bodies abroad. */
const vietnamese = /^[ABCDĐEGHIKLMNOPQRSTUVXYÂÊÔƠƯ&]{2,8}$/u;

/** What every office reads without help. */
const common: ReadonlySet<string> = new Set([
  'UBND',
  'HĐND',
  'MTTQ',
  'UBMTTQ',
  'BHXH',
  'BHYT',
  'THCS',
  'THPT',
  'TP',
  'TX',
  'TW',
  'TTLT',
  'VNPT',
  'STT',
  'TT',
  'KT',
  'TM',
  'TL',
  'TUQ',
  'VT',
  'USD',
  'VNĐ',
  'VND',
  'GDP',
  'GRDP',
  'ODA',
  'PDF',
  'ISO',
  'QR',
  'IT',
  'AI',
  'ASEAN',
  'UNESCO',
  'UNDP',
  'UN',
  'EU',
  'CPI',
  'TCVN',
  'QCVN',
  'HIV',
  'AIDS',
  'SMS',
  'ID',
  'CD',
  'DVD',
  'TNCS',
  'NSNN',
  'PAR',
  'SIPAS',
  'PAPI',
  'PCI',
  'DTI',
  'DDCI',
  'ICT',
]);
