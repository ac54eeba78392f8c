import type { BaseXmlComponent, Document } from 'docx';
import { xmlFile } from './xml.ts';

const fontTable = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable';

export const textPath = 'word/document.xml';
export const footnotesPath = 'word/footnotes.xml';

/** Every part of a file by its path, but the properties that Word shows of it. */
export function packageParts(file: Document): Record<string, string> {
  const relationships = file.Document.Relationships;
  relationships.addRelationship(relationships.RelationshipCount + 1, fontTable, 'fontTable.xml');
  const own = (component: BaseXmlComponent) => xml(file, component, file.Document);
  return {
    '[Content_Types].xml': own(file.ContentTypes),
    '_rels/.rels': own(file.FileRelationships),
    'docProps/custom.xml': own(file.CustomProperties),
    'word/_rels/document.xml.rels': own(relationships),
    [textPath]: xml(file, file.Document.View, file.Document),
    [footnotesPath]: xml(file, file.FootNotes.View, file.FootNotes),
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
