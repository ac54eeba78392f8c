import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';

/** How a text is set. */
export interface Face {
  /** In pt. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Twenty-two inches, the widest page Word has. */
const widest = 31680;
const pxToPt = 0.75;

const measured = new Map<string, number>();

/** The width of one line of Times New Roman in pt, by the layout engine of `docx`: no table of the project's is asked. */
export async function measureWidth(text: string, { size, bold, italic }: Face): Promise<number> {
  const key = `${size} ${bold} ${italic} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const run = new TextRun({ text, font: 'Times New Roman', size: size * 2, bold, italics: italic });
  const page = { size: { width: widest, height: widest }, margin: { left: 0, right: 0 } };
  const document = new Document({
    sections: [{ properties: { page }, children: [new Paragraph({ children: [run] })] }],
  });
  const { pages, stoppedAt } = await layoutDocument(document);
  const [block] = pages[0]?.body ?? [];
  const [line, ...others] = block?.type === 'paragraph' ? block.lines : [];
  if (!line || others.length > 0 || stoppedAt) throw new Error(`could not measure “${text}”: ${stoppedAt}`);
  const width = line.textWidth * pxToPt;
  measured.set(key, width);
  return width;
}
