// The plan as flat OpenDocument text, which LibreOffice turns into Word files: letterheads by tabs and in text boxes,
// numbers that the program writes.
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

const namespaces = ['office', 'style', 'text', 'table', 'drawing:draw']
  .map((name) => name.split(':'))
  .map(([name, prefix = name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

const paragraphStyle = (name, paragraph, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties style:font-name="Times New Roman" fo:font-size="14pt" ${text}/></style:style>`;
const bold = 'fo:font-weight="bold"';
const italic = 'fo:font-style="italic"';
const tabbed = (name, stops, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties><style:tab-stops>${stops.map((mm) => `<style:tab-stop style:position="${mm}mm" style:type="center"/>`).join('')}</style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Times New Roman" ${text}/></style:style>`;

const styles = [
  paragraphStyle('Centre', 'fo:text-align="center"', ''),
  paragraphStyle('CentreBold', 'fo:text-align="center"', bold),
  paragraphStyle('CentreItalic', 'fo:text-align="center"', italic),
  paragraphStyle('Body', 'fo:text-align="justify" fo:text-indent="10mm" fo:margin-bottom="6pt"', ''),
  paragraphStyle('Basis', 'fo:text-align="justify" fo:text-indent="10mm" fo:margin-bottom="6pt"', italic),
  paragraphStyle('Heading', 'fo:text-align="justify" fo:text-indent="10mm" fo:margin-bottom="6pt"', bold),
  `<style:style style:name="Label" style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-size="12pt" ${bold} ${italic}/></style:style>`,
  `<style:style style:name="Recipient" style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-size="11pt"/></style:style>`,
  tabbed('Tabs', [35, 115], 'fo:font-size="13pt" fo:font-weight="bold"'),
  tabbed('TabsPlain', [35, 115], 'fo:font-size="13pt"'),
  `<style:style style:name="Bold" style:family="text"><style:text-properties ${bold}/></style:style>`,
  `<style:style style:name="Italic" style:family="text"><style:text-properties ${italic}/></style:style>`,
  '<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="none" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" style:vertical-pos="from-top" style:vertical-rel="paragraph" fo:border="none" fo:padding="0mm"/></style:style>',
  '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>',
].join('');

const p = (style, text) => `<text:p text:style-name="${style}">${text}</text:p>`;
const tab = '<text:tab/>';

/** @param head the letterhead, @param body the text, @param foot recipients and signature */
function flat(head, body, foot) {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'"/></office:font-face-decls><office:automatic-styles>${styles}<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="30mm" fo:margin-right="20mm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles><office:body><office:text>${head}${p('CentreBold', type)}${p('CentreBold', abstract)}${bases.map((line) => p('Basis', line)).join('')}${p('Body', opening)}${body}${p('Body', closing)}${foot}</office:text></office:body></office:document>`;
}

const typedBody = bodyLines()
  .map((line) => p(/^[IVX\d]+\. /.test(line) ? 'Heading' : 'Body', line))
  .join('');

const tabsFoot = [
  p('Tabs', `${tab}Nơi nhận:${tab}${signature[0]}`),
  ...recipients.map((line, index) => p('TabsPlain', `${line}${tab}${tab}${signature[index + 1] ?? ''}`)),
  p('Tabs', `${tab}${tab}${signer}`),
].join('');

/** Everything beside each other by tab stops, as on a typewriter. */
export function withTabs() {
  const head = [
    p('Tabs', `${tab}${issuer[0]}${tab}${nationalName}`),
    p('Tabs', `${tab}${issuer[1]}${tab}${motto}`),
    p('TabsPlain', `${tab}${number}${tab}<text:span text:style-name="Italic">${placeAndDate}</text:span>`),
  ].join('');
  return flat(head, typedBody, tabsFoot);
}

const left = [...issuer.map((line) => p('CentreBold', line)), p('Centre', number)].join('');
const right = [p('CentreBold', nationalName), p('CentreBold', motto), p('CentreItalic', placeAndDate)].join('');
const leftFoot = [p('Label', 'Nơi nhận:'), ...recipients.map((line) => p('Recipient', line))].join('');
const rightFoot = [...signature, '', '', signer].map((line) => p('CentreBold', line)).join('');

const box = (x, width, content, height = 25) =>
  `<draw:frame draw:style-name="Frame" text:anchor-type="paragraph" svg:x="${x}mm" svg:y="0mm" svg:width="${width}mm" svg:height="${height}mm"><draw:text-box>${content}</draw:text-box></draw:frame>`;

/** Two text boxes on top, two at the foot. */
export function withTextBoxes() {
  const head = p('Body', box(0, 60, left) + box(62, 98, right));
  return flat(head, typedBody, p('Body', box(0, 60, leftFoot, 40) + box(62, 98, rightFoot, 40)));
}

const table = (a, b) =>
  `<table:table><table:table-column/><table:table-column/><table:table-row><table:table-cell>${a}</table:table-cell><table:table-cell>${b}</table:table-cell></table:table-row></table:table>`;

/** Sections and clauses numbered by the program. */
export function withNumbering() {
  const item = (content) => `<text:list-item>${content}</text:list-item>`;
  const body = sections.map(({ title, clauses }) => {
    const inner = clauses.map((clause) => item(p('Heading', clause.title) + p('Body', clause.text))).join('');
    return item(`${p('Heading', title)}<text:list>${inner}</text:list>`);
  });
  return flat(
    table(left, right),
    `<text:list text:style-name="Numbers">${body.join('')}</text:list>`,
    table(leftFoot, rightFoot),
  );
}
