import type { DataProblem } from './table.ts';

/** Names of files that every system takes, Windows above all. Without extension. */

/** Of the name alone, so that path and extension still fit; bytes count on Linux, letters on Windows. */
const longest = { units: 120, bytes: 200 };

/** Reserved on Windows, with any extension too. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** What the files of one document add to its name. */
const ownSuffix = /\.(?=(ke-hoach|phu-luc)(-\d+)?$)/;

/** @returns nothing when the text holds nothing that a name may have */
export function fileName(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/\s+/g, ' ');
  const name = trimEnds(cut(trimEnds(plain)).replace(ownSuffix, '-'));
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  return reserved.test(name) ? `_${name}` : name;
}

/** Windows drops spaces and full stops at the end; a full stop in front hides a file, a hyphen looks like an option. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.-]+|[\s.-]+$/g, '');
}

function cut(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    bytes += encoder.encode(segment).length;
    if (kept.length + segment.length > longest.units || bytes > longest.bytes) break;
    kept += segment;
  }
  return kept;
}

/** What a system that does not tell small letters from capitals takes for the same name. */
export function sameNameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}

export interface Named {
  /** Of the row, from 1. */
  readonly number: number;
  readonly line: number;
  readonly name: string;
}

/** What is wrong with rows that would write the same file, by their numbers. */
export function clashes(named: readonly Named[]): ReadonlyMap<number, DataProblem> {
  const byKey = new Map<string, Named[]>();
  for (const row of named) {
    const key = sameNameKey(row.name);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const problems = new Map<number, DataProblem>();
  for (const rows of byKey.values()) {
    if (rows.length < 2) continue;
    for (const { number, line, name } of rows) {
      const others = rows.filter((row) => row.number !== number).map((row) => row.line);
      const told = others.slice(0, 5).join(', ') + (others.length > 5 ? ` và ${others.length - 5} dòng khác` : '');
      problems.set(number, {
        code: 'batch/same-name',
        line,
        message: `Dòng ${line} và dòng ${told} cùng cho ra tên tệp “${name}”.`,
        hint: 'Sửa dữ liệu, hoặc thêm vào --name một cột có giá trị riêng cho mỗi dòng.',
      });
    }
  }
  return problems;
}
