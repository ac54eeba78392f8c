/** The types of document with their abbreviations: Annex III, Section I. Công văn and thư công have none. */
export const typeAbbreviations: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông cáo': 'TC',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Hợp đồng': 'HĐ',
  'Công điện': 'CĐ',
  'Bản ghi nhớ': 'BGN',
  'Bản thỏa thuận': 'BTT',
  'Giấy ủy quyền': 'GUQ',
  'Giấy mời': 'GM',
  'Giấy giới thiệu': 'GGT',
  'Giấy nghỉ phép': 'GNP',
  'Phiếu gửi': 'PG',
  'Phiếu chuyển': 'PC',
  'Phiếu báo': 'PB',
};

/** The types this tool writes. */
export const documentTypes = {
  plan: { name: 'Kế hoạch', abbreviation: 'KH' },
  decision: { name: 'Quyết định', abbreviation: 'QĐ' },
} as const;

/** The clauses on authority to sign: what stands before the body or the post. Section II, clause 7.b. */
export const signingAuthorities = {
  TM: 'TM.',
  KT: 'KT.',
  TL: 'TL.',
  TUQ: 'TUQ.',
  Q: 'Q.',
} as const;

export type SigningAuthority = keyof typeof signingAuthorities;

/**
 * Whether documents of a type are cited by their names, without number and issuer: Luật, Pháp lệnh (Annex I, Part I,
 * Section II, clause 6.a), and the Constitution, which has no number.
 */
export function isLaw(type: string): boolean {
  return lawTypes.includes(type.trim());
}

export const lawTypes: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];
