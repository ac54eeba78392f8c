import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type Peer, templateFile } from './peer.ts';

export const docxtemplater: Peer = {
  name: 'docxtemplater',
  async prepare(paragraphs) {
    const template = await templateFile('{#paragraphs}', '{.}', '{/paragraphs}');
    return () => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render({ paragraphs });
      return document.toBuffer();
    };
  },
};
