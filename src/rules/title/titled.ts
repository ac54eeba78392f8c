import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';

/** The abstract of a document of a type that Mẫu 1.1 to 1.4 lay out; forms to fill in, such as Giấy mời, are left out. */
export function abstractOf(document: OfficialDocument): Passage[] {
  if (document.type === undefined || /^(?:Giấy|Phiếu|Bản|Biên bản|Hợp đồng|Công điện)/u.test(document.type)) return [];
  return passagesOf(document, 'abstract');
}

/** Whether a line of running text plainly stands at the left, with nothing that moves it. */
export function isAtLeft({ paragraph: { container, format, text } }: Passage): boolean {
  const isMoved = /^\s/u.test(text) || format.leftPt + format.firstLinePt > 1;
  return container.in === 'body' && format.alignment === 'left' && !isMoved;
}
