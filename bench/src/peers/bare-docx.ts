import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Peer } from './peer.ts';

export const bareDocx: Peer = {
  name: 'docx, bare script',
  async prepare(paragraphs) {
    return () => writeBare(paragraphs);
  },
};

/** The shortest use of `docx`: a run in a paragraph for every text, no styles. */
export function writeBare(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
