import type {
  Agency,
  Archive,
  Block,
  Cell,
  FigureColumn,
  FigureRow,
  FigureTable,
  Issuer,
  Item,
  Layout,
  Plan,
  PlanPart,
  Section,
  Signature,
  Table,
  Target,
  Task,
  TaskFacts,
} from '../plan/plan.ts';
import { flag, list, object, type Shape, text } from './shape.ts';

/** The shape of what `viewOf` gives templates. Prose arrives as HTML and is text here. */

const texts = list(text);
const blocks = list(() => block);
const items = list(() => item);

const taskFacts = object<TaskFacts>({ brief: text, lead: texts, support: texts, due: text, product: text });

const item = object<Item>({ id: text, title: text, text: texts, content: blocks, task: taskFacts });

const target = object<Target>({ name: text, target: text, gain: text, baseYear: text, sentence: text });

const figureTable = object<FigureTable>({
  columns: list(object<FigureColumn>({ shows: text, unit: text, year: text, title: text })),
  rows: list(
    object<FigureRow>({ total: flag, cells: list(object<FigureRow['cells'][number]>({ text, shows: text })) }),
  ),
});

const task = object<Task>({ number: text, text, lead: text, support: text, due: text, product: text });

const table = object<Table>({
  columns: list(object<Table['columns'][number]>({ title: text, width: text, align: text })),
  rows: list(list(object<Cell>({ text: texts, columnSpan: text, rowSpan: text, bold: flag }))),
});

const block = object<Block>({
  paragraph: text,
  bullets: items,
  points: items,
  clauses: items,
  numbered: items,
  targets: list(target),
  figures: figureTable,
  tasks: list(task),
  table,
});

const sections = list(object<Section>({ id: text, heading: text, content: blocks }));

type Contact = NonNullable<Issuer['contact']>;

const issuer = object<Issuer>({
  parent: text,
  name: text,
  short: text,
  place: text,
  contact: object<Contact>({ address: text, email: text, website: text, phone: text, fax: text }),
});

const layout = object<Layout>({
  size: text,
  margins: object<Layout['margins']>({ topMm: text, bottomMm: text, leftMm: text, rightMm: text }),
  paragraph: object<Layout['paragraph']>({ firstLineMm: text, spacingPt: text, lineSpacing: text }),
});

const decision = object<NonNullable<Plan['decision']>>({
  abstract: text,
  enactedBy: text,
  bases: texts,
  articles: items,
  responsible: text,
});

const contents = object<Plan['contents']>({
  assessment: blocks,
  purpose: blocks,
  requirements: blocks,
  targets: blocks,
  tasks: blocks,
  funding: blocks,
  implementation: blocks,
});

const signature = object<Signature>({
  authority: list(object<Signature['authority'][number]>({ code: text, of: text })),
  title: text,
  titleBlank: flag,
  otherPost: text,
  name: text,
});

/** What the view adds to the keys of the plan. */
interface Added {
  titleInText: string;
  electronic: boolean;
  urgencyMark: string;
  contactLines: string[];
  issued: { type: string; number: string; date: string; by: string };
  signingNumber: string;
  capacity: { text?: string }[];
  archiveLine: string;
}

/** @see viewOf */
export const viewShape: Shape = object<Plan & Added>({
  file: text,
  template: text,
  templateSpan: object<Plan['templateSpan']>({ start: text, end: text, file: text }),
  year: text,
  title: text,
  titleInText: text,
  medium: text,
  electronic: flag,
  separate: flag,
  issuer,
  number: text,
  signingNumber: text,
  date: text,
  // A set of codes, of no use to a template: nothing in it has a name.
  acknowledged: object<object>({}),
  urgency: text,
  urgencyMark: text,
  circulation: text,
  contactLines: texts,
  layout,
  decision,
  bases: texts,
  opening: texts,
  closing: texts,
  attachment: text,
  issued: object<Added['issued']>({ type: text, number: text, date: text, by: text }),
  parts: list(object<PlanPart>({ id: text, heading: text, sections })),
  sections,
  contents,
  agencies: list(object<Agency>({ id: text, name: text, heading: text, duties: blocks })),
  agenciesPlaced: flag,
  footnotes: list(object<Plan['footnotes'][number]>({ id: text, text: texts })),
  appendices: list(object<Plan['appendices'][number]>({ id: text, title: text, landscape: flag, content: blocks })),
  recipients: texts,
  archive: object<Archive>({ units: texts, copies: text, drafter: text, printed: text }),
  archiveLine: text,
  capacity: list(object<Added['capacity'][number]>({ text })),
  signature,
});
