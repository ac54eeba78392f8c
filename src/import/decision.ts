import { itemMember } from './content.ts';
import type { Context } from './context.ts';
import { textOf } from './inlines.ts';
import { contentLines, type TextLine } from './lines.ts';
import { lostWords } from './losses.ts';
import type { Kind } from './marks.ts';
import { basisText } from './plan-text.ts';
import { postName } from './proper-names.ts';
import type { Source } from './sources.ts';
import { titleInlines, titleLines } from './titles.ts';
import { treeOf } from './tree.ts';
import { type Entry, entry, list, map, phrase, prose } from './yaml-node.ts';

/** The decision that issues a plan → the key `decision`. */
export function decisionEntry({ zones }: Source, context: Context): Entry {
  const abstract = titleLines(
    titleInlines(
      zones.head.filter(({ role }) => role === 'abstract'),
      context,
    ),
    context,
  ).join(' ');
  const lines = contentLines(zones.text, context);
  const isHeading = (line: (typeof lines)[number]) =>
    line.kind === 'text' && (line.passage.role === 'enactedBy' || line.passage.role === 'enactment');
  const enactedAt = lines.findIndex((line) => line.kind === 'text' && line.passage.role === 'enactment');
  const firstArticle = lines.findIndex((line) => line.kind === 'text' && line.mark?.kind === 'article');
  const bodyAt = enactedAt >= 0 ? enactedAt + 1 : Math.max(firstArticle, 0);
  const above = lines.slice(0, bodyAt).filter((line) => !isHeading(line));
  const bases = above.filter((line): line is TextLine => line.kind === 'text');
  const enactedBy = enactedByOf(lines, context);
  const branches = treeOf(lines.slice(bodyAt));
  const counts = new Map<Kind, number>();
  const articles = branches.flatMap((branch) =>
    branch.kind === 'item' && branch.mark.kind === 'article' ? [itemMember(branch, context, '', counts)] : [],
  );
  const lost = branches.flatMap((branch) => {
    if (branch.kind === 'item')
      return branch.mark.kind === 'article'
        ? []
        : [lostWords('lời văn ngoài các điều', textOf(branch.line.inlines), context)];
    return branch.kind === 'text'
      ? [lostWords('lời văn ngoài các điều', textOf(branch.inlines), context)]
      : [...branch.notes];
  });
  return {
    key: 'decision',
    value: map(
      abstract === '' ? undefined : entry('abstract', prose(abstract)),
      enactedBy,
      entry(
        'bases',
        list(
          bases.length > 0
            ? bases.map((line) => ({ value: prose(basisText(line, context)), notes: line.notes }))
            : [{ value: prose('Căn cứ …') }],
        ),
        bases.length > 0 ? [] : ['Không thấy căn cứ trong tệp; ghi vào đây.'],
      ),
      articles.length > 0 ? entry('articles', list(articles)) : undefined,
    ),
    notes: lost,
    apart: true,
  };
}

function enactedByOf(lines: ReturnType<typeof contentLines>, context: Context): Entry {
  const written = lines
    .flatMap((line) => (line.kind === 'text' && line.passage.role === 'enactedBy' ? [textOf(line.inlines)] : []))
    .join(' ');
  if (written === '')
    return { key: 'enactedBy', value: phrase('…'), notes: ['Không thấy thẩm quyền ban hành trong tệp; ghi vào đây.'] };
  const known = context.spelling.known(written);
  const { text, isSure } = known === undefined ? postName(written, context.spelling) : { text: known, isSure: true };
  return {
    key: 'enactedBy',
    value: phrase(text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)),
    notes: isSure ? [] : ['Tên viết thường do phần mềm đoán từ chữ in hoa; kiểm tra lại.'],
  };
}
