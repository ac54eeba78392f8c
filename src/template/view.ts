import { dateInWords, numberInFull, openDate } from '../decree30/dates.ts';
import { documentTypes, signingAuthorities } from '../decree30/document-types.ts';
import { urgencyMarks } from '../decree30/letterhead.ts';
import type { Plan, Prose, Signature } from '../plan/plan.ts';
import { type Html, htmlOf } from './html.ts';

/**
 * What a template sees of a plan: its data under its own names, prose ready as HTML, and the few forms of words that
 * the decree fixes (number, date, authority). Everything else a template words itself.
 */
export function viewOf(plan: Plan): object {
  const shown = reveal(plan);
  const electronic = plan.medium === 'electronic';
  const separate = electronic && plan.separate;
  const type = plan.decision ? documentTypes.decision : documentTypes.plan;
  const number = numberInFull(plan.number);
  return {
    ...(typeof shown === 'object' ? shown : {}),
    title: joinLines(plan.title, '<br/>'),
    titleInText: joinLines(lowerFirst(plan.title.map(withoutFootnotes)), ' '),
    electronic,
    separate,
    number,
    date: dateInWords(plan.date),
    urgencyMark: plan.urgency && urgencyMarks[plan.urgency].text,
    contactLines: contactLines(plan.issuer.contact ?? {}),
    issued: {
      type: type.name,
      // Annex I, Part I, III.1.c: on an electronic document these places are not filled.
      number: electronic ? numberInFull({ symbol: plan.number.symbol }) : number,
      date: electronic ? openDate : dateInWords(plan.date),
      by: plan.decision?.enactedBy ?? plan.issuer.name,
    },
    signingNumber: number,
    appendices: plan.appendices.map((appendix) => ({
      ...appendix,
      title: joinLines(appendix.title, '<br/>'),
      content: reveal(appendix.content),
    })),
    capacity: capacityLines(plan.signature),
    signature: plan.signature,
    archiveLine: archiveLine(plan),
  };
}

/** A copy in which every prose has become HTML and everything else is as it was. */
function reveal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reveal);
  if (typeof value !== 'object' || value === null) return value;
  if (isProse(value)) return htmlOf(value);
  const shown: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) shown[key] = reveal(inner);
  return shown;
}

function isProse(value: object): value is Prose {
  return 'inlines' in value && 'span' in value;
}

function joinLines(lines: readonly Prose[], separator: string): Html {
  return { toHTML: () => lines.map((line) => htmlOf(line).toHTML()).join(separator) };
}

/** The title stands again in the text without its footnotes. */
function withoutFootnotes(prose: Prose): Prose {
  return { ...prose, inlines: prose.inlines.filter((inline) => !('footnote' in inline)) };
}

/** The title as part of a sentence: its first letter small, unless the word is an abbreviation. */
function lowerFirst([first, ...rest]: readonly Prose[]): Prose[] {
  if (!first) return [];
  const [opening, ...others] = first.inlines;
  if (!opening || !('text' in opening) || !/^\p{Lu}\p{Ll}/u.test(opening.text)) return [first, ...rest];
  const text = opening.text.charAt(0).toLocaleLowerCase('vi') + opening.text.slice(1);
  return [{ ...first, inlines: [{ ...opening, text }, ...others] }, ...rest];
}

/** Quyền hạn, chức vụ: a line each, the last one the signer's own post. Annex I, Part I, II.7. */
function capacityLines({ authority, title, titleBlank }: Signature): { text?: string }[] {
  const lines = authority.map(({ code, of }): { text?: string } => ({ text: `${signingAuthorities[code]} ${of}` }));
  if (title !== undefined) lines.push({ text: title });
  else if (titleBlank) lines.push({});
  return lines;
}

/** `Lưu: VT, NVĐP (02). PL.(300)`: Annex I, Part I, II.9.d and III.3. */
function archiveLine({ archive }: Plan): string {
  const units = ['VT', ...archive.units].join(', ');
  const copies = archive.copies === undefined ? '' : ` (${String(archive.copies).padStart(2, '0')})`;
  const printed = archive.printed === undefined ? '' : `(${archive.printed})`;
  const box12 = archive.drafter === undefined ? printed : `${archive.drafter}.${printed}`;
  return `Lưu: ${units}${copies}.${box12 ? ` ${box12}` : ''}`;
}

function contactLines(contact: NonNullable<Plan['issuer']['contact']>): string[] {
  const { address, phone, fax, email, website } = contact;
  const join = (parts: (string | undefined | false)[]) => parts.filter(Boolean).join('; ');
  return [
    join([address && `Địa chỉ: ${address}`]),
    join([phone && `Điện thoại: ${phone}`, fax && `Fax: ${fax}`]),
    join([email && `Thư điện tử: ${email}`, website && `Trang thông tin điện tử: ${website}`]),
  ].filter((line) => line !== '');
}
