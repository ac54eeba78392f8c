import { TemplateHandler } from 'easy-template-x';
import { type Peer, templateFile } from './peer.ts';

export const easyTemplateX: Peer = {
  name: 'easy-template-x',
  async prepare(paragraphs) {
    const template = await templateFile('{#paragraphs}', '{text}', '{/paragraphs}');
    const handler = new TemplateHandler();
    const data = { paragraphs: paragraphs.map((text) => ({ text })) };
    return () => handler.process(template, data);
  },
};
