import type { Finding, WordPlace } from '../../src/findings/finding.ts';

/** Findings as rules on Word files make them. */

export function placeAt(index: number, words: string, more: Partial<WordPlace> = {}): WordPlace {
  return {
    part: 'word/document.xml',
    index,
    number: index + 1,
    document: 'Kế hoạch',
    role: 'Đoạn văn',
    words,
    ...more,
  };
}

export const motto: Finding = {
  code: 'H03',
  severity: 'error',
  file: 'ke-hoach.docx',
  message: 'Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”.',
  required: 'Viết “Độc lập - Tự do - Hạnh phúc”.',
  source: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
  hint: 'Gõ lại Tiêu ngữ.',
  word: placeAt(1, 'Độc lập – Tự Do – Hạnh phúc', { role: 'Tiêu ngữ' }),
};

/** A paragraph that stands too close to the next. */
export function tight(index: number): Finding {
  return {
    code: 'S02',
    severity: 'error',
    file: 'ke-hoach.docx',
    message: 'Khoảng cách giữa hai đoạn là 0 pt.',
    required: 'Tối thiểu 6 pt.',
    source: 'điểm e khoản 6 Mục II Phần I Phụ lục I',
    hint: 'Đặt khoảng cách 6 pt.',
    word: placeAt(index, `Câu thứ ${index}`),
  };
}

/** A document that is named without “số”. */
export function unnumbered(index: number): Finding {
  return {
    code: 'B05',
    severity: 'warning',
    file: 'ke-hoach.docx',
    message: `“Nghị định ${index}/2020/NĐ-CP” thiếu chữ “số”.`,
    required: 'Viết “Nghị định số …”.',
    source: 'các mẫu tại Phụ lục III',
    hint: `Ghi “Nghị định số ${index}/2020/NĐ-CP”.`,
    word: placeAt(index, `Căn cứ Nghị định ${index}/2020/NĐ-CP`, { role: 'Căn cứ' }),
  };
}

export const toneMarks: Finding = {
  code: 'L02',
  severity: 'note',
  file: 'ke-hoach.docx',
  message: 'Có cả “hoà” và “hòa”.',
  required: 'Dùng một cách đặt dấu.',
  source: 'thông lệ biên tập',
  hint: 'Chọn một cách.',
};
