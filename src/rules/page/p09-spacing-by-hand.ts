import { composed } from '../../roles/composed.ts';
import { sentenceRoles } from '../../roles/groups.ts';
import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';

export const p09: FormRule = {
  code: 'P09',
  level: 'I',
  title: 'Khoảng cách làm bằng định dạng, không bằng đoạn trống, dấu cách hay ngắt dòng.',
  source: 'thông lệ văn thư',
  why: 'Khoảng cách làm bằng tay xô lệch khi sửa chữ, đổi cỡ chữ hoặc mở trên máy khác.',
  wrong: 'Ba đoạn trống trước tên loại văn bản.',
  right: 'Tên loại văn bản có khoảng cách phía trước (Spacing Before).',
  check({ documents }, report) {
    for (const document of documents) {
      for (const found of [blanks(document), spaces(document), breaks(document)]) if (found) report(found);
    }
  },
};

type Found = Violation<Spot>;

/** `… phía trên; có 3 chỗ như vậy.` */
function counted(sentence: string, count: number): string {
  return count === 1 ? `${sentence}.` : `${sentence}; có ${count} chỗ như vậy.`;
}

/** The room for a signature is left by hand everywhere. */
const signature: ReadonlySet<Role> = new Set([
  'authority',
  'signerTitle',
  'otherPost',
  'signerName',
  'recipientsLabel',
]);

/** Two or more empty paragraphs between two texts of the page; one alone parts, and parting is what it may. */
function blanks({ passages }: OfficialDocument): Found | undefined {
  const rows: { text: Passage; count: number }[] = [];
  let before: Passage | undefined;
  let count = 0;
  for (const passage of passages) {
    if (passage.paragraph.container.in !== 'body') {
      before = undefined;
      count = 0;
    } else if (passage.role === 'blank' && passage.paragraph.drawings === 0) {
      if (passage.text === '') count++;
    } else {
      const isSigning = signature.has(passage.role) || (before && signature.has(before.role));
      if (count > 1 && before && !isSigning) rows.push({ text: passage, count });
      before = passage;
      count = 0;
    }
  }
  const [first] = rows;
  return (
    first && {
      where: at(first.text),
      found: counted(`Có ${first.count} đoạn trống liền nhau phía trên`, rows.length),
      required: 'Nên dùng khoảng cách đoạn.',
      remedy: 'Xóa các đoạn trống; trong Word: Layout, Spacing, ghi khoảng cách ở ô Before.',
    }
  );
}

/** Spaces in these are blanks to be filled in. */
const fillable: ReadonlySet<Role> = new Set([
  'documentNumber',
  'placeAndDate',
  'attachmentLine',
  'signingLine',
  'rule',
]);

function spaces({ passages }: OfficialDocument): Found | undefined {
  const found = passages.filter(
    ({ role, paragraph }) =>
      !fillable.has(role) && paragraph.text.includes('   ') && isSpaced(composed(paragraph).text),
  );
  const paragraphs = new Set(found.map(({ paragraph }) => paragraph));
  const [first] = found;
  return (
    first && {
      where: at(first),
      found: counted('Dùng nhiều dấu cách liền nhau để dàn chữ', paragraphs.size),
      required: 'Nên dùng thụt lề, điểm dừng tab hoặc bảng.',
      remedy: 'Xóa các dấu cách thừa; trong Word: Layout, Indent hoặc đặt điểm dừng tab trên thước.',
    }
  );
}

/** Three spaces or more, unless they leave room for a number or for a part of a date. */
function isSpaced(text: string): boolean {
  return text
    .trimEnd()
    .split(/ {3,}/u)
    .some((before, index, all) => {
      const after = all[index + 1];
      if (after === undefined) return false;
      return !/(?:số|ngày|tháng|năm|Số:|điểm|khoản|Điều)$/iu.test(before) && !/^(?:\/|tháng|năm)/u.test(after);
    });
}

/** A break inside a paragraph of running text, which stretches the line before it. */
function breaks({ passages }: OfficialDocument): Found | undefined {
  const found = passages.filter(
    ({ role, paragraph: { container, format, text } }) =>
      sentenceRoles.has(role) &&
      container.in === 'body' &&
      format.alignment === 'justify' &&
      text.trim().includes('\n'),
  );
  const [first] = found;
  return (
    first && {
      where: at(first),
      found: counted('Ngắt dòng bằng tay (Shift+Enter) trong đoạn văn', found.length),
      required: 'Nên xuống dòng bằng một đoạn mới.',
      remedy: 'Xóa dấu ngắt dòng, bấm Enter nếu cần đoạn mới.',
    }
  );
}
