import type { PartialDate } from '../decree30/dates.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Sources } from '../findings/text.ts';
import type { Offices } from '../plan/office.ts';
import { openPointsIn } from '../plan/open-points.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { documentNumberOf } from '../plan/scalars.ts';
import { type OwnSpec, ownSpec } from '../plan/schema/own.ts';
import type { ResultsSpec } from '../plan/schema/results.ts';
import { readYaml, type YamlSource } from '../plan/yaml.ts';
import { written } from './compose.ts';
import { lookAtDeadlines } from './deadlines.ts';
import { lookAtDirections } from './directions.ts';
import { lookAtDocuments } from './documents.ts';
import { renewFigures } from './figures.ts';
import { lookAtIssuer } from './issuer.ts';
import { commentLine } from './lines.ts';
import { literalsIn } from './literals.ts';
import { masked } from './masked.ts';
import { renewNames } from './names.ts';
import type { Notes } from './notes.ts';
import { type ResultsFile, readResults } from './results.ts';
import type { Review } from './review.ts';
import { isProse, type ScalarAt, scalarsOf } from './scalars.ts';
import type { RenewalWork } from './work.ts';

/** A plan of one year → the plan of another, with a list of what a person has to look at. */

export interface Wanted {
  readonly year: number;
  /** How the review names the new file. */
  readonly newFile: string;
  /** The day that bodies, units and laws are judged by. */
  readonly date: PartialDate;
  readonly results?: ResultsFile;
  readonly offices?: Offices;
}

export interface Renewal {
  /** Both absent when there is an error among the findings. */
  readonly text?: string;
  readonly review?: Review;
  readonly findings: readonly Finding[];
  readonly sources: Sources;
}

const byteOrderMark = '\uFEFF';

/**
 * @param text the file of the plan as it was read; what is not changed stays byte for byte
 * @param file how findings name it
 */
export function renewPlan(
  text: string,
  file: string,
  { year, newFile, date, results: resultsFile, offices }: Wanted,
): Renewal {
  const reading = readPlan(text, file, offices, { draft: true });
  const { plan, sources } = reading;
  const stop = (findings: readonly Finding[], more: Sources = new Map()): Renewal => ({
    findings: findings.filter(({ severity }) => severity === 'error'),
    sources: new Map([...sources, ...more]),
  });
  if (!plan) return stop(reading.findings);
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const typed = text.slice(mark.length).replace(/\r(?!\n)/g, '\n');
  const source = typed.normalize('NFC');
  const yaml = readYaml(source, file, () => undefined);
  const spec = yaml && ownSpec(yaml.root);
  if (!yaml || !spec) return stop(reading.findings);
  if (year <= plan.year) return stop([notLater(plan, year, file, yaml, spec)]);

  const problems: Finding[] = [];
  const read = resultsFile && readResults(resultsFile, spec.indicators ?? {}, (finding) => problems.push(finding));
  if (resultsFile && read && hasErrors(problems)) return stop(problems, new Map([[resultsFile.file, read.source]]));

  const openPoints = openPointsIn(source);
  const work: Work = { source, yaml, plan, spec, year, date, openPoints, results: read?.results ?? {}, notes: empty() };
  moveYear(work);
  const issuerNames = lookAtIssuer(work);
  renewFigures({ ...work, formerYear: plan.year }, spec);
  const agencies = new Map((spec.agencies ?? []).map(({ id, name }) => [id, name.trim()]));
  const taken = new WeakMap<object, Map<string, string>>();
  // Not the place: a ministry sits in Hà Nội and writes to the whole country.
  const issuer = [plan.issuer.name, plan.issuer.parent].join(' ');
  for (const scalar of scalarsOf(yaml).filter(isProse)) {
    moveOwnYear(work, scalar);
    renewNames({ ...work, issuer, issuerNames, agencies, taken }, scalar);
    lookAtDirections(work, scalar);
    const isOver = lookAtDeadlines(work, scalar);
    const literals = literalsIn(scalar, yaml, year);
    work.notes.literals.push(...(isOver ? literals.filter(({ kind }) => kind !== 'date') : literals));
  }
  lookAtDocuments({ ...work, formerYear: plan.year }, spec);
  lookAtPeople(work);
  lookAtAssessment(work);
  const { text: renewed, review } = written(source, openPoints, work.notes, {
    file: newFile,
    formerYear: plan.year,
    year,
    date,
    isComposed: typed !== source,
  });
  return { text: mark + renewed, review, findings: problems, sources };
}

interface Work extends RenewalWork {
  readonly plan: Plan;
  readonly spec: OwnSpec;
  readonly date: PartialDate;
  readonly results: ResultsSpec;
}

const empty = (): Notes => ({ edits: [], questions: [], literals: [] });

/** The year where it is data; the number and the day that văn thư gave belong to last year's document. */
function moveYear({ source, yaml, spec, year, notes }: Work): void {
  const set = (key: 'year' | 'number' | 'date', next: string, about: string) => {
    const value = spec[key];
    if (value === undefined || value === next) return;
    const span = yaml.valueSpan(spec, key);
    const at = source.slice(span.start, span.end).indexOf(value);
    const start = at === -1 ? span.start : span.start + at;
    const end = at === -1 ? span.end : start + value.length;
    notes.edits.push({ start, end, text: at === -1 ? `"${next}"` : next, about });
  };
  set('year', String(year), 'năm kế hoạch');
  if (spec.number !== undefined) set('number', documentNumberOf(spec.number).symbol, 'số để trống cho văn thư');
  set('date', String(year), 'ngày, tháng để trống');
}

const titles = /^(?:title|closing|decision\.abstract|appendices\.\d+\.title)$/;

/** `năm 2025` in a title or the closing is the plan's own year; anywhere else it may be another's, and is only listed. */
function moveOwnYear({ yaml, plan, year, notes, source }: Work, { keys, container, key, value }: ScalarAt): void {
  if (!titles.test(keys.join('.'))) return;
  const text = masked(value, year);
  const own = new RegExp(`(?<!\\p{L})(?<!tháng \\d{1,2} )năm\\s+(${plan.year})(?!\\d|\\s?[-–/])`, 'giu');
  for (const match of text.matchAll(own)) {
    if (/(?<!\p{L})số\s+\d/u.test(text)) continue;
    const offset = match.index + match[0].length - 4;
    const start = yaml.offsetIn(container, key, offset);
    if (source.slice(start, start + 4) !== String(plan.year)) continue;
    notes.edits.push({ start, end: start + 4, text: String(year), about: 'năm kế hoạch trong lời văn' });
  }
}

/** Who signs, and what repeats the former number and day. */
function lookAtPeople({ source, yaml, plan, spec, notes }: Work): void {
  const { signature, attachment } = spec;
  const name = signature?.name?.trim();
  if (signature && name)
    notes.questions.push({
      line: commentLine(source, yaml, [
        [spec, 'signature'],
        [signature, 'name'],
      ]),
      text: `Người ký của kế hoạch cũ là “${name}”; xác nhận người ký và chức vụ, hoặc ghi lại.`,
    });
  else if (plan.signature.name && spec.office !== undefined)
    notes.questions.push({
      line: commentLine(source, yaml, [[spec, spec.signer === undefined ? 'office' : 'signer']]),
      text: `Người ký lấy từ tệp cơ quan “${spec.office}” là “${plan.signature.name}”; xác nhận, hoặc sửa tệp ấy trong thư mục offices.`,
    });
  if (attachment !== undefined)
    notes.questions.push({
      line: commentLine(source, yaml, [[spec, 'attachment']]),
      text: 'Dòng (Kèm theo …) ghi số và ngày của văn bản cũ; sửa lại, hoặc xóa khóa attachment để phần mềm tự ghi.',
    });
}

/** What is said of last year's results is words, whatever figures stand in it. */
function lookAtAssessment({ source, yaml, spec, year, notes }: Work): void {
  if (!Object.hasOwn(spec, 'assessment')) return;
  notes.questions.push({
    line: commentLine(source, yaml, [[spec, 'assessment']]),
    text: `Phần đánh giá nhận xét kết quả trước đây; viết lại theo kết quả năm ${year - 1}.`,
  });
}

function notLater(plan: Plan, year: number, file: string, yaml: YamlSource, spec: object): Finding {
  return {
    code: 'renew/not-later',
    severity: 'error',
    message: `Năm ${year} không sau năm ${plan.year} của kế hoạch này.`,
    hint: `Ghi --year ${plan.year + 1} hoặc một năm sau đó.`,
    file,
    span: yaml.valueSpan(spec, 'year'),
  };
}
