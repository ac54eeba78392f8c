// The plan as plain text, as Markdown and as HTML: what converters are given.
import {
  abstract,
  bases,
  bodyLines,
  closing,
  letterhead,
  opening,
  recipients,
  sections,
  signature,
  signer,
  type,
} from './text.js';

const { issuer, number, nationalName, motto, placeAndDate } = letterhead;

/** One line after the other, nothing beside anything. */
export function asText() {
  const head = [nationalName, motto, ...issuer, number, placeAndDate, type, abstract];
  return [...head, ...bases, opening, ...bodyLines(), closing, 'Nơi nhận:', ...recipients, ...signature, signer].join(
    '\n',
  );
}

/** Headings, and lists that whoever reads Markdown numbers. */
export function asMarkdown() {
  const head = [
    `**${nationalName}**`,
    `**${motto}**`,
    ...issuer.map((line) => `**${line}**`),
    number,
    `*${placeAndDate}*`,
  ];
  const body = sections.flatMap(({ title, clauses }) => [
    `## ${title}`,
    ...clauses.map((clause, index) => `${index + 1}. **${clause.title}**\n\n    ${clause.text}`),
  ]);
  const foot = ['***Nơi nhận:***', recipients.join('\n'), ...signature.map((line) => `**${line}**`), `**${signer}**`];
  return [
    ...head,
    `# ${type}`,
    `**${abstract}**`,
    ...bases.map((line) => `*${line}*`),
    opening,
    ...body,
    closing,
    ...foot,
  ].join('\n\n');
}

/** Letterhead and signature in tables without borders, as on web pages of offices. */
export function asHtml() {
  const centred = (lines) => lines.join('<br>');
  const table = (left, right) =>
    `<table width="100%" border="0"><tr><td width="40%" align="center">${left}</td><td align="center">${right}</td></tr></table>`;
  const paragraph = (text, style = 'text-indent:1cm;text-align:justify') => `<p style="${style}">${text}</p>`;
  return `<html><head><meta charset="utf-8"><style>@page{size:A4;margin:20mm 20mm 20mm 30mm} body{font-family:'Times New Roman';font-size:14pt}</style></head><body>
${table(`<p align="center"><b>${centred(issuer)}</b></p><p align="center">${number}</p>`, `<p align="center"><b>${nationalName}</b></p><p align="center"><b>${motto}</b></p><p align="center"><i>${placeAndDate}</i></p>`)}
${paragraph(`<b>${type}</b>`, 'text-align:center')}${paragraph(`<b>${abstract}</b>`, 'text-align:center')}
${bases.map((line) => paragraph(`<i>${line}</i>`)).join('')}${paragraph(opening)}
${bodyLines()
  .map((line) => paragraph(/^[IVX\d]+\. /.test(line) ? `<b>${line}</b>` : line))
  .join('')}
${paragraph(closing)}
${table(`<p align="left"><b><i>Nơi nhận:</i></b></p>${recipients.map((line) => `<p align="left">${line}</p>`).join('')}`, `<p align="center"><b>${centred(signature)}</b></p><p>&nbsp;</p><p align="center"><b>${signer}</b></p>`)}
</body></html>`;
}
