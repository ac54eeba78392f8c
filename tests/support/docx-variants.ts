import { planIds, planText } from './docx-build.ts';

/** Small specs, each with one thing that the five plans do not have. */

type Spec = Readonly<Record<string, unknown>>;

const base: Spec = {
  template: 'ke-hoach',
  year: 2026,
  title: 'Triển khai công tác văn thư, lưu trữ trên địa bàn tỉnh Lâm Đồng năm~{{year}}',
  medium: 'paper',
  issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng', place: 'Lâm Đồng' },
  number: '25/KH-UBND',
  date: '2026-03-10',
  bases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  purpose: ['Bảo đảm công tác văn thư được thực hiện thống nhất.', 'Nâng cao trách nhiệm của người đứng đầu.'],
  requirements: 'Các cơ quan, đơn vị triển khai đúng tiến độ.',
  recipients: ['Thường trực Tỉnh ủy', 'Các sở, ban, ngành'],
  archive: { units: ['NVĐP'] },
  signature: { authority: [{ TM: 'Ủy ban nhân dân' }], title: 'Chủ tịch', name: 'Nguyễn Văn A' },
};

const columns = [{ title: 'STT', width: '10', align: 'center' }, { title: 'Nhiệm vụ' }, { title: 'Thời hạn' }];

/** A table with cells over two columns and over two rows, one below the other. */
const spans = {
  table: {
    columns,
    rows: [
      [{ text: 'Nhóm nhiệm vụ thứ nhất', span: '3', bold: true }],
      [{ text: '1', rows: '2' }, 'Rà soát văn bản', 'Quý I'],
      ['Ban hành quy chế', 'Quý II'],
      ['2', { text: 'Tập huấn nghiệp vụ', rows: '2' }, 'Quý III'],
      ['3', 'Quý IV'],
      [{ text: 'Tổng kết', span: '2' }, null],
    ],
  },
};

const notes = {
  opening: 'Thực hiện chỉ đạo[^chi-dao], Ủy ban nhân dân tỉnh ban hành Kế hoạch[^ke-hoach] như sau:',
  purpose: ['Điều đầu tiên[^dieu-dau].', { table: { columns, rows: [['1', 'Rà soát[^ra-soat]', 'Quý I']] } }],
  footnotes: {
    'ke-hoach': 'Gồm hai đoạn.\n\nĐây là đoạn thứ hai.',
    'chi-dao': 'Văn bản số 15/UBND-VP ngày 05 tháng 01 năm 2026.',
    'dieu-dau': 'Chú thích *in nghiêng*.',
    'ra-soat': 'Chú thích trong bảng.',
    'phu-luc': 'Chú thích trong phụ lục.',
  },
};

const decision: Spec = {
  template: 'quyet-dinh-ke-hoach',
  number: '25/QĐ-UBND',
  bases: undefined,
  decision: {
    enactedBy: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    bases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Theo đề nghị của Giám đốc Sở Nội vụ',
    ],
  },
};

const appendices = {
  requirements: 'Nhiệm vụ cụ thể tại {{ref bang-mot}} và {{ref bang-hai}}.',
  appendices: [
    { id: 'bang-mot', title: 'Danh mục nhiệm vụ', orientation: 'landscape', content: [spans] },
    { id: 'bang-hai', title: 'Mẫu báo cáo', content: 'Báo cáo gồm các nội dung sau[^phu-luc].' },
  ],
};

const ofSo = {
  issuer: { parent: 'UBND tỉnh Lâm Đồng', name: 'Sở Nông nghiệp và Môi trường', place: 'Lâm Đồng' },
  number: '05/KH-SNNMT',
  signature: { authority: [{ KT: 'Giám đốc' }], title: 'Phó Giám đốc', name: 'Phạm Văn D' },
};

const ofHoChiMinhCity = {
  issuer: { name: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', place: 'Thành phố Hồ Chí Minh' },
  date: '2026-12-29',
};

const contact = {
  address: 'số 04 Trần Hưng Đạo, phường Xuân Hương, tỉnh Lâm Đồng',
  phone: '0263.3822333',
  fax: '0263.3822334',
  email: 'vanthu@lamdong.gov.vn',
  website: 'lamdong.gov.vn',
};

const variants = {
  'the larger type size': { layout: { size: 14 } },
  'the smaller type size': { layout: { size: 13 } },
  'margins and paragraphs at the edge of what is allowed': {
    layout: { margins: { top: 25, bottom: 25, left: 35, right: 15 }, firstLine: '1', spacing: 12, lineSpacing: '1,5' },
  },
  'an attached plan and appendices in one file': { ...decision, ...notes, ...appendices },
  'an attached plan and appendices in files of their own': {
    ...decision,
    ...notes,
    ...appendices,
    medium: 'electronic',
    files: 'separate',
  },
  'an issuer with a parent body': ofSo,
  'an issuer with a parent body in the smaller size': { ...ofSo, layout: { size: 13 } },
  'a long place and the longest date': ofHoChiMinhCity,
  'a long place and the longest date in the wider text area': {
    ...ofHoChiMinhCity,
    layout: { size: 14, margins: { right: 15 } },
  },
  'hỏa tốc, circulation and contact': {
    ...appendices,
    footnotes: { 'phu-luc': 'Chú thích.' },
    urgency: 'hỏa tốc',
    circulation: 'Lưu hành nội bộ',
    issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng', place: 'Lâm Đồng', contact },
  },
  'thượng khẩn': { urgency: 'thượng khẩn' },
  'box 12 and another post above the name': {
    archive: { units: ['NVĐP', 'TH'], copies: '2', drafter: 'PL', printed: '300' },
    signature: {
      authority: [{ TM: 'Ban Chỉ đạo' }],
      title: 'Trưởng Ban',
      otherPost: 'Chủ tịch Ủy ban nhân dân tỉnh',
      name: 'Nguyễn Văn A',
    },
  },
  'several footnotes': { ...notes, footnotes: { ...notes.footnotes, 'phu-luc': undefined } },
  'a plan in parts': {
    parts: [
      { heading: 'Tình hình thực hiện', sections: [{ heading: 'Kết quả', content: 'Đã hoàn thành.' }] },
      { heading: 'Kế hoạch năm {{year}}', sections: [{ heading: 'Mục đích', from: 'purpose' }] },
    ],
  },
  'a table with spans': { purpose: [spans] },
  'an electronic document with an empty signature and no recipients': {
    medium: 'electronic',
    number: 'KH-UBND',
    date: '2026',
    signature: undefined,
    recipients: null,
  },
  'characters that XML has to escape': {
    title: 'Thử nghiệm A & B <c> "d" và ‘đ’ năm~{{year}}',
    purpose: ['Ký tự &amp; <w:t> ]]> và "ngoặc" cùng 5 > 3.'],
  },
} satisfies Record<string, Spec>;

export type Variant = keyof typeof variants;

/** The text of a small spec with some keys changed; a key that is `undefined` is left out. JSON is YAML, too. */
export function specText(changes: Spec): string {
  return JSON.stringify({ ...base, ...changes }, null, 2);
}

export function variantText(name: Variant): string {
  return specText(variants[name]);
}

/** Every spec the tests build: what a test calls it, and its text. */
export const allSpecs: readonly (readonly [name: string, text: string])[] = [
  ...planIds.map((id) => [`the plan ${id}`, planText(id)] as const),
  ...Object.entries(variants).map(([name, changes]) => [name, specText(changes)] as const),
];
