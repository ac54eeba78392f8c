import type { Feature, Image } from 'write-excel-file/node';
import { escapeText } from '../xml/escape.ts';
import type { Sheet } from './write.ts';

/** What makes a sheet a list and the library does not write: the filter, one page wide, the heading on every page. */
export function listFeature(sheets: readonly Sheet[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            return xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</sheetData>', `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>`)
              .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
          },
        },
        'xl/styles.xml': {
          transform: (xml) => xml.replace(/(?<=<font>).*?(?=<\/font>)/g, inSchemaOrder),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', () => `<definedNames>${definedNames(sheets)}</definedNames>`),
        },
      },
    },
  };
}

/** ECMA-376 Part 1, 18.8.22: the library has the size before the weight, and strict readers refuse that. */
const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

function inSchemaOrder(font: string): string {
  const place = (element: string) => fontOrder.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return (font.match(/<[^>]+\/>/g) ?? []).sort((a, b) => place(a) - place(b)).join('');
}

/** Excel keeps the range of a filter under a hidden name too. */
function definedNames(sheets: readonly Sheet[]): string {
  const names = (name: string, hidden: string, rangeIn: (sheet: Sheet) => string) =>
    sheets.map((sheet, index) => {
      const place = escapeText(`'${sheet.name.replaceAll("'", "''")}'!${rangeIn(sheet)}`);
      return `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${place}</definedName>`;
    });
  const absolute = (sheet: Sheet) => rangeOf(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [...names('_FilterDatabase', ' hidden="1"', absolute), ...names('Print_Titles', '', () => '$1:$1')].join('');
}

/** `A1:L40`; there are fewer columns than letters. */
function rangeOf({ columns, rows }: Sheet): string {
  return `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`;
}
