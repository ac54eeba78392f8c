import { createReport } from 'docx-templates';
import { type Peer, templateFile } from './peer.ts';

/** Without its sandbox, as its documentation allows for trusted templates. */
export const docxTemplates: Peer = {
  name: 'docx-templates, no sandbox',
  async prepare(paragraphs) {
    const template = await templateFile(
      '+++FOR paragraph IN paragraphs+++',
      '+++$paragraph+++',
      '+++END-FOR paragraph+++',
    );
    return () => createReport({ template, data: { paragraphs }, noSandbox: true });
  },
};
