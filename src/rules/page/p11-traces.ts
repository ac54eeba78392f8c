import type { WordFile, WordParagraph } from '../../reader/model.ts';
import { sentenceRoles } from '../../roles/groups.ts';
import type { OfficialDocument, Role, RoledFile } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';
import { everyParagraph } from './every-paragraph.ts';

export const p11: FormRule = {
  code: 'P11',
  level: 'W',
  title: 'Bản trình ký, bản phát hành không còn dấu vết soạn thảo.',
  source: 'thông lệ văn thư',
  why: 'Vết sửa, ghi chú, chữ ẩn và chỗ chưa điền lộ ra khi văn bản được gửi đi.',
  wrong: 'Giao Sở [CẦN BỔ SUNG] chủ trì.',
  right: 'Giao Sở Nội vụ chủ trì.',
  check(file, report) {
    for (const violation of [
      ...changes(file.file),
      ...comments(file.file),
      ...hidden(file.file),
      ...placeholders(file),
    ])
      report(violation);
  },
};

type Found = Violation<Spot>[];

function changes({ changes: [first, ...others] }: WordFile): Found {
  if (!first) return [];
  return [
    {
      where: { paragraph: first.paragraph, ...(first.text.trim() !== '' && { words: first.text.trim() }) },
      found: `Còn ${others.length + 1} chỗ sửa chưa chấp nhận (Track Changes).`,
      required: 'Nên chấp nhận hoặc bỏ hết các chỗ sửa trước khi trình ký.',
      remedy: 'Trong Word: Review, Accept, chọn Accept All Changes and Stop Tracking.',
    },
  ];
}

function comments({ commented: [first, ...others] }: WordFile): Found {
  if (!first) return [];
  return [
    {
      where: { paragraph: first },
      found: others.length === 0 ? 'Còn ghi chú bên lề.' : `Còn ghi chú bên lề ở ${others.length + 1} đoạn.`,
      required: 'Nên bỏ hết ghi chú trước khi trình ký.',
      remedy: 'Trong Word: Review, Delete, chọn Delete All Comments in Document.',
    },
  ];
}

function hidden(file: WordFile): Found {
  const found = everyParagraph(file).filter((paragraph) => hiddenText(paragraph) !== '');
  const [first] = found;
  if (!first) return [];
  return [
    {
      where: { paragraph: first, words: hiddenText(first) },
      found: found.length === 1 ? 'Có chữ bị ẩn.' : `Có chữ bị ẩn ở ${found.length} đoạn.`,
      required: 'Nên bỏ chữ ẩn trước khi phát hành.',
      remedy: 'Trong Word: bôi đen đoạn, Home, Font, bỏ dấu ở ô Hidden; xóa nếu không dùng.',
    },
  ];
}

function hiddenText({ runs }: WordParagraph): string {
  const texts = runs.filter(({ format, field }) => format.hidden && field === undefined).map(({ text }) => text);
  return texts.join('').trim();
}

/** Left open by whoever prepares a draft: a brace of a template, a remark in brackets. */
const remark = /\{\{[^{}]{0,80}\}\}|\[[^[\]]{0,60}?(?:cần bổ sung|bổ sung sau|chờ|điền|ghi rõ|todo)[^[\]]{0,60}\]/iu;

/** A row of x; three capitals may be a Roman figure. */
const crosses = /(?<![\p{L}\d])(?:x{3,}|X{4,})(?![\p{L}\d])/u;

function markIn(text: string): string | undefined {
  const found = /[[{]/.test(text) ? remark.exec(text) : null;
  return (found ?? (/xxx/i.test(text) ? crosses.exec(text) : null))?.[0];
}

/** A row of dots that somebody has to fill in. */
const dots = /(?:\.{4,}|…{2,}|(?:…\.|\.…)[.…]*)/u;

/** Numbers and dates that are left open until văn thư gives them, also in words about another document. */
const openDate = /(?:số|ngày|tháng|năm)\s*:?\s*[.…]+/giu;

function placeholders({ documents }: RoledFile): Found {
  const found: Found = [];
  for (const document of documents) {
    for (const passage of document.passages) {
      const words = markIn(passage.text);
      if (words === undefined) continue;
      found.push({
        where: { paragraph: passage.paragraph, words },
        found: `Còn chỗ chưa điền: “${words}”.`,
        required: 'Nên điền đủ trước khi trình ký.',
        remedy: 'Thay bằng nội dung đúng, hoặc xóa đi nếu không cần.',
      });
    }
    found.push(...dotted(document));
  }
  return found;
}

/** Forms to be filled in by others stand in appendices and in tables. */
const written: ReadonlySet<Role> = new Set<Role>(['abstract', 'section', ...sentenceRoles]);

function dotted(document: OfficialDocument): Found {
  if (document.kind === 'appendix') return [];
  const rows = document.passages.filter(
    ({ role, text }) => written.has(role) && dots.test(text) && dots.test(text.replace(openDate, '')),
  );
  const [first] = rows;
  if (!first) return [];
  return [
    {
      where: at(first),
      found:
        rows.length === 1
          ? 'Còn chỗ để dấu chấm, chưa điền nội dung.'
          : `Còn ${rows.length} đoạn có chỗ để dấu chấm, chưa điền nội dung.`,
      required: 'Nên điền đủ trước khi trình ký.',
      remedy: 'Điền nội dung vào chỗ để dấu chấm, hoặc bỏ đi nếu không cần.',
    },
  ];
}
