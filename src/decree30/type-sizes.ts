/**
 * Type sizes in points: Annex I, Part I, Section V. The decree gives ranges and demands in footnote 1 that sizes within
 * one document go up and down together, so there are two sets and nothing between them.
 */
export interface TypeSizes {
  /** Quốc hiệu, 12–13. Section II, clause 1.a. */
  readonly nationalName: number;
  /** Tiêu ngữ, 13–14. Section II, clause 1.b. */
  readonly motto: number;
  /** Cơ quan chủ quản and cơ quan ban hành, 12–13. Section II, clause 2.b. */
  readonly issuer: number;
  /** Số, ký hiệu: always 13. Section II, clause 3.c. */
  readonly documentNumber: number;
  /** Địa danh và thời gian, 13–14. Section II, clause 4.c. */
  readonly placeAndDate: number;
  /** Tên loại, trích yếu, lời văn, quyền hạn, chức vụ, họ tên, tên phụ lục, 13–14. Section II, clauses 5.b, 6.e, 7.đ; III, 1.b. */
  readonly body: number;
  /** The words “Phụ lục” and its number: always 14. Section III, clause 1.b. */
  readonly appendixLabel: number;
  /** The words “Nơi nhận”: always 12. Section II, clause 9.d. */
  readonly recipientsLabel: number;
  /** The recipients: always 11. Section II, clause 9.d; with box 12, Section III, clause 3. */
  readonly recipients: number;
  /** Page number, 13–14. Section I, clause 7. */
  readonly pageNumber: number;
  /** Dấu chỉ mức độ khẩn and phạm vi lưu hành, 13–14. Section III, clause 2.b and 2.c. */
  readonly mark: number;
  /** Địa chỉ, liên hệ in box 13, 11–12. Section III, clause 4. */
  readonly contact: number;
  /** The line of the digital signature on a separate file: always 10. Section II, clause 8.b; III, 1.d. */
  readonly signingLine: number;
  /** Text of a table and of a footnote. The decree is silent; offices set them smaller than the text. */
  readonly table: number;
  readonly footnote: number;
}

export type TypeSize = 13 | 14;

/** The two sets, by the size of the running text. */
export const typeSizes: Record<TypeSize, TypeSizes> = {
  14: {
    nationalName: 13,
    motto: 14,
    issuer: 13,
    documentNumber: 13,
    placeAndDate: 14,
    body: 14,
    appendixLabel: 14,
    recipientsLabel: 12,
    recipients: 11,
    pageNumber: 14,
    mark: 13,
    contact: 11,
    signingLine: 10,
    table: 12,
    footnote: 11,
  },
  13: {
    nationalName: 12,
    motto: 13,
    issuer: 12,
    documentNumber: 13,
    placeAndDate: 13,
    body: 13,
    appendixLabel: 14,
    recipientsLabel: 12,
    recipients: 11,
    pageNumber: 13,
    mark: 13,
    contact: 11,
    signingLine: 10,
    table: 12,
    footnote: 11,
  },
};
