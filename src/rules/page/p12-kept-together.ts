import type { WordTable } from '../../reader/model.ts';
import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { hasSecondPage } from './page-numbers.ts';

export const p12: FormRule = {
  code: 'P12',
  level: 'I',
  title: 'Bảng dài lặp lại dòng tiêu đề, dòng không bị ngắt đôi; phần chữ ký không bị tách trang.',
  source: 'thông lệ văn thư',
  why: 'Sang trang mà mất tiêu đề cột, đứt đôi một dòng hoặc rời chức vụ khỏi họ tên thì khó đọc và dễ nhầm.',
  wrong: 'Bảng ba trang, chỉ trang đầu có dòng tiêu đề.',
  right: 'Dòng tiêu đề của bảng lặp lại ở mỗi trang.',
  check(file, report) {
    for (const document of file.documents) {
      const tables = longTables(document);
      const headless = tables.filter(({ table }) => !table.rows.some(({ isHeader }) => isHeader));
      const [first] = headless;
      if (first) {
        report({
          where: at(first.passage),
          found: `${headless.length === 1 ? 'Bảng dài' : `${headless.length} bảng dài`} không lặp lại dòng tiêu đề khi sang trang.`,
          required: 'Nên lặp lại dòng tiêu đề ở mỗi trang.',
          remedy: 'Trong Word: chọn dòng tiêu đề của bảng, Layout, Repeat Header Rows.',
        });
      }
      const splitting = tables.filter(({ table }) => !table.rows.some(({ cantSplit }) => cantSplit));
      const [other] = splitting;
      if (other) {
        report({
          where: at(other.passage),
          found: `${splitting.length === 1 ? 'Bảng dài' : `${splitting.length} bảng dài`} cho phép một dòng bị ngắt sang hai trang.`,
          required: 'Nên giữ mỗi dòng của bảng trọn trên một trang.',
          remedy: 'Trong Word: chọn bảng, Layout, Properties, Row, bỏ dấu ở ô Allow row to break across pages.',
        });
      }
      const signature = looseSignature(document);
      if (signature && hasSecondPage(file.file, signature.paragraph.section)) {
        report({
          where: at(signature),
          found: 'Phần chữ ký có thể bị tách sang hai trang.',
          required: 'Nên giữ quyền hạn, chức vụ, họ tên người ký trên cùng một trang.',
          remedy:
            signature.paragraph.container.in === 'cell'
              ? 'Trong Word: chọn bảng chữ ký, Layout, Properties, Row, bỏ dấu ở ô Allow row to break across pages.'
              : 'Trong Word: chọn các dòng chữ ký, Home, Paragraph, Line and Page Breaks, đánh dấu Keep with next.',
        });
      }
    }
  },
};

/** A table with fewer rows seldom goes over a page. */
const manyRows = 12;

/** The long tables of content, each with the first passage in it. */
function longTables({ passages }: OfficialDocument): { table: WordTable; passage: Passage }[] {
  const found = new Map<WordTable, Passage>();
  for (const passage of passages) {
    const { container } = passage.paragraph;
    if (container.in !== 'cell' || passage.role !== 'tableText' || found.has(container.table)) continue;
    if (container.table.bordered && container.table.rows.length >= manyRows) found.set(container.table, passage);
  }
  return [...found].map(([table, passage]) => ({ table, passage }));
}

const signing: ReadonlySet<Role> = new Set(['authority', 'signerTitle', 'otherPost', 'signerName']);

/** The first line of a signature whose lines nothing holds together. */
function looseSignature({ passages }: OfficialDocument): Passage | undefined {
  const lines = passages.filter(({ role }) => signing.has(role));
  const [first] = lines;
  if (!first || !lines.some(({ role }) => role === 'signerName')) return undefined;
  const isHeld = lines.slice(0, -1).every(({ paragraph: { container, format } }) => {
    if (format.keepNext) return true;
    return container.in === 'textBox' || (container.in === 'cell' && container.table.rows[container.row]?.cantSplit);
  });
  return isHeld ? undefined : first;
}
