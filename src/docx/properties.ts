import { escapeText } from '../xml/escape.ts';

/** What Word shows under File › Info. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  /** ISO 8601; part of the document's content, not the time it was built. */
  readonly created: string;
}

/** docProps/core.xml. `docx` would write the clock into it. */
export function coreProperties({ title, subject, creator, keywords, created }: Properties): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title>`,
    `<dc:subject>${escapeText(subject)}</dc:subject>`,
    `<dc:creator>${escapeText(creator)}</dc:creator>`,
    `<cp:keywords>${escapeText(keywords)}</cp:keywords>`,
    `<cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}

/** docProps/app.xml. */
export function appProperties(company: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    '<Application>kehoach</Application>',
    `<Company>${escapeText(company)}</Company>`,
    '</Properties>',
  ].join('');
}
