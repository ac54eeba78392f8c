import { readFileSync, writeFileSync } from 'node:fs';
import { writeBare } from './peers/bare-docx.ts';

/** A process of its own: a JSON list of paragraphs to a .docx. */

const [, , from = '', to = ''] = process.argv;
const paragraphs: string[] = JSON.parse(readFileSync(from, 'utf8'));
writeFileSync(to, await writeBare(paragraphs));
