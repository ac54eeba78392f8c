import type { Finding } from '../findings/finding.ts';
import type { Cells } from './cells.ts';
import type { Pattern } from './pattern.ts';

/**
 * Figures in cells that would not be read as they were meant: a spreadsheet shows 85 % and holds 0,85; a cell has the
 * sign that the pattern has too; 61.5 is not how Vietnamese writes a fraction.
 */
export function cellFigures({ slots, file }: Pattern, cells: Cells): Finding[] {
  return slots.flatMap(({ text, span }): Finding[] =>
    [...text.matchAll(withPercent)].flatMap(([, name = '', percent]): Finding[] => {
      const cell = cells.get(name.trim()) ?? '';
      const doubt = doubts.find(({ isIn }) => isIn(cell, percent !== undefined));
      if (!doubt) return [];
      const { code, severity, message, hint } = doubt;
      return [{ code, severity, message: message(`{{${name.trim()}}}`), hint, file, span }];
    }),
  );
}

const withPercent = /\{\{(.*?)\}\}(\s?%)?/gs;

interface Doubt extends Pick<Finding, 'code' | 'severity' | 'hint'> {
  /** @param percent whether the pattern has the sign behind the cell */
  isIn(cell: string, percent: boolean): boolean;
  /** @param place the expression of the cell */
  message(place: string): string;
}

const doubts: readonly Doubt[] = [
  {
    isIn: (cell, percent) => percent && cell.endsWith('%'),
    code: 'batch/percent-twice',
    severity: 'error',
    message: (place) => `Ô ${place} đã có dấu %, mẫu lại ghi thêm dấu % ngay sau đó.`,
    hint: 'Bỏ dấu % trong mẫu hoặc trong các ô của cột.',
  },
  {
    isIn: (cell, percent) => percent && /^0,\d+$/.test(cell),
    code: 'batch/percent-fraction',
    severity: 'warning',
    message: (place) => `Ô ${place} chưa đến 1%. Bảng tính ghi 85% thành 0,85 nếu ô được định dạng phần trăm.`,
    hint: 'Nếu ý là 85% thì đổi định dạng cột sang Number hoặc Text rồi ghi 85; nếu đúng là chưa đến 1% thì bỏ qua lưu ý này.',
  },
  {
    isIn: (cell) => /^\d+\.\d{1,2}$/.test(cell),
    code: 'batch/decimal-point',
    severity: 'warning',
    message: (place) => `Số thập phân trong ô ${place} viết bằng dấu chấm.`,
    hint: 'Viết bằng dấu phẩy, ví dụ 61,5; dấu chấm dùng để tách hàng nghìn.',
  },
];
