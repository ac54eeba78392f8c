// One file for every code that a Word file can bring before its text is judged.
import { strToU8, zipSync } from 'fflate';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${types}" Target="word/document.xml"/></Relationships>`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const documentOf = (body) => `<w:document ${word}><w:body>${body}</w:body></w:document>`;

/** A Word file of few parts; others may be added, or take their places. */
function wordFile(parts = {}) {
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships,
    'word/document.xml': documentOf(paragraph('KẾ HOẠCH')),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, part]) => [path, bytesOf(part)])));
}

const bytesOf = (part) => (typeof part === 'string' ? strToU8(part) : part);
const withMain = (xml) => wordFile({ 'word/document.xml': xml });

/** Old Office files and encrypted ones name their parts in UTF-16. */
function compound(name) {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...letters]);
}

/** A byte changed in the compressed text. */
function damaged() {
  const bytes = wordFile();
  const at = bytes.lastIndexOf(0x50) - 10;
  const start = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 40;
  bytes[Math.min(start, at)] ^= 0xff;
  return bytes;
}

export const docxExamples = [
  { code: 'docx/empty', about: 'Tệp không có byte nào.', bytes: new Uint8Array() },
  { code: 'docx/old-word', about: 'Tệp .doc được đổi đuôi thành .docx.', bytes: compound('WordDocument') },
  { code: 'docx/encrypted', about: 'Tệp .docx có mật khẩu mở.', bytes: compound('EncryptedPackage') },
  { code: 'docx/other-kind', about: 'Tệp PDF được đổi đuôi thành .docx.', bytes: strToU8('%PDF-1.7') },
  {
    code: 'docx/not-word',
    about: 'Tệp nén .zip được đổi đuôi thành .docx.',
    bytes: zipSync({ 'anh.txt': strToU8('a') }),
  },
  { code: 'docx/not-a-zip', about: 'Tệp chữ (.txt) được đổi đuôi thành .docx.', bytes: strToU8('KẾ HOẠCH') },
  {
    code: 'docx/no-main-part',
    about: 'Bên trong tệp thiếu word/document.xml.',
    bytes: wordFile({ '_rels/.rels': '<Relationships/>' }),
  },
  { code: 'docx/truncated', about: 'Tệp tải về dở dang.', bytes: wordFile().subarray(0, 400) },
  { code: 'docx/damaged', about: 'Một byte bên trong tệp bị đổi.', bytes: damaged() },
  {
    code: 'docx/too-many-parts',
    about: 'Bên trong tệp có 10.001 tệp con.',
    bytes: wordFile(Object.fromEntries(Array.from({ length: 10_001 }, (_, number) => [`word/${number}.xml`, '']))),
  },
  {
    code: 'docx/too-large',
    about: 'Tệp vài chục kilobyte bung ra thành hàng chục megabyte.',
    bytes: wordFile({ 'word/media/anh.bmp': new Uint8Array(30_000_000) }),
  },
  { code: 'docx/bad-xml', about: 'word/document.xml thiếu thẻ đóng.', bytes: withMain(`<w:document ${word}><w:body>`) },
  {
    code: 'docx/encoding',
    about: 'word/document.xml lưu theo bảng mã khác.',
    bytes: withMain(Uint8Array.from([...strToU8('<a>'), 0xe9, ...strToU8('</a>')])),
  },
  { code: 'docx/doctype', about: 'word/document.xml có khai báo DTD.', bytes: withMain('<!DOCTYPE a><a/>') },
  {
    code: 'docx/too-deep',
    about: 'Các bảng lồng nhau hàng trăm lớp.',
    bytes: withMain(documentOf('<w:tbl><w:tr><w:tc>'.repeat(200))),
  },
  {
    code: 'docx/too-many-elements',
    about: 'Văn bản dài hàng nghìn trang.',
    bytes: withMain(documentOf(Array.from({ length: 300_000 }, (_, number) => paragraph(number)).join(''))),
  },
  {
    code: 'docx/of-party',
    about: 'Văn bản của Đảng ủy.',
    bytes: withMain(documentOf(['ĐẢNG ỦY XÃ VÍ DỤ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'KẾ HOẠCH'].map(paragraph).join(''))),
  },
];
