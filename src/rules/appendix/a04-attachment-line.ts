import { sizeRanges } from '../../decree30/size-ranges.ts';
import { fold } from '../../roles/fold.ts';
import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { at, type Spot } from '../../roles/spot.ts';
import type { Violation } from '../card.ts';
import type { FormRule } from '../form-rule.ts';
import { issuerOf } from '../header/issuer.ts';
import { groupsOf } from '../number-and-date/symbol.ts';
import { type Misset, misset } from '../setting.ts';
import { type Attachment, attachmentOf, isAttachedPlan, mainOf } from './attachment.ts';

export const a04: FormRule = {
  code: 'A04',
  level: 'E',
  title: 'Phụ lục có dòng “(Kèm theo …)” nghiêng, canh giữa, đúng số, ký hiệu, thời gian và cơ quan của văn bản chính.',
  source: 'điểm c khoản 1 Mục III Phần I Phụ lục I',
  why: 'Phụ lục tách rời vẫn phải biết thuộc văn bản nào.',
  wrong: '(Kèm theo Quyết định số 25/KH-UBND …)',
  right: '(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)',
  check({ documents }, report) {
    for (const [index, document] of documents.entries()) {
      const isPlan = isAttachedPlan(documents, index);
      if (document.kind !== 'appendix' && !isPlan) continue;
      const milder = isPlan ? { level: 'W' as const, source: 'Mẫu 1.3 Phụ lục III' } : {};
      const [line] = passagesOf(document, 'attachmentLine');
      const attachment = attachmentOf(document);
      if (!line || !attachment) {
        const violation = missing(document);
        if (violation) report({ ...violation, ...milder });
        continue;
      }
      const main = mainOf(documents, index);
      const between = documents.slice(0, index).filter(({ kind }) => kind === 'attached');
      const fault = (main && wrong(attachment, main, between)) ?? formatOf(line) ?? wordingOf(attachment);
      if (fault) report({ where: at(line), ...milder, ...fault });
    }
  },
};

function missing(document: OfficialDocument): Violation<Spot> | undefined {
  const head = document.passages.filter(({ text }) => text !== '').slice(0, headLength);
  const [above] = passagesOf(document, 'appendixLabel', 'documentType');
  if (!above || head.some(({ text }) => fold(text).includes('kem theo'))) return undefined;
  return {
    where: at(above),
    found: `${document.kind === 'appendix' ? 'Phụ lục' : 'Văn bản kèm theo'} không có dòng “(Kèm theo …)”.`,
    required: 'Dưới tên ghi “(Kèm theo … số … ngày … tháng … năm … của …)”.',
    remedy: 'Thêm dòng “(Kèm theo …)”, chữ nghiêng, canh giữa.',
  };
}

/** Within so many lines it would stand. */
const headLength = 12;

function wrong(
  attachment: Attachment,
  main: OfficialDocument,
  between: readonly OfficialDocument[],
): Misset | undefined {
  const faults = [typeFault(attachment, main, between), numberFault(attachment, main), dateFault(attachment, main)];
  const found = [...faults, issuerFault(attachment, main)].filter((fault) => fault !== undefined);
  if (found.length === 0) return undefined;
  return {
    found: `Dòng “(Kèm theo …)” không khớp văn bản chính: ${found.join('; ')}.`,
    required: 'Tên loại, số, ký hiệu, thời gian, cơ quan ban hành đúng như văn bản chính.',
    remedy: 'Sửa dòng này theo văn bản chính; văn bản điện tử để trống số và thời gian.',
  };
}

function typeFault(
  { type }: Attachment,
  main: OfficialDocument,
  between: readonly OfficialDocument[],
): string | undefined {
  const known = [main.type, ...between.map((document) => document.type)];
  if (type === '' || type === 'Văn bản' || main.type === undefined || known.includes(type)) return undefined;
  return `ghi ${type}, văn bản chính là ${main.type}`;
}

function numberFault({ number, symbol }: Attachment, main: OfficialDocument): string | undefined {
  const written = main.number;
  if (!written) return undefined;
  if (number !== '' && written.number !== undefined && Number(number) !== Number(written.number))
    return `ghi số ${number}, văn bản chính là số ${written.number}`;
  const [here, there] = [bare(symbol), bare(groupsOf(written.symbol).join('-'))];
  return here !== '' && there !== '' && here !== there && /\p{L}$/u.test(written.symbol)
    ? `ghi ký hiệu ${symbol}, văn bản chính là ${written.symbol}`
    : undefined;
}

function bare(symbol: string): string {
  return fold(symbol).replace(/[^a-z0-9]/g, '');
}

function dateFault({ day, month, year }: Attachment, { date }: OfficialDocument): string | undefined {
  if (!date) return undefined;
  const pairs: readonly [string, string, number | undefined][] = [
    ['ngày', day, date.day],
    ['tháng', month, date.month],
    ['năm', year.length === 4 ? year : '', date.year],
  ];
  const other = pairs.find(([, here, there]) => here !== '' && there !== undefined && Number(here) !== there);
  return other && `ghi ${other[0]} ${other[1]}, văn bản chính là ${other[0]} ${other[2]}`;
}

/** Only a body of another name altogether; a province behind the name or an abbreviation is none. */
function issuerFault({ issuer }: Attachment, main: OfficialDocument): string | undefined {
  const [here, there] = [inFull(issuer), inFull(issuerOf(main))];
  if (here === '' || there === '' || here.includes(there) || there.includes(here)) return undefined;
  const [a, b] = [kindOf(here), kindOf(there)];
  return a !== undefined && b !== undefined && a !== b ? 'cơ quan ban hành không phải của văn bản chính' : undefined;
}

function inFull(name: string): string {
  return name
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/[^a-z ]/g, '');
}

function kindOf(name: string): string | undefined {
  return /^(?:chu tich |giam doc )?(uy ban nhan dan|hoi dong nhan dan|so|bo|chi cuc|truong|benh vien)\b/.exec(
    name,
  )?.[1];
}

function formatOf(line: Passage): Misset | undefined {
  const setting = { size: sizeRanges.appendixTitle, bold: false, italic: true, capitals: false };
  const set = misset('Dòng “(Kèm theo …)”', line, setting);
  const { format, container } = line.paragraph;
  if (set || format.alignment === 'center' || container.in !== 'body') return set;
  return {
    found: 'Dòng “(Kèm theo …)” không canh giữa.',
    required: 'Dòng “(Kèm theo …)” canh giữa, dưới tên phụ lục.',
    remedy: 'Trong Word, chọn dòng này rồi bấm Ctrl+E.',
  };
}

function wordingOf({ text }: Attachment): (Misset & Pick<Violation<Spot>, 'level' | 'source'>) | undefined {
  if (!/^\(\s*ban hành kèm theo/iu.test(text)) return undefined;
  return {
    level: 'I',
    source: 'Mẫu 1.3 và Mẫu 2.1 Phụ lục III',
    found: 'Dòng này mở đầu bằng “(Ban hành kèm theo”.',
    required: 'Mẫu ghi “(Kèm theo …)”.',
    remedy: 'Bỏ hai chữ “Ban hành”.',
  };
}
