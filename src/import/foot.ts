import { type SigningAuthority, signingAuthorities } from '../decree30/document-types.ts';
import type { Passage } from '../roles/role.ts';
import type { Context } from './context.ts';
import { dropStart, inlinesOf } from './inlines.ts';
import { clean, lostWords, paragraphLosses } from './losses.ts';
import { markup } from './markup.ts';
import { personName, postName } from './proper-names.ts';
import { blank, type Entry, entry, list, map, type Node, phrase, word } from './yaml-node.ts';

/** Nơi nhận, dòng Lưu and the signature → the keys `recipients`, `archive`, `signature`. */
export function footEntries(foot: readonly Passage[], context: Context): Entry[] {
  const lost = foot
    .filter(({ role, text }) => (role === 'body' || role === 'contact') && text !== '')
    .map(({ text }) => lostWords('dòng ở cuối văn bản', text, context));
  const [recipients, archive, signature] = [
    recipientsEntry(foot, context),
    archiveEntry(foot, context),
    signatureEntry(foot, context),
  ];
  return [{ ...recipients, apart: true }, archive, { ...signature, notes: [...(signature.notes ?? []), ...lost] }];
}

function recipientsEntry(foot: readonly Passage[], context: Context): Entry {
  const passages = foot.filter(({ role }) => role === 'recipient');
  const items = passages
    .filter(({ text }) => !/^[-–•+]?[.…;\s]*$/u.test(text))
    .map((passage) => ({
      value: phrase(recipientText(passage, context)),
      notes: paragraphLosses(passage.paragraph, context),
    }));
  if (items.length > 0) return { key: 'recipients', value: list(items) };
  return { key: 'recipients', value: blank, notes: ['Tệp nguồn chưa ghi nơi nhận; để trống thì văn bản chừa chỗ.'] };
}

/** Without the dash in front and the mark behind; a tab may have put the signature into the same paragraph. */
function recipientText(passage: Passage, context: Context): string {
  const { paragraph, runs, text } = passage;
  const isDivided = paragraph.text.includes('\t') || paragraph.text.includes('\n');
  const inlines = dropStart(inlinesOf(isDivided ? { runs } : paragraph, context), 0);
  const dash = paragraph.label === undefined ? (/^[-–—•+*]\s*/u.exec(text)?.[0].length ?? 0) : 0;
  return markup(dropStart(inlines, dash), context.linking).replace(/(?<!v\.v)\s*[;.,]+$/u, '');
}

function archiveEntry(foot: readonly Passage[], context: Context): Entry {
  const lines = foot.filter(({ role }) => role === 'archive' || role === 'issueCount').map(({ text }) => clean(text));
  let rest = lines.join(' ').replace(/^[-–•+]?\s*Lưu\s*:?\s*/u, '');
  const take = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index);
    return match?.groups ?? {};
  };
  const { drafter, printed } = take(
    /(?:(?<=[.;)])\s+|\s+(?=[^\s,]+\s*\())(?<drafter>\p{Lu}[\p{L}\d]*)?\.?\s*(?:\((?<printed>\d+)(?:\s*b(?:ản)?)?\))?\.?$/u,
  );
  const { copies } = take(/\s*\((?<copies>\d+)(?:\s*b(?:ản)?)?\)[.;]?$/u);
  const units = rest
    .replace(/[.;]+$/u, '')
    .split(/[,;]/u)
    .map((unit) => unit.trim());
  const isKnown = units.every((unit) => unit.length < 40 && !/[()]/u.test(unit));
  const own = units.filter((unit) => unit !== '' && unit !== 'VT');
  return {
    key: 'archive',
    value: map(
      isKnown && own.length > 0 ? entry('units', list(own.map((unit) => ({ value: word(unit) })))) : undefined,
      copies ? entry('copies', word(copies)) : undefined,
      drafter ? entry('drafter', word(drafter)) : undefined,
      printed ? entry('printed', word(printed)) : undefined,
    ),
    notes: isKnown ? [] : [lostWords('dòng Lưu', lines.join(' '), context)],
  };
}

function signatureEntry(foot: readonly Passage[], context: Context): Entry {
  const steps: { code: SigningAuthority; of: string }[] = [];
  const titles: string[] = [];
  const posts: string[] = [];
  let name = '';
  let isOpen = false;
  let blanks = 0;
  for (const { role, text, paragraph } of foot) {
    const words = clean(text);
    // Box 7b: what stands below the room for the signature is another post.
    const isBelow =
      posts.length > 0 || (titles.length > 0 && (blanks > 1 || paragraph.format.beforePt > signatureRoomPt));
    blanks = role === 'blank' && words === '' ? blanks + 1 : 0;
    if (role === 'authority') {
      const step = stepOf(words);
      const last = steps.at(-1);
      if (step) steps.push(step);
      else if (last) last.of += ` ${words}`;
      else titles.push(words);
    } else if (role === 'signerTitle') (isBelow ? posts : titles).push(words);
    else if (role === 'otherPost') posts.push(words);
    else if (role === 'signerName') name = words;
    else if (role === 'blank' && words !== '') isOpen = isOpen || name === '';
  }
  const spelled = (text: string) => postName(text, context.spelling).text;
  const kept = steps.slice(0, 2);
  const notes = steps
    .slice(2)
    .map(({ code, of }) => lostWords('quyền hạn của người ký', `${signingAuthorities[code]} ${of}`, context));
  const isTitleOpen = titles.length === 0 && (steps.length === 0 || isOpen);
  return {
    key: 'signature',
    value: map(
      kept.length > 0
        ? entry('authority', list(kept.map(({ code, of }) => ({ value: map(entry(code, phrase(spelled(of)))) }))))
        : undefined,
      titles.length > 0
        ? entry('title', phrase(spelled(titles.join(' '))))
        : isTitleOpen
          ? entry('title', blank)
          : undefined,
      posts.length > 0 ? entry('otherPost', phrase(spelled(posts.join(' ')))) : undefined,
      entry('name', nameNode(name)),
    ),
    notes,
  };
}

/** More than lines of one signature are ever apart. */
const signatureRoomPt = 36;

function nameNode(name: string): Node {
  return name === '' ? blank : phrase(personName(name));
}

function stepOf(text: string): { code: SigningAuthority; of: string } | undefined {
  const [, written = '', of = ''] = /^(T\/?M|K\/?T|T\/?L|TUQ|Q)(?:\.\s*|\s+)(.+)$/u.exec(text) ?? [];
  const code = Object.keys(signingAuthorities).find(
    (known): known is SigningAuthority => known === written.replace('/', ''),
  );
  return code && { code, of };
}
