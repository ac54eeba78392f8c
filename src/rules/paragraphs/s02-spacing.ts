import { leastSpacingPt } from '../../decree30/paragraph.ts';
import { sentenceRoles } from '../../roles/groups.ts';
import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { isWritten } from './running-text.ts';

export const s02: FormRule = {
  code: 'S02',
  level: 'E',
  title: 'Khoảng cách giữa các đoạn văn tối thiểu 6 pt.',
  source: 'điểm e khoản 6 Mục II Phần I Phụ lục I',
  why: 'Khoảng cách cho thấy chỗ một đoạn hết và đoạn khác bắt đầu.',
  wrong: 'Khoảng cách giữa hai đoạn 0 pt.',
  right: 'Khoảng cách giữa hai đoạn 6 pt.',
  check({ documents }, report) {
    for (const document of documents) {
      const pairs = tooClose(document);
      const [first] = pairs;
      if (!first) continue;
      report({
        where: at(first.below),
        found: `Khoảng cách với đoạn trước là ${figure(gapPt(first.above, first.below))} pt${andOthers(pairs, 'đoạn')}.`,
        required: `Tối thiểu ${leastSpacingPt} pt.`,
        remedy:
          'Trong Word: Paragraph, Spacing, Before ghi 6 pt; bỏ chọn “Don’t add space between paragraphs of the same style”.',
      });
    }
  },
};

interface Pair {
  readonly above: Passage;
  readonly below: Passage;
}

/** Paragraphs that follow one another without an empty one between. */
function tooClose({ kind, passages }: OfficialDocument): Pair[] {
  if (kind === 'appendix') return [];
  return passages.flatMap((below, index) => {
    const above = passages[index - 1];
    if (!above || above.paragraph === below.paragraph || below.paragraph.startsPage) return [];
    if (gapPt(above, below) >= leastSpacingPt - tolerancePt) return [];
    return isParagraph(above) && isParagraph(below) ? [{ above, below }] : [];
  });
}

const tolerancePt = 0.1;

function isParagraph({ role, text, paragraph: { container, format } }: Passage): boolean {
  return paragraphRoles.has(role) && container.in === 'body' && format.alignment !== 'center' && isWritten(text);
}

const paragraphRoles: ReadonlySet<Role> = new Set<Role>(['section', ...sentenceRoles]);

/**
 * The space that two paragraphs ask for together, pt. Word adds them in some files and takes the larger in others; the
 * sum is what there can be at most.
 */
function gapPt({ paragraph: { format: upper } }: Passage, { paragraph: { format: lower } }: Passage): number {
  const isSameStyle = upper.style === lower.style;
  const after = isSameStyle && upper.contextualSpacing ? 0 : upper.afterPt;
  const before = isSameStyle && lower.contextualSpacing ? 0 : lower.beforePt;
  return after + before;
}
