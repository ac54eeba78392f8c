import type { BaseXmlComponent, Document, FileChild } from 'docx';
import { elementXml, xmlFile } from './xml.ts';

const fontTable = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable';

export const textPath = 'word/document.xml';
export const footnotesPath = 'word/footnotes.xml';

/** Paragraphs and tables as they stand in the text of a file. */
export function childrenXml(file: Document, children: readonly FileChild[]): string {
  return children
    .map((child) => elementXml(child.prepForXml({ file, viewWrapper: file.Document, stack: [] })))
    .join('');
}

/** The text of a document, the only parts that its words change. */
export function textParts(file: Document): Record<string, string> {
  return {
    [textPath]: xml(file, file.Document.View, file.Document),
    [footnotesPath]: xml(file, file.FootNotes.View, file.FootNotes),
  };
}

/** Everything around the text: styles, settings, headers and footers, and what holds the package together. */
export function frameParts(file: Document): Record<string, string> {
  const relationships = file.Document.Relationships;
  relationships.addRelationship(relationships.RelationshipCount + 1, fontTable, 'fontTable.xml');
  const own = (component: BaseXmlComponent) => xml(file, component, file.Document);
  return {
    '[Content_Types].xml': own(file.ContentTypes),
    '_rels/.rels': own(file.FileRelationships),
    'docProps/custom.xml': own(file.CustomProperties),
    'word/_rels/document.xml.rels': own(relationships),
    'word/endnotes.xml': xml(file, file.Endnotes.View, file.Endnotes),
    'word/fontTable.xml': own(file.FontTable.View),
    'word/numbering.xml': own(file.Numbering),
    'word/settings.xml': own(file.Settings),
    'word/styles.xml': own(file.Styles),
    'word/theme/theme1.xml': own(file.Theme),
    ...Object.fromEntries(
      file.Headers.map((header, index) => [`word/header${index + 1}.xml`, xml(file, header.View, header)]),
    ),
    ...Object.fromEntries(
      file.Footers.map((footer, index) => [`word/footer${index + 1}.xml`, xml(file, footer.View, footer)]),
    ),
  };
}

type ViewWrapper = Parameters<BaseXmlComponent['prepForXml']>[0]['viewWrapper'];

function xml(file: Document, component: BaseXmlComponent, viewWrapper: ViewWrapper): string {
  return xmlFile(component.prepForXml({ file, viewWrapper, stack: [] }));
}
