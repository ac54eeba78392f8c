// Cuts the decree's model forms (Annex III, a .docx that is no part of the project) into a Word file for each form, so
// that the check meets each as a document of its own: node scripts/cut-forms.js annex-3-forms.docx out/forms
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [, , source, target] = process.argv;
if (!source || !target) throw new Error('node scripts/cut-forms.js <annex-3-forms.docx> <folder>');

const parts = unzipSync(new Uint8Array(readFileSync(source)));
const xml = strFromU8(parts['word/document.xml']);
const start = xml.indexOf('<w:body>') + '<w:body>'.length;
const end = xml.indexOf('</w:body>');

/** What stands directly in the body, one after the other. */
function blocks(body) {
  const found = [];
  let depth = 0;
  let from = 0;
  for (const match of body.matchAll(/<(\/?)w:(?:p|tbl|sectPr|sdt|bookmarkStart|bookmarkEnd)(?=[\s/>])[^>]*?(\/?)>/g)) {
    const [tag, closing, empty] = match;
    if (closing) depth--;
    if (depth === 0 && (closing || empty)) {
      const to = match.index + tag.length;
      found.push(body.slice(from, to));
      from = to;
    }
    if (!closing && !empty) depth++;
  }
  return found;
}

const textOf = (block) => [...block.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('');

const all = blocks(xml.slice(start, end));
const section = all.findLast((block) => block.startsWith('<w:sectPr')) ?? '';
const forms = [];
for (const block of all) {
  const text = textOf(block);
  if (block.startsWith('<w:p') && /^Mẫu (?:\d|văn bản)/.test(text)) forms.push({ title: text, blocks: [] });
  else if (text.startsWith('Ghi chú:')) forms.at(-1)?.blocks.push(undefined);
  else if (!block.startsWith('<w:sectPr')) forms.at(-1)?.blocks.push(block);
}

mkdirSync(target, { recursive: true });
let last = '';
for (const { title, blocks: own } of forms) {
  const notes = own.indexOf(undefined);
  const body = own.slice(0, notes < 0 ? undefined : notes).join('') + section;
  const number = /\d+\.\d+/.exec(title)?.[0];
  last = number ?? last;
  const name = number ?? `${last}-${title.includes('điện tử') ? 'attached-electronic' : 'attached-paper'}`;
  const document = strToU8(xml.slice(0, start) + body + xml.slice(end));
  writeFileSync(join(target, `form-${name}.docx`), zipSync({ ...parts, 'word/document.xml': document }));
  console.log(`form-${name}.docx`);
}
