import type { Range } from './page.ts';

/** Type sizes in pt that the decree allows for each part of a document: Annex I, Part I, Sections II and III. */
export const sizeRanges = {
  /** Quốc hiệu. Section II, clause 1.a. */
  nationalName: { min: 12, max: 13 },
  /** Tiêu ngữ. Section II, clause 1.b. */
  motto: { min: 13, max: 14 },
  /** Cơ quan chủ quản, cơ quan ban hành. Section II, clause 2.b. */
  issuer: { min: 12, max: 13 },
  /** Số, ký hiệu. Section II, clause 3.c. */
  documentNumber: { min: 13, max: 13 },
  /** Địa danh và thời gian. Section II, clause 4.c. */
  placeAndDate: { min: 13, max: 14 },
  /** Tên loại, trích yếu. Section II, clause 5.b. */
  title: { min: 13, max: 14 },
  /** Căn cứ, lời văn. Section II, clauses 6.a and 6.e. */
  body: { min: 13, max: 14 },
  /** Quyền hạn, chức vụ, họ tên. Section II, clause 7.đ. */
  signature: { min: 13, max: 14 },
  /** The words “Nơi nhận”. Section II, clause 9.d. */
  recipientsLabel: { min: 12, max: 12 },
  /** The recipients. Section II, clause 9.d. */
  recipients: { min: 11, max: 11 },
  /** Page number. Section I, clause 7. */
  pageNumber: { min: 13, max: 14 },
  /** The words “Phụ lục” and its number. Section III, clause 1.b. */
  appendixLabel: { min: 14, max: 14 },
  /** Tên phụ lục, (Kèm theo …). Section III, clauses 1.b and 1.c. */
  appendixTitle: { min: 13, max: 14 },
} as const satisfies Record<string, Range>;
