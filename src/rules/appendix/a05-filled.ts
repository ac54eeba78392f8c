import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { type Attachment, attachmentOf, mainOf } from './attachment.ts';

export const a05: FormRule = {
  code: 'A05',
  level: 'I',
  title: 'Các dòng “(Kèm theo …)” cùng ghi đầy đủ (văn bản giấy) hoặc cùng để trống số, thời gian (văn bản điện tử).',
  source: 'điểm c khoản 1 Mục III Phần I Phụ lục I',
  why: 'Chỗ điền, chỗ trống làm người đọc không biết phụ lục nào đã được ban hành cùng văn bản.',
  wrong: '(Kèm theo Kế hoạch số 25/KH-UBND ngày … tháng … năm … của …)',
  right: '(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 3 năm 2026 của …)',
  check({ documents }, report) {
    const lines = documents.flatMap((document, index) => {
      const main = mainOf(documents, index);
      const [line] = passagesOf(document, 'attachmentLine');
      const attachment = attachmentOf(document);
      return main && isDone(main) && line && attachment ? [{ line, state: stateOf(attachment) }] : [];
    });
    const odd = oddOf(lines);
    if (!odd) return;
    report({
      where: at(odd.line),
      found:
        odd.state === 'partial'
          ? 'Dòng “(Kèm theo …)” mới điền một phần số và thời gian.'
          : 'Các dòng “(Kèm theo …)” có dòng đã điền, có dòng để trống số và thời gian.',
      required: 'Văn bản giấy ghi đầy đủ mọi dòng; văn bản điện tử để trống mọi dòng.',
      remedy: 'Điền đủ hoặc để trống tất cả các dòng “(Kèm theo …)”.',
    });
  },
};

type State = 'full' | 'open' | 'partial';

interface Line {
  readonly line: Passage;
  readonly state: State;
}

/** Whether văn thư has given it number and date: only then its appendices can be complete. */
function isDone({ number, date }: OfficialDocument): boolean {
  return number?.number !== undefined && date?.day !== undefined;
}

function stateOf({ number, day, month, year }: Attachment): State {
  const filled = [number, day, month, year].filter((value) => value !== '').length;
  return filled === 4 ? 'full' : filled === 0 ? 'open' : 'partial';
}

function oddOf(lines: readonly Line[]): Line | undefined {
  const first = lines[0];
  return lines.find(({ state }) => state === 'partial') ?? lines.find(({ state }) => state !== first?.state);
}
