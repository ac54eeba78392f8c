// Writes the generated source files; `--check` only tells whether they are stale (exit code 1).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configSchema } from './config-schema.js';
import { errorCatalogue } from './error-catalogue.js';
import { keyReference } from './key-reference.js';
import { officeSchema, planSchema } from './plan-schema.js';
import { registryData } from './registry.js';
import { rulePages } from './rule-pages.js';
import { timesNewRomanWidths } from './times-new-roman.js';

const generated = {
  ...(await rulePages()),
  'docs/cac-khoa.md': await keyReference(),
  'docs/ma-loi.md': errorCatalogue(),
  'schemas/config.schema.json': configSchema(),
  'schemas/office.schema.json': await officeSchema(),
  'schemas/plan.schema.json': await planSchema(),
  'src/decree30/times-new-roman.ts': await timesNewRomanWidths(),
  'src/registry/data.ts': await registryData(),
};

const check = process.argv.includes('--check');
let stale = 0;
for (const [path, text] of Object.entries(generated)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (check) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    console.error(`${path} is stale: run npm run generate`);
    stale = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}
process.exitCode = stale;
