import { dateInFigures, type PartialDate } from '../decree30/dates.ts';
import { oneLine } from './masked.ts';
import type { LiteralKind } from './notes.ts';

/** What a person has to look at in a renewed plan; every line is one of the new file, from 1. */

export interface Review {
  readonly file: string;
  readonly formerYear: number;
  readonly year: number;
  readonly date: PartialDate;
  /** Whether the whole file was put into precomposed Unicode, so that every line with a mark differs. */
  readonly isComposed: boolean;
  readonly changes: readonly ReviewChange[];
  readonly questions: readonly ReviewQuestion[];
  readonly literals: readonly ReviewLiteral[];
}

interface ReviewChange {
  readonly line: number;
  /** The same when one line is concerned. */
  readonly lastLine: number;
  /** Empty where lines are new. */
  readonly before: string;
  readonly after: string;
  readonly about: string;
  readonly note?: string;
}

interface ReviewQuestion {
  /** Of the open point in the plan. */
  readonly line: number;
  readonly text: string;
  /** Whether it stood in the former plan already. */
  readonly isFormer: boolean;
}

interface ReviewLiteral {
  readonly kind: LiteralKind;
  readonly line: number;
  readonly text: string;
  readonly around: string;
}

const kinds: readonly [LiteralKind, string][] = [
  ['date', 'Ngày, thời hạn'],
  ['year', 'Năm'],
  ['figure', 'Số liệu'],
  ['citation', 'Văn bản viện dẫn'],
];

/** The list as Markdown, for people. */
export function reviewText({ file, formerYear, year, date, isComposed, changes, questions, literals }: Review): string {
  const { month = 1, day = 1 } = date;
  const judged = dateInFigures({ year: date.year, month, day });
  const part = (title: string, note: string, lines: readonly string[]) => [
    `## ${title} (${lines.length})`,
    '',
    ...(lines.length > 0 ? [note, '', ...lines] : ['Không có.']),
    '',
  ];
  return [
    `# Rà soát kế hoạch năm ${year}`,
    '',
    `Lập từ kế hoạch năm ${formerYear}. Số dòng là số dòng trong ${file}.`,
    `Tên cơ quan, đơn vị hành chính và văn bản xét theo ngày ${judged}.`,
    ...(isComposed ? ['Tệp cũ gõ bằng Unicode tổ hợp, cả tệp đã chuyển sang Unicode dựng sẵn.'] : []),
    '',
    ...part(
      'Phải quyết định',
      'Mỗi điểm đứng ở một dòng “# CẦN QUYẾT ĐỊNH” trong tệp. Sửa xong thì xóa dòng ấy; còn dòng nào thì chưa dựng được bản chính thức.',
      questions.map(
        ({ line, text, isFormer }) => `- [ ] Dòng ${line}: ${text}${isFormer ? ' (còn lại từ kế hoạch cũ)' : ''}`,
      ),
    ),
    ...part('Đã thay đổi', 'Phần mềm đã sửa, xem lại từng chỗ.', changes.map(changeLine)),
    ...kinds.flatMap(([kind, title]) => {
      const found = literals.filter((literal) => literal.kind === kind);
      const lines = found.map(
        ({ line, text, around }) => `- Dòng ${line}: ${quoted(text)}${around ? ` – ${around}` : ''}`,
      );
      return part(
        `Còn ghi sẵn: ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`,
        'Giữ nguyên từ kế hoạch cũ, xem còn đúng không.',
        lines,
      );
    }),
  ].join('\n');
}

function changeLine({ line, lastLine, before, after, about, note }: ReviewChange): string {
  const where = line === lastLine ? `Dòng ${line}` : `Dòng ${line}–${lastLine}`;
  const what =
    before === '' ? `thêm ${quoted(after)}` : `${quoted(before)} → ${after === '' ? 'để trống' : quoted(after)}`;
  return `- ${where}: ${what} – ${about}${note ? `. ${note}` : ''}`;
}

function quoted(text: string): string {
  return `“${oneLine(text)}”`;
}
