// The JSON Schema of a plan, for editors: made from the same zod schema that checks it.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of schemas/plan.schema.json. */
export async function planSchema() {
  const outfile = `${root}node_modules/.plan-schema.${process.pid}.mjs`;
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' };
  await build({ ...options, entryPoints: [`${root}src/plan/schema/spec.ts`], outfile });
  const { spec } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  const schema = z.toJSONSchema(spec, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => loosen(jsonSchema),
  });
  return `${JSON.stringify({ ...schema, title: 'Kế hoạch' }, null, 2)}\n`;
}

/** What YAML itself would call a number or nothing is text as written to us: `year: 2025`, `value: 42.69`. */
function loosen(schema) {
  if (schema.type === 'string' && schema.pattern?.includes('\\d')) schema.type = ['string', 'number'];
  if (schema.type === 'string' && schema.minLength === 1) schema.type = ['string', 'number'];
  if (Array.isArray(schema.enum) && schema.type === 'string' && schema.enum.every((value) => /^\d/.test(value))) {
    schema.type = ['string', 'number'];
    schema.enum = [...schema.enum, ...schema.enum.map((value) => Number(value.replace(',', '.')))].filter(
      (value) => !Number.isNaN(value),
    );
  }
}
