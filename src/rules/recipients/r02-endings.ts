import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isLeftOpen } from '../open-text.ts';
import { itemsOf, type RecipientItem } from './items.ts';

export const r02: FormRule = {
  code: 'R02',
  level: 'E',
  title: 'Mỗi nơi nhận kết thúc bằng dấu chấm phẩy; dòng cuối là “- Lưu: VT, …” và kết thúc bằng dấu chấm.',
  source: 'điểm d khoản 9 Mục II Phần I Phụ lục I',
  why: 'Dòng “Lưu” cho biết bản gốc ở đâu và đơn vị nào soạn thảo.',
  wrong: '- Sở Nội vụ, / - Lưu VT',
  right: '- Sở Nội vụ; / - Lưu: VT, NVĐP.',
  check({ documents }, report) {
    for (const document of documents) {
      for (const { line, found, mend } of faultsIn(document)) {
        report({
          where: at(line),
          found,
          required:
            'Cuối mỗi dòng có dấu chấm phẩy (;); dòng cuối cùng ghi “Lưu: VT”, đơn vị soạn thảo và dấu chấm, như “- Lưu: VT, NVĐP.”.',
          remedy: mend,
        });
      }
    }
  },
};

interface Fault {
  readonly line: Passage;
  readonly found: string;
  readonly mend: string;
}

function faultsIn(document: OfficialDocument): Fault[] {
  const items = itemsOf(document);
  const last = items.at(-1);
  if (!last) return [];
  const others = items.filter(({ isArchive }) => !isArchive);
  const archive = items.findLast(({ isArchive }) => isArchive);
  const unended = others.find(({ text }) => !/[;:]$/u.test(text) && !isLeftOpen(text));
  const faults: Fault[] = [];
  const end = unended?.lines.at(-1);
  if (end) faults.push({ line: end, found: endingOf(end.text), mend: 'Kết thúc dòng này bằng dấu chấm phẩy (;).' });
  const lastLine = last.lines.at(-1);
  if (!archive && lastLine)
    faults.push({ line: lastLine, found: 'Nơi nhận không có dòng “Lưu”.', mend: 'Thêm dòng cuối “- Lưu: VT, ….”.' });
  return archive ? [...faults, ...archiveFaults(archive, last)] : faults;
}

function endingOf(text: string): string {
  const end = /[,.]$/.exec(text)?.[0];
  return end === undefined ? 'Dòng nơi nhận không có dấu kết thúc.' : `Dòng nơi nhận kết thúc bằng dấu “${end}”.`;
}

function archiveFaults(archive: RecipientItem, last: RecipientItem): Fault[] {
  const [line] = archive.lines;
  const found = !line ? undefined : archive === last ? wordsOf(archive.text) : 'Dòng “Lưu” không phải dòng cuối.';
  if (!line || found === undefined || isLeftOpen(archive.text)) return [];
  return [{ line, found, mend: 'Ghi ở dòng cuối, theo dạng “- Lưu: VT, NVĐP.”.' }];
}

/** `Lưu: VT, NVĐP. PL.(300)`: behind the full stop the typist's mark and the number of copies may follow (box 12). */
function wordsOf(text: string): string | undefined {
  const rest = /^[^\p{L}]*Lưu\s*(.*)$/iu.exec(text)?.[1] ?? '';
  if (!rest.startsWith(':')) return 'Sau từ “Lưu” không có dấu hai chấm (:).';
  const units = rest.slice(1).trim();
  if (!/^VT(?!\p{L})/u.test(units)) return 'Sau “Lưu:” không ghi “VT”.';
  if (/^VT\s*[^\s,.(…]/u.test(units) || /^VT\s+[^\s,.(…]/u.test(units)) return 'Sau “VT” không có dấu phẩy (,).';
  const isEnded = units.endsWith('.') || /\.\s*\p{Lu}{0,8}\.?\s*\(\d+\)$/u.test(units);
  return isEnded ? undefined : 'Dòng “Lưu” không kết thúc bằng dấu chấm (.).';
}
