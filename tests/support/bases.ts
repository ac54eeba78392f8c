import type { Edit } from './conforming.ts';

/** Other words for the first base of the conforming plan, which is a law. */
export function firstBase(text: string): Edit {
  return { from: /Căn cứ Luật Tổ chức chính quyền địa phương[^<]*;/, to: text };
}

/** Other words for the last base, behind `Căn cứ Nghị định số 30/2020/NĐ-CP`. */
export function lastBase(text: string): Edit {
  return { from: /CP[^<]*của Chính phủ về công tác văn thư\./, to: `CP${text}` };
}
