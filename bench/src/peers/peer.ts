import { Document, Packer, Paragraph } from 'docx';

/** Another way to a .docx with the same paragraphs. */
export interface Peer {
  readonly name: string;
  /** Makes ready what is made once for all documents; what it returns makes one document. */
  prepare(paragraphs: readonly string[]): Promise<() => Promise<Uint8Array> | Uint8Array>;
}

/** A template file: these paragraphs and nothing else. */
export async function templateFile(...paragraphs: string[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));
}
