import type { Finding } from '../findings/finding.ts';
import type { Cells } from './cells.ts';
import type { Pattern } from './pattern.ts';

/**
 * Cells that are empty and would leave a hole in the words around them, “Kinh phí là {{kinh-phi}} triệu đồng”: each is
 * told once, at the first of its places. A text that is nothing but the cell is judged by the key it stands under, and
 * so is a number, which may still have to come.
 */
export function emptyCells({ slots, file }: Pattern, cells: Cells): Finding[] {
  const inWords = slots.filter(({ path, text }) => path[0] !== 'number' && !/^\s*\{\{[^{}]*\}\}\s*$/.test(text));
  const empty = new Set(inWords.flatMap(({ names }) => [...names]).filter((name) => cells.get(name) === ''));
  return [...empty].flatMap((name): Finding[] => {
    const places = inWords.filter(({ names }) => names.has(name));
    const others = places.length > 1 ? ` và ${places.length - 1} chỗ khác` : '';
    return [
      {
        code: 'batch/empty-cell',
        severity: 'error',
        message: `Ô {{${name}}} để trống làm chỗ này${others} hụt chữ.`,
        hint: 'Ghi nội dung vào ô rồi chạy lại lệnh.',
        file,
        span: places[0]?.span,
      },
    ];
  });
}
