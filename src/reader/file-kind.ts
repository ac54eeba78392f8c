import { emptyFile, encrypted, notWord, oldWord, otherKind, type Problem } from './problems.ts';

/** What a file is when it is not a zip, by how it begins. */
export function nonZipProblem(bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return emptyFile;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundProblem(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^(?:ï»¿|\s)+/, '');
  if (start.startsWith('PK')) return undefined;
  const known = openings.find(([pattern]) => pattern.test(start));
  return known ? otherKind(known[1]) : undefined;
}

const openings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'tệp PDF'],
  [/^\{\\rtf/, 'tệp RTF'],
  [/^<(!doctype html|html)/i, 'trang web (HTML)'],
  [/^<\?xml/, 'tệp XML'],
  [/^(\x89PNG|GIF8|\xff\xd8\xff)/, 'tệp hình ảnh'],
  [/^Rar!|^7z\xbc\xaf/, 'tệp nén'],
];

/** Old Office files and encrypted new ones are small file systems whose entries are named in UTF-16. */
function compoundProblem(bytes: Uint8Array): Problem {
  const has = (name: string) =>
    includes(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
  if (has('EncryptedPackage') || has('EncryptionInfo')) return encrypted;
  if (has('WordDocument')) return oldWord;
  if (has('Workbook') || has('PowerPoint Document')) {
    return otherKind(has('Workbook') ? 'bảng tính Excel cũ (.xls)' : 'bài trình chiếu PowerPoint cũ (.ppt)');
  }
  return notWord;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What a zip is whose main part is not a Word document. */
export function otherZip(parts: ReadonlyMap<string, Uint8Array>, root: string | undefined): Problem {
  const type = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, 200)).trim();
  if (type.includes('opendocument.text')) return otherKind('văn bản OpenDocument (.odt)');
  if (type.includes('opendocument.spreadsheet')) return otherKind('bảng tính OpenDocument (.ods)');
  if (type.includes('opendocument')) return otherKind('tệp OpenDocument');
  if (type.includes('epub')) return otherKind('sách điện tử (.epub)');
  if (root === 'x:workbook' || parts.has('xl/workbook.bin')) return otherKind('bảng tính Excel (.xlsx)');
  if (root === 'p:presentation') return otherKind('bài trình chiếu PowerPoint (.pptx)');
  return notWord;
}
