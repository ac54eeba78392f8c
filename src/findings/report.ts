import type { Finding } from './finding.ts';
import {
  type Fault,
  type FileReport,
  firstFew,
  gather,
  type Remarks,
  type SectionReport,
  type Variant,
} from './gather.ts';
import { type Heading, headings } from './section.ts';
import { totals } from './totals.ts';
import { placeIn, visible } from './word-place.ts';
import { columns, wrap } from './wrap.ts';

export interface ReportOptions {
  /** Of the terminal, in columns. */
  readonly width?: number;
  /** Whether codes and headings are coloured with ANSI escapes. */
  readonly color?: boolean;
}

/**
 * What is wrong with Word files, as a clerk reads it on a terminal: file by file, the gravest first, what repeats told
 * once with its first few places.
 *
 * @param files every file that was judged, those without findings too
 */
export function renderReport(
  findings: readonly Finding[],
  files: readonly string[],
  options: ReportOptions = {},
): string {
  const page: Page = {
    width: Math.min(100, Math.max(60, options.width ?? 90)),
    paint: options.color ? painted : plain,
  };
  const reports = gather(findings, files);
  const texts = reports.map((report) => fileText(report, page).join('\n'));
  if (reports.length > 1) texts.push(wrap(totals(reports), page.width).join('\n'));
  return texts.join('\n\n');
}

interface Page {
  readonly width: number;
  readonly paint: (text: string, code: string) => string;
}

const plain = (text: string) => text;
const painted = (text: string, code: string) => `\u001b[${code}m${text}\u001b[0m`;
const bold = '1';
const colors: Readonly<Record<NonNullable<Heading['level']>, string>> = { E: '1;31', W: '1;33', I: '1;36' };

function fileText(report: FileReport, page: Page): string[] {
  const name = visible(report.file);
  const summary = wrap(`${name}: ${totals([report])}`, page.width, '', '  ');
  if (report.sections.length === 0) return summary;
  const underline = '='.repeat(Math.min(columns(name), page.width));
  const parts = report.sections.flatMap((section) => [...sectionText(section, page), '']);
  return [page.paint(name, bold), underline, '', ...parts, ...summary];
}

function sectionText({ section, count, faults }: SectionReport, page: Page): string[] {
  const heading = headings[section];
  const { level, title, book } = heading;
  const name = book === undefined ? title : `${title} ${book}`;
  const color = level ? colors[level] : bold;
  const blocks = faults.map((fault) => faultText(fault, heading, color, page));
  return [
    page.paint(level ? `${level} – ${name} (${count} chỗ)` : name, color),
    ...blocks.flatMap((block) => ['', ...block]),
  ];
}

/** How many places and how many wordings of one fault are told. */
const fewPlaces = 3;
const fewVariants = 3;

function faultText({ code, count, variants, common }: Fault, heading: Heading, color: string, page: Page): string[] {
  const mark = `  [${code}] `;
  const indent = '    ';
  const [only, ...others] = variants;
  const paintMark = ([first = '', ...rest]: string[]) => [
    first.replace(mark, () => `  ${page.paint(`[${code}]`, color)} `),
    ...rest,
  ];
  if (only && others.length === 0) {
    return [
      ...paintMark(wrap(visible(only.message), page.width, mark, indent)),
      ...placesText(only, indent, page),
      ...remarksText(common, heading, indent, page),
    ];
  }
  const told = firstFew(variants, fewVariants);
  const untold = count - told.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    ...paintMark([`${mark}${count} chỗ, gồm:`]),
    ...told.flatMap((variant) => variantText(variant, heading, page)),
    ...(untold > 0 ? [`${indent}- và ${untold} chỗ khác`] : []),
    ...remarksText(common, heading, indent, page),
  ];
}

function variantText(variant: Variant, heading: Heading, page: Page): string[] {
  const indent = '      ';
  return [
    ...wrap(visible(variant.message), page.width, '    - ', indent),
    ...placesText(variant, indent, page),
    ...remarksText(variant.own, heading, indent, page),
  ];
}

function placesText({ findings }: Variant, indent: string, page: Page): string[] {
  if (findings.every(({ word, source }) => !word && source === undefined)) return [];
  const told = firstFew(findings, fewPlaces);
  const more = findings.length - told.length;
  const places = [...told.map(placeIn), ...(more > 0 ? [`và ${more} chỗ khác`] : [])];
  return places.flatMap((place, index) => labelled(index === 0 ? 'Chỗ' : '', place, indent, page));
}

function remarksText(
  { required, source, order, hint }: Remarks,
  heading: Heading,
  indent: string,
  page: Page,
): string[] {
  const remarks = [
    [heading.required, required],
    [heading.source, source],
    ['Mức', order],
    ['Cách sửa', hint],
  ] as const;
  return remarks.flatMap(([label, text]) => (text ? labelled(label, visible(text), indent, page) : []));
}

const labelWidth = 'Quy định: '.length;

function labelled(label: string, text: string, indent: string, { width }: Page): string[] {
  const first = `${indent}${(label && `${label}:`).padEnd(labelWidth)}`;
  return wrap(text, width, first, ' '.repeat(first.length));
}
