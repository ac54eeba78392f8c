import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';
import { isBold } from '../../roles/typography.ts';

/** Whether Mẫu 1.1 to 1.4 lay out such a document; forms to fill in, such as Giấy mời, are left out. */
export function isTitled({ type }: OfficialDocument): boolean {
  return type !== undefined && !/^(?:Giấy|Phiếu|Bản|Biên bản|Hợp đồng|Công điện)/u.test(type);
}

/** The abstract of such a document; a line that has nothing of an abstract may be the text of one that has none. */
export function abstractOf(document: OfficialDocument): Passage[] {
  const lines = isTitled(document) ? passagesOf(document, 'abstract') : [];
  const [first] = lines;
  const isLikely = first && (first.paragraph.format.alignment === 'center' || isBold(first));
  return isLikely ? lines : [];
}

/** Whether a line of running text plainly stands at the left, with nothing that moves it. */
export function isAtLeft({ paragraph: { container, format, text } }: Passage): boolean {
  const isMoved = /^\s/u.test(text) || format.leftPt + format.firstLinePt > 1;
  return container.in === 'body' && format.alignment === 'left' && !isMoved;
}
