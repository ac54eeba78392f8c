// Makes the Word files under tests/fixtures/foreign/ with LibreOffice and pandoc: documents that this project did not
// write. Run by hand when their text changes; docs/foreign-documents.md tells what the check finds in them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { asHtml, asMarkdown, asText } from './foreign/plain.js';
import { withNumbering, withTabs, withTextBoxes } from './foreign/writer.js';

const target = fileURLToPath(new URL('../tests/fixtures/foreign/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kehoach-foreign-'));
const filters = { txt: ['--infilter=Text (encoded):UTF8'], html: ['--infilter=HTML (StarWriter)'] };

function withLibreOffice(name, extension, content) {
  writeFileSync(join(folder, `${name}.${extension}`), content);
  const args = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...(filters[extension] ?? []),
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    join(folder, 'made'),
    `${name}.${extension}`,
  ];
  execFileSync('soffice', args, { cwd: folder, stdio: 'ignore' });
}

function withPandoc(name, extension, content) {
  writeFileSync(join(folder, `${name}.${extension}`), content);
  execFileSync('pandoc', [`${name}.${extension}`, '-o', join('made', `${name}.docx`)], { cwd: folder });
}

/** The tables of a document set to float, as Word writes it, for LibreOffice to read and write anew. */
function floating(name) {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'made', `${name}.docx`))));
  const place =
    '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:horzAnchor="margin" w:vertAnchor="text" w:tblpX="1" w:tblpY="1"/>';
  const xml = strFromU8(parts['word/document.xml']).replaceAll('<w:tblPr>', `<w:tblPr>${place}`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

try {
  mkdirSync(join(folder, 'made'));
  withLibreOffice('libreoffice-plain', 'txt', asText());
  withLibreOffice('libreoffice-html', 'html', asHtml());
  withLibreOffice('libreoffice-tabs', 'fodt', withTabs());
  withLibreOffice('libreoffice-text-boxes', 'fodt', withTextBoxes());
  withLibreOffice('libreoffice-numbering', 'fodt', withNumbering());
  withLibreOffice('libreoffice-floating-tables', 'docx', floating('libreoffice-html'));
  withPandoc('pandoc-markdown', 'md', asMarkdown());
  withPandoc('pandoc-html', 'html', asHtml());
  cpSync(join(folder, 'made'), target, { recursive: true });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
