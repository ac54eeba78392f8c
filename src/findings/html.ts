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
import { pageStyle } from './page-style.ts';
import { type Heading, headings } from './section.ts';
import { totals } from './totals.ts';
import { placeIn, visible } from './word-place.ts';

/**
 * The report as one HTML page that needs nothing else: for a browser, for a mail, printed on A4.
 *
 * @param files every file that was judged, those without findings too
 */
export function renderHtml(findings: readonly Finding[], files: readonly string[]): string {
  const reports = gather(findings, files);
  const summary = reports.length > 1 ? `<p class="total">${escapeHtml(totals(reports))}</p>\n` : '';
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kết quả kiểm tra thể thức văn bản</title>
<style>
${pageStyle}</style>
</head>
<body>
<h1>Kết quả kiểm tra thể thức văn bản</h1>
<p class="basis">Đối chiếu với Nghị định số 30/2020/NĐ-CP. Mức E là trái quy định; mức W là khác mẫu trình bày, thông lệ; mức I là chưa thống nhất. Riêng chỗ mang mức E theo cấu hình của cơ quan thì được ghi rõ.</p>
${summary}${reports.map(fileHtml).join('')}</body>
</html>
`;
}

function fileHtml(report: FileReport): string {
  return `<article>
<h2>${escapeHtml(report.file)}</h2>
<p class="total">${escapeHtml(capital(totals([report])))}</p>
${report.sections.map(sectionHtml).join('')}</article>
`;
}

function sectionHtml({ section, count, faults }: SectionReport): string {
  const heading = headings[section];
  const { level, title } = heading;
  const name = level ? `<span class="level">${level}</span> ${title} (${count} chỗ)` : title;
  return `<section class="${section}">
<h3>${name}</h3>
${faults.map((fault) => faultHtml(fault, heading)).join('')}</section>
`;
}

function faultHtml({ code, count, variants, common }: Fault, heading: Heading): string {
  const [only, ...others] = variants;
  const mark = `<code>${escapeHtml(code)}</code>`;
  if (only && others.length === 0) {
    return `<div class="fault">
<h4>${mark} ${escapeHtml(only.message)}</h4>
${definitions(placesHtml(only), remarksHtml(common, heading))}</div>
`;
  }
  const told = firstFew(variants, fewVariants);
  const rest = variants.slice(told.length);
  const untold = rest.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<div class="fault">
<h4>${mark} ${count} chỗ, gồm:</h4>
<ul>
${told.map((variant) => variantHtml(variant, heading)).join('')}</ul>
${more(untold, `<ul>\n${rest.map((variant) => variantHtml(variant, heading)).join('')}</ul>`)}${definitions('', remarksHtml(common, heading))}</div>
`;
}

/** How many places and how many wordings of one fault are open to be read; the others unfold. */
const fewPlaces = 3;
const fewVariants = 3;

function variantHtml(variant: Variant, heading: Heading): string {
  return `<li>${escapeHtml(variant.message)}
${definitions(placesHtml(variant), remarksHtml(variant.own, heading))}</li>
`;
}

function placesHtml({ findings }: Variant): string {
  if (findings.every(({ word, source }) => !word && source === undefined)) return '';
  const told = firstFew(findings, fewPlaces);
  const rest = findings.slice(told.length);
  return `<dt>Chỗ</dt>\n<dd>${lines(told)}${more(rest.length, lines(rest))}</dd>\n`;
}

function lines(findings: readonly Finding[]): string {
  return findings.map((finding) => `<div>${escapeHtml(placeIn(finding))}</div>`).join('\n');
}

function more(count: number, content: string): string {
  return count > 0 ? `<details><summary>và ${count} chỗ khác</summary>\n${content}</details>\n` : '';
}

function remarksHtml({ required, source, order, hint }: Remarks, heading: Heading): string {
  const remarks = [
    [heading.required, required],
    [heading.source, source],
    ['Mức', order],
    ['Cách sửa', hint],
  ] as const;
  return remarks.map(([label, text]) => (text ? `<dt>${label}</dt>\n<dd>${escapeHtml(text)}</dd>\n` : '')).join('');
}

function definitions(...items: readonly string[]): string {
  const content = items.join('');
  return content === '' ? '' : `<dl>\n${content}</dl>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
