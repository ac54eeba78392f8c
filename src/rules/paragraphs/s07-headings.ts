import { isInCapitals } from '../../roles/fold.ts';
import type { Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { isBold, isUpright, shareOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { isTitle } from './running-text.ts';

export const s07: FormRule = {
  code: 'S07',
  level: 'E',
  title: 'Tiêu đề phần, chương, mục in hoa, đứng, đậm; tiêu đề khoản và “Điều” in thường, đứng, đậm.',
  source: 'điểm đ khoản 6 Mục II và Mục V Phần I Phụ lục I',
  why: 'Người đọc nhận ra cấp của tiêu đề qua kiểu chữ.',
  wrong: 'I. Mục đích, yêu cầu (in thường, không đậm)',
  right: 'I. MỤC ĐÍCH, YÊU CẦU (in hoa, đậm)',
  check({ documents }, report) {
    for (const { kind, passages } of documents) {
      if (kind === 'appendix') continue;
      const written = passages.filter(({ role }) => role !== 'blank' && role !== 'rule');
      for (const [index, passage] of written.entries()) {
        const faults = faultsOf(passage, written, index);
        if (faults.length > 0)
          report({
            where: at(passage),
            found: `${nameOf(passage)} chưa ${faults.join(', chưa ')}.`,
            required: requiredOf(passage),
            remedy: 'Trong Word: chọn tiêu đề, đặt lại kiểu chữ; nên dùng Styles để mọi tiêu đề cùng cấp giống nhau.',
          });
        if (passage.role === 'section' && isInCapitals(passage.text) && /\p{L}[.:]$/u.test(passage.text))
          report({
            where: at(passage),
            found: `Tiêu đề in hoa kết thúc bằng dấu “${passage.text.slice(-1)}”.`,
            required: 'Cuối tiêu đề không có dấu.',
            remedy: 'Xóa dấu cuối tiêu đề.',
            level: 'I',
          });
      }
    }
  },
};

function faultsOf(passage: Passage, passages: readonly Passage[], index: number): string[] {
  const { role, text, paragraph } = passage;
  if (paragraph.container.in !== 'body') return [];
  if (role === 'section') return isHeadingOfSection(passage) ? styleFaults(passage, { capitals: true }) : [];
  if (role === 'partTitle') return styleFaults(passage, { capitals: true, centred: true });
  if (role === 'partLabel') return styleFaults(passage, { capitals: false, centred: true });
  if (role === 'article') return isLabelBold(passage) ? [] : ['in đậm'];
  if (role !== 'clause' || !leads(passages, index)) return [];
  return isInCapitals(text) ? ['in thường'] : styleFaults(passage, { capitals: false });
}

interface Wanted {
  readonly capitals: boolean;
  readonly centred?: boolean;
}

function styleFaults(passage: Passage, { capitals, centred = false }: Wanted): string[] {
  return [
    ...(capitals && !isInCapitals(passage.text.replace(/^[IVXLC]+\s*[.)/-]/u, '')) ? ['in hoa'] : []),
    ...(isBold(passage) ? [] : ['in đậm']),
    ...(isUpright(passage) ? [] : ['dùng kiểu chữ đứng']),
    ...(centred && passage.paragraph.format.alignment !== 'center' ? ['canh giữa'] : []),
  ];
}

/** A line that begins with a Roman number may be a sentence of a list. */
function isHeadingOfSection(passage: Passage): boolean {
  return isInCapitals(passage.text) || isTitle(passage);
}

const deeper: ReadonlySet<Role> = new Set<Role>(['point', 'bullet', 'body', 'subclause', 'closing']);

/** Whether a clause has a title: a line of its own, with text under it, not the last of a list behind a colon. */
function leads(passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  if (!passage || !next || !isTitle(passage) || !deeper.has(next.role) || /^[^\p{L}]*\p{Ll}/u.test(next.text))
    return false;
  const before = passages.slice(0, index).findLast(({ role }) => role !== 'clause');
  return before === undefined || !before.text.endsWith(':');
}

/** “Điều 1.” itself; a decision's own articles have no title, so that the rest may be regular. */
function isLabelBold(passage: Passage): boolean {
  const length = /^Điều\s+\d+\s*[.:]?/iu.exec(passage.text)?.[0].length ?? 0;
  if (passage.paragraph.label !== undefined) return true;
  let rest = length;
  const runs = passage.runs.flatMap((run) => {
    const text = run.text.trimStart() === '' ? '' : run.text.slice(0, Math.max(0, rest));
    rest -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return shareOf({ ...passage, runs }, ({ bold }) => bold) > 0.5;
}

function nameOf({ role }: Passage): string {
  if (role === 'article') return '“Điều” và số thứ tự';
  if (role === 'partLabel') return 'Dòng ghi phần, chương, mục';
  if (role === 'clause') return 'Tiêu đề khoản';
  return role === 'section' ? 'Tiêu đề mục' : 'Tiêu đề phần, chương';
}

function requiredOf({ role }: Passage): string {
  if (role === 'section') return 'In hoa, kiểu chữ đứng, đậm.';
  if (role === 'partTitle') return 'Canh giữa, in hoa, kiểu chữ đứng, đậm.';
  if (role === 'partLabel') return 'Canh giữa, in thường, kiểu chữ đứng, đậm.';
  return 'In thường, kiểu chữ đứng, đậm.';
}
