import { documentTypes } from '../decree30/document-types.ts';
import type { Finding } from '../findings/finding.ts';
import { composed } from '../roles/composed.ts';
import type { RoledFile } from '../roles/role.ts';
import { appendixIds, appendixMember } from './appendices.ts';
import { attachmentEntry, attachmentLine, mediumOf } from './attachment.ts';
import type { Context } from './context.ts';
import { decisionEntry } from './decision.ts';
import { footEntries } from './foot.ts';
import { footnoteEntry } from './footnotes.ts';
import { contactIn, headerLosses } from './headers.ts';
import { layoutEntry } from './layout.ts';
import { letterheadOf } from './letterhead.ts';
import { lostWords } from './losses.ts';
import { createNotes } from './notes.ts';
import { planTextEntries } from './plan-text.ts';
import { type Source, type Sources, sourcesOf } from './sources.ts';
import { spellingOf } from './spelling.ts';
import { titleInlines, titleLines } from './titles.ts';
import { type Entry, list, map, phrase, word } from './yaml-node.ts';
import { commentLines, yamlText } from './yaml-text.ts';

export interface Import {
  /** The text of the spec. */
  readonly yaml: string;
  /** What could not be placed, as warnings; what the tool writes otherwise, as notes. */
  readonly findings: readonly Finding[];
  /** Passages with words, and how many of them have no place in the spec. */
  readonly passages: number;
  readonly lost: number;
}

/**
 * A Word plan that was read → a first spec of it, with comments where a clerk has to look.
 *
 * @param files the main file first, then the plan and the appendices that were issued as files of their own
 * @param name how findings name the file
 * @param thisYear for a plan that names no year
 * @returns nothing when there is no document in the files
 */
export function importPlan(files: readonly RoledFile[], name: string, thisYear: number): Import | undefined {
  const sources = sourcesOf(files);
  const main = sources.decision ?? sources.plan;
  if (!main) return undefined;
  const findings: Finding[] = [];
  let lost = 0;
  const report = (severity: Finding['severity'], code: string, message: string) =>
    findings.push({ code, severity, message, file: name });
  const ids = appendixIds(sources.appendices);
  const named = new Set<string>();
  const shared: Omit<Context, 'file'> = {
    notes: createNotes(),
    linking: {
      appendices: new Map(ids.map(({ id, key }) => [key ?? '', id])),
      found: (id) => named.add(id),
      keepsSpaces: keepsSpaces(files),
    },
    spelling: spellingOf(
      files.flatMap(({ documents }) => documents.flatMap(({ passages }) => passages.map(({ text }) => text))),
    ),
    year: yearOf(sources, main, thisYear),
    lost(message, passages = 1) {
      lost += passages;
      report('warning', 'import/not-placed', `Chưa chuyển được ${message}`);
    },
    remark: (message) => report('note', 'import/changed', message),
  };
  const entries = specEntries(sources, main, shared, ids, named);
  const passages = files
    .flatMap(({ documents }) => documents.flatMap((document) => document.passages))
    .filter(({ text }) => text !== '').length;
  const changes = files.some(({ file }) => file.changes.length > 0) ? [trackedChanges] : [];
  const head = [
    '# yaml-language-server: $schema=../schemas/plan.schema.json',
    ...commentLines(
      [
        `Chuyển từ tệp ${name.replace(/\p{Cc}/gu, '')}. Dòng bắt đầu bằng dấu # là ghi chú, không in ra; đọc các ghi chú rồi xóa.`,
        ...changes,
      ],
      0,
    ),
  ];
  return { yaml: `${head.join('\n')}\n${yamlText(entries)}`, findings, passages, lost };
}

const trackedChanges =
  'Tệp nguồn còn theo dõi thay đổi (Track Changes); chữ ở đây là chữ khi chấp nhận tất cả thay đổi.';

function specEntries(
  sources: Sources,
  main: Source,
  shared: Omit<Context, 'file'>,
  ids: readonly { id: string }[],
  named: ReadonlySet<string>,
): Entry[] {
  const { decision, plan, appendices } = sources;
  const inMain: Context = { ...shared, file: main.file };
  const inPlan: Context = { ...shared, file: plan?.file ?? main.file };
  const type = decision ? documentTypes.decision : documentTypes.plan;
  const letterhead = letterheadOf(main, type.abbreviation, inMain);
  const lost = [
    ...letterhead.lost,
    ...headerLosses(main.file, (text) => contactIn(main.file).size > 0 && /:/u.test(text), inMain),
    ...sources.others.flatMap((source) => otherDocument(source, { ...shared, file: source.file })),
  ];
  const decisionKey = decision && decisionEntry(decision, inMain);
  const by = enactedBy(decisionKey) ?? letterhead.name;
  const medium = mediumOf(sources);
  const title = plan
    ? titleLines(
        titleInlines(
          plan.zones.head.filter(({ role }) => role === 'abstract'),
          inPlan,
        ),
        inPlan,
      )
    : [];
  const expected = attachmentLine(main, type.name, by, medium);
  const attachment = decision && plan ? attachmentEntry(plan, expected, inPlan) : undefined;
  const text = plan ? planTextEntries(plan.zones.text, !decision, inPlan) : [];
  const members = appendices.map((source, index) => ({
    ...appendixMember(source, ids[index]?.id ?? '', expected, { ...shared, file: source.file }),
    id: ids[index]?.id ?? '',
  }));
  const foot = footEntries(main.zones.foot, inMain);
  const planFoot =
    plan && plan !== main
      ? plan.zones.foot
          .filter(({ text }) => text !== '')
          .map(({ text }) => lostWords('dòng ở cuối kế hoạch kèm theo', text, inPlan))
      : [];
  const layout = layoutEntry(plan ?? main);
  const footnotes = footnoteEntry(shared);
  const isOtherType = !decision && plan?.document.type !== documentTypes.plan.name;
  return [
    {
      key: 'template',
      value: word(decision ? 'quyet-dinh-ke-hoach' : 'ke-hoach'),
      notes: [...(isOtherType ? [typeNote(plan)] : []), ...lost, ...planFoot],
    },
    { key: 'year', value: word(String(shared.year)) },
    {
      key: 'title',
      value: title.length > 0 ? { tag: 'lines', lines: title } : word('…'),
      notes: title.length > 0 ? [] : ['Không thấy trích yếu trong tệp; ghi vào đây.'],
    },
    {
      key: 'medium',
      value: word(medium),
      notes: ['Văn bản giấy (paper) hay điện tử (electronic) do phần mềm đoán; kiểm tra lại.'],
    },
    sources.isSeparate && medium === 'electronic' ? { key: 'files', value: word('separate') } : undefined,
    withContact(letterhead.issuer, main),
    letterhead.number,
    letterhead.date,
    ...letterhead.marks,
    layout?.value.tag === 'map' && layout.value.entries.length > 0 ? layout : undefined,
    decisionKey,
    attachment,
    ...text,
    footnotes,
    members.length > 0
      ? {
          key: 'appendices',
          value: list(
            members.map(({ id, ...member }) => ({
              ...member,
              notes: [...(member.notes ?? []), ...unnamed(id, named)],
            })),
          ),
          apart: true,
        }
      : undefined,
    ...foot,
  ].filter((entry): entry is Entry => entry !== undefined);
}

function unnamed(id: string, named: ReadonlySet<string>): string[] {
  return named.has(id)
    ? []
    : [`Lời văn chưa dẫn chiếu phụ lục này: ghi {{ref ${id}}} vào chỗ nhắc đến phụ lục thì mới dựng được.`];
}

function typeNote(plan: Source | undefined): string {
  const type = plan?.document.type;
  return type === undefined
    ? 'Không thấy tên loại trong tệp; phần mềm coi đây là kế hoạch.'
    : `Tên loại trong tệp nguồn là ${type}; phần mềm chỉ dựng kế hoạch.`;
}

function otherDocument({ document }: Source, context: Context): string[] {
  return document.passages
    .filter(({ text }) => text !== '')
    .map(({ text }) => lostWords('văn bản khác trong cùng tệp', text, context));
}

/** The year of the title, or else of the date. */
function yearOf({ plan }: Sources, main: Source, fallback: number): number {
  const title =
    plan?.zones.head
      .filter(({ role }) => role === 'abstract')
      .map(({ text }) => text)
      .join(' ') ?? '';
  const [, year] = /năm\s+((?:19|20)\d{2})(?!\d)/u.exec(title) ?? [];
  return year === undefined ? (main.document.date?.year ?? fallback) : Number(year);
}

function enactedBy(decision: Entry | undefined): string | undefined {
  const value =
    decision?.value.tag === 'map' ? decision.value.entries.find(({ key }) => key === 'enactedBy')?.value : undefined;
  return value?.tag === 'word' ? value.text : undefined;
}

function withContact(issuer: Entry, { file }: Source): Entry {
  const contact = [...contactIn(file)].map(([key, value]): Entry => ({ key, value: phrase(value) }));
  if (contact.length === 0 || issuer.value.tag !== 'map') return issuer;
  return { ...issuer, value: map(...issuer.value.entries, { key: 'contact', value: map(...contact) }) };
}

/** Whether non-breaking spaces are few enough to be meant. */
function keepsSpaces(files: readonly RoledFile[]): boolean {
  const text = files.flatMap(({ file }) => file.paragraphs.map((paragraph) => composed(paragraph).text)).join(' ');
  const bound = text.match(/\p{L}\u00a0\p{L}/gu)?.length ?? 0;
  const free = text.match(/\p{L} \p{L}/gu)?.length ?? 0;
  return bound * 20 < free;
}
