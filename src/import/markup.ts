import { bindNumbers } from '../document/binding.ts';
import type { Inline } from './inlines.ts';

/** Inlines → the prose of a spec: marks for bold and italic, `[^id]`, `{{ref id}}`, and everything else escaped. */

export interface MarkupSetting {
  /** What the role sets itself, so that it is not marked. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The year that “năm …” becomes an expression of. */
  readonly year?: number;
}

export interface Linking {
  /** Appendices by what they are called in the text: `I`, or nothing where there is only one. */
  readonly appendices: ReadonlyMap<string, string>;
  /** Called for each reference to an appendix that was found. */
  found(id: string): void;
  /** Whether non-breaking spaces mean anything; a file that is full of them got them from a copy. */
  readonly keepsSpaces: boolean;
}

/** @returns one paragraph; a break is a space; nothing to read is '' */
export function markup(inlines: readonly Inline[], linking: Linking, setting: MarkupSetting = {}): string {
  const open = { bold: false, italic: false };
  let text = '';
  const pieces = [...faced(inlines, setting), { text: '', bold: false, italic: false }];
  for (const piece of pieces) {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? [];
    const isNote = piece.note !== undefined;
    const face = core === '' && !isNote && piece !== pieces.at(-1) ? open : piece;
    const marks = (face.bold !== open.bold ? '**' : '') + (face.italic !== open.italic ? '*' : '');
    // Closing marks stand before the space, opening ones behind it.
    const closes = (open.bold && !face.bold) || (open.italic && !face.italic);
    const gap = /\s*$/u.exec(text)?.[0] ?? '';
    text =
      marks !== '' && closes ? text.slice(0, text.length - gap.length) + marks + gap + before : text + before + marks;
    Object.assign(open, { bold: face.bold, italic: face.italic });
    text += isNote ? `[^${piece.note}]` : linked(core, linking, setting) + after;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly note?: string;
}

function faced(inlines: readonly Inline[], setting: MarkupSetting): Piece[] {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    if (inline.tag === 'note') {
      const { bold = false, italic = false } = pieces.at(-1) ?? {};
      pieces.push({ text: '', bold, italic, note: inline.id });
      continue;
    }
    const piece: Piece =
      inline.tag === 'break'
        ? { text: ' ', bold: pieces.at(-1)?.bold ?? false, italic: pieces.at(-1)?.italic ?? false }
        : { text: inline.text, bold: inline.bold && !setting.bold, italic: inline.italic && !setting.italic };
    const last = pieces.at(-1);
    if (last && last.note === undefined && last.bold === piece.bold && last.italic === piece.italic)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

function linked(written: string, linking: Linking, { year }: MarkupSetting): string {
  const text = unbound(written, linking.keepsSpaces);
  const pattern = new RegExp(`${appendixReference.source}|(?<=năm )(?<year>${year ?? '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
  let result = '';
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const link =
      match.groups?.year === undefined
        ? appendixLink(match[0], text.slice(match.index + match[0].length), linking)
        : '{{year}}';
    if (link === undefined) continue;
    result += escaped(text.slice(last, match.index)) + link;
    last = match.index + match[0].length;
  }
  return result + escaped(text.slice(last));
}

/** `Phụ lục I`, `phụ lục số 02`, `Phụ lục I, II và III`, or `Phụ lục` alone. */
const appendixReference =
  /(?<!\p{L})[Pp]hụ lục(?: (?:số )?(?:[IVXLC]+|\d{1,2})(?![\p{L}\p{N}/]|\.\d)(?:(?:, | và )(?:[IVXLC]+|\d{1,2})(?![\p{L}\p{N}/]|\.\d))*)?/u;

/** Only what surely leads to an appendix of this document. */
function appendixLink(reference: string, after: string, { appendices, found }: Linking): string | undefined {
  if (
    /^[^.;:]{0,40}?(?:Nghị định|Thông tư|Luật|(?:Quyết định|Kế hoạch|Nghị quyết|Công văn|Hướng dẫn|Báo cáo) số|Đề án)/u.test(
      after,
    )
  )
    return undefined;
  const numbers = reference.match(/[IVXLC]+(?!\p{L})|\d+/gu) ?? [];
  const ids =
    numbers.length > 0
      ? numbers.map((number) => appendices.get(appendixKey(number)))
      : [appendices.size === 1 ? [...appendices.values()][0] : undefined];
  if (numbers.length === 0 && /^[pP]hụ lục$/u.test(reference) && !reference.startsWith('P')) return undefined;
  if (ids.some((id) => id === undefined)) return undefined;
  const separators = reference.match(/, | và /gu) ?? [];
  return ids
    .map((id, index) => {
      if (id !== undefined) found(id);
      return `{{ref ${id}}}${separators[index] ?? ''}`;
    })
    .join('');
}

/** A number of an appendix, Roman or not, as a key. */
export function appendixKey(number: string): string {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  if (/^\d+$/.test(number)) return String(Number(number));
  const digits = [...number].map((sign) => values[sign] ?? 0);
  return String(digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0));
}

/** Without the non-breaking spaces and hyphens that the tool writes itself. */
function unbound(text: string, keepsSpaces: boolean): string {
  const plain = text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
  if (!keepsSpaces || !text.includes('\u00a0')) return plain;
  const bound = bindNumbers(plain);
  return plain.replace(/ /g, (space, at: number) =>
    text[at] === '\u00a0' && bound[at] !== '\u00a0' ? '\u00a0' : space,
  );
}

function escaped(text: string): string {
  return text.replace(/[\\*~{]|\[(?=\^)/g, '\\$&').replaceAll('\u00a0', '~');
}
