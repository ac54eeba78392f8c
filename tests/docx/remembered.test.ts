import { describe, expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import { specText } from '../support/docx-variants.ts';

/** Paragraphs that say the same are made once: nothing of one document may get into another. */

const appendices = (...ids: string[]) =>
  specText({
    requirements: `Theo ${ids.map((id) => `{{ref ${id}}}`).join(' và ')}.`,
    appendices: ids.map((id) => ({ id, title: 'Biểu mẫu', content: 'Nội dung như nhau.' })),
  });

async function bytesOf(text: string): Promise<string> {
  const [file] = await buildSpec(text);
  return Buffer.from(file?.bytes ?? []).toString('base64');
}

describe('a document whose sections end in the same paragraphs as those of another', () => {
  test('has the same bytes whatever was made before it', async () => {
    const one = await bytesOf(appendices('pl-mot'));
    const three = await bytesOf(appendices('pl-mot', 'pl-hai', 'pl-ba'));
    await bytesOf(specText({ requirements: 'Nội dung như nhau.' }));
    expect(await bytesOf(appendices('pl-mot'))).toBe(one);
    expect(await bytesOf(appendices('pl-mot', 'pl-hai', 'pl-ba'))).toBe(three);
    expect(one).not.toBe(three);
  });
});
