import { readFileSync } from 'node:fs';
import { checkDocx } from '../../src/check.ts';

/** A process of its own that checks one file once, so that its memory is that of the check. */

const [, , path = ''] = process.argv;
const { findings, roled } = checkDocx(new Uint8Array(readFileSync(path)), path);
if (!roled) throw new Error(findings[0]?.message);
