import type { Finding, Span } from '../findings/finding.ts';
import { placeOf } from '../findings/place.ts';
import { isFullDate } from './assign-input.ts';
import { refuseSymbol, symbolOfOffice, withExample } from './assign-symbol.ts';
import type { Offices } from './office.ts';
import { isMap } from './overlay.ts';
import { datePartsOf, documentNumberOf } from './scalars.ts';
import { explainIssues } from './schema/explain.ts';
import { checkSpec, spec as specSchema } from './schema/spec.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** Cấp số: the number and the date that văn thư gives enter the text of a spec at their place. */

export interface Assigned {
  readonly number: number;
  /** A full date, `2025-06-27`; the date of the spec stays when there is none. */
  readonly date?: string;
  /** Whether a number that is there already may be replaced, and the year may change. */
  readonly force?: boolean;
}

interface Change {
  readonly key: 'number' | 'date';
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

export interface Assignment {
  /** The text with the number in it; absent when there is an error among the findings. */
  readonly text?: string;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** The text that the findings' places refer to. */
  readonly source: string;
}

const byteOrderMark = '\uFEFF';

/**
 * Writes number and date into the scalars of `number` and `date`. Every other character of the text, the quotes around
 * the two and the line ends stay as they were.
 *
 * @param text the file as it was read, with its byte-order mark if it has one
 * @param file how findings name it
 * @param offices where a plan without a symbol of its own takes one from; the line of its number is then added
 */
export function assignNumber(text: string, file: string, assigned: Assigned, offices?: Offices): Assignment {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const body = text.slice(mark.length);
  // YAML knows no line end of a lone CR; in its stead an LF keeps every place where it was.
  const source = body.replace(/\r(?!\n)/g, '\n');
  const syntax: Finding[] = [];
  const yaml = readYaml(source, file, (finding) => syntax.push(finding));
  const stop = (findings: readonly Finding[]): Assignment => ({ changes: [], findings, source });
  if (!yaml) return stop(syntax.filter(({ severity }) => severity === 'error'));
  const fields = fieldsOf(yaml, source, symbolOfOffice(yaml, file, offices));
  if (!fields) {
    const issues = explainIssues(issuesOf(yaml.root), yaml, file, specSchema);
    return stop(issues.map((finding) => withExample(finding, yaml.root)));
  }
  const refusals = [...refuseSymbol(yaml, file, fields.number.value), ...refuse(fields, file, assigned)];
  if (refusals.length > 0) return stop(refusals);

  const { number, date } = fields;
  const numbered = number.value.replace(/^[^/]*\/+|^/, `${assigned.number}/`);
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const numberEdit = number.isNew
    ? { ...number.span, value: numbered, written: `number: ${numbered}${lineEnd}` }
    : edit(source, number, numbered);
  const dateEdit = edit(source, date, assigned.date ?? date.value);
  const changes = [
    { key: 'number', line: placeOf(source, number.span.start).line, from: number.value, to: numberEdit.value },
    {
      key: 'date',
      line: placeOf(source, date.span.start).line + (number.isNew ? 1 : 0),
      from: date.value,
      to: dateEdit.value,
    },
  ] as const;
  return {
    text: mark + replaceAll(body, [numberEdit, dateEdit]),
    changes: changes.filter(({ from, to }) => from !== to),
    findings: remind(fields, file, assigned),
    source,
  };
}

interface Field {
  readonly value: string;
  readonly span: Span;
  /** Whether it has no line yet. */
  readonly isNew?: boolean;
}

interface Fields {
  readonly number: Field;
  readonly date: Field;
  readonly attachment?: Field;
}

/**
 * @param symbol what stands for a number that is missing
 * @returns nothing when number or date is missing or not in its form
 */
function fieldsOf(yaml: YamlSource, source: string, symbol: string | undefined): Fields | undefined {
  const { root } = yaml;
  if (!isMap(root) || issuesOf(symbol === undefined ? root : { ...root, number: symbol }).length > 0) return undefined;
  const field = (key: string): Field | undefined => {
    const value: unknown = Reflect.get(root, key);
    return typeof value === 'string' ? { value, span: yaml.valueSpan(root, key) } : undefined;
  };
  const { start } = yaml.keySpan(root, 'date');
  const isOnItsLine = start === 0 || source[start - 1] === '\n';
  const added =
    symbol !== undefined && isOnItsLine ? { value: symbol, span: { start, end: start }, isNew: true } : undefined;
  const [number, date] = [field('number') ?? added, field('date')];
  return number && date && { number, date, attachment: field('attachment') };
}

/** What the schema says of number and date; the rest of the spec is for the build to judge. */
function issuesOf(root: unknown) {
  const issues = checkSpec(composed(root)).issues ?? [];
  const keys: unknown[] = ['number', 'date'];
  return issues.filter(({ path, code }) => (path.length === 0 ? code === 'invalid_type' : keys.includes(path[0])));
}

/** A symbol may be typed with decomposed letters, which stay as they are; the schema judges composed ones. */
function composed(root: unknown): unknown {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return root;
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [key, typeof value === 'string' ? value.normalize('NFC') : value]),
  );
}

function refuse({ number, date }: Fields, file: string, assigned: Assigned): Finding[] {
  if (assigned.force) return [];
  const findings: Finding[] = [];
  if (documentNumberOf(number.value).number !== undefined) {
    findings.push({
      code: 'assign/already-numbered',
      severity: 'error',
      message: `Kế hoạch này đã có số: ${number.value}.`,
      hint: 'Nếu đúng là phải thay số đã cấp, chạy lại lệnh và thêm --force.',
      file,
      span: number.span,
    });
  }
  const { year } = datePartsOf(date.value);
  const given = assigned.date === undefined ? year : datePartsOf(assigned.date).year;
  if (given !== year) {
    findings.push({
      code: 'assign/other-year',
      severity: 'error',
      message: `Ngày cấp số thuộc năm ${given}, còn ngày ban hành trong kế hoạch thuộc năm ${year}.`,
      hint: `Kiểm tra lại ngày; nếu đúng là năm ${given}, chạy lại lệnh và thêm --force.`,
      file,
      span: date.span,
    });
  }
  return findings;
}

/** What stays for a person to look at when the number has been written. */
function remind({ date, attachment }: Fields, file: string, assigned: Assigned): Finding[] {
  const findings: Finding[] = [];
  if (attachment) {
    findings.push({
      code: 'assign/own-attachment',
      severity: 'warning',
      message: 'Dòng (Kèm theo …) được ghi riêng ở khóa attachment nên không tự đổi theo số và ngày vừa cấp.',
      hint: 'Kiểm tra số và ngày trong dòng này, hoặc xóa khóa attachment để phần mềm tự ghi.',
      file,
      span: attachment.span,
    });
  }
  if (!isFullDate(assigned.date ?? date.value)) {
    findings.push({
      code: 'assign/open-date',
      severity: 'warning',
      message: 'Kế hoạch đã có số nhưng ngày ban hành chưa đủ ngày, tháng, năm.',
      hint: 'Ghi đủ ngày ban hành vào khóa date, ví dụ 2025-06-27.',
      file,
      span: date.span,
    });
  }
  return findings;
}

interface Edit extends Span {
  readonly value: string;
  readonly written: string;
}

/** Only what the value itself is made of is replaced, so that quotes stay; escapes give way to plain letters. */
function edit(source: string, { value, span }: Field, next: string): Edit {
  const at = source.slice(span.start, span.end).indexOf(value);
  if (at === -1) return { ...span, value: next, written: `"${next}"` };
  const start = span.start + at;
  return { start, end: start + value.length, value: next, written: next };
}

function replaceAll(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, written }) => result.slice(0, start) + written + result.slice(end), text);
}
