import { type OfficialDocument, type Passage, passagesOf } from '../../roles/role.ts';

/** What stands above and at a signature, line by line. */
export interface SignatureBlock {
  readonly authorities: readonly Passage[];
  readonly titles: readonly Passage[];
  readonly names: readonly Passage[];
  /** Authorities and titles in their order. */
  readonly heads: readonly Passage[];
}

/** @returns nothing for documents that several people sign beside each other, and where no signature was recognised */
export function signatureOf(document: OfficialDocument): SignatureBlock | undefined {
  if (/^(?:Biên bản|Hợp đồng|Bản)/u.test(document.type ?? '')) return undefined;
  const heads = passagesOf(document, 'authority', 'signerTitle');
  const columns = new Set(heads.map(columnOf));
  if (heads.length === 0 || columns.size > 1) return undefined;
  return {
    authorities: passagesOf(document, 'authority'),
    titles: passagesOf(document, 'signerTitle'),
    names: passagesOf(document, 'signerName'),
    heads,
  };
}

function columnOf({ paragraph: { container } }: Passage): string {
  if (container.in === 'cell') return `cell ${container.column}`;
  return container.in === 'textBox' ? `box ${container.box}` : 'body';
}

/** `KT. CHỦ TỊCH` → `KT` and `CHỦ TỊCH`, also where the abbreviation is written otherwise. */
export function authorityIn(text: string): { abbreviation: string; post: string } | undefined {
  const match = /^(TUQ|T\/M|K\/T|T\/L|TM|KT|TL|Q)(?:\.\s*|\s+)(.+)$/u.exec(text);
  const [, written = '', post = ''] = match ?? [];
  return match ? { abbreviation: written.replace('/', ''), post: post.trim() } : undefined;
}

/** Whether a post in capitals is a deputy's. */
export function isDeputy(post: string): boolean {
  return /^(?:PHÓ|THỨ TRƯỞNG|HIỆU PHÓ)(?!\p{L})/u.test(post);
}
