// The JSON Schemas of a plan and of an office, for editors: made from the same zod schemas that check them.
import * as z from 'zod';
import { importSource } from './import-source.js';

/** The text of schemas/plan.schema.json. */
export async function planSchema() {
  const { $schema, ...schema } = await jsonSchema('spec');
  const title = 'Kế hoạch';
  const description = 'Một kế hoạch của cơ quan nhà nước, dựng thành tệp Word theo Nghị định 30/2020/NĐ-CP.';
  return `${JSON.stringify({ $schema, title, description, ...withOffice(schema) }, null, 2)}\n`;
}

/** The text of schemas/office.schema.json. */
export async function officeSchema() {
  const { $schema, ...schema } = await jsonSchema('office');
  const title = 'Cơ quan';
  const description = 'Những gì mọi kế hoạch của một cơ quan có chung; kế hoạch lấy về bằng khóa office.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}

async function jsonSchema(name) {
  return adapt(z.toJSONSchema(await zodSchema(name), { target: 'draft-7', io: 'input', reused: 'inline' }));
}

/** The schema that a file of src/plan/schema exports under the file's own name. */
async function zodSchema(name) {
  return (await importSource(`src/plan/schema/${name}.ts`))[name];
}

const maps = ['properties', 'definitions'];
const lists = ['anyOf', 'allOf', 'oneOf'];
const single = ['items', 'additionalProperties', 'propertyNames'];

/** A schema of what the program reads, from innermost to outermost made into a schema of what a clerk types. */
function adapt(schema) {
  if (typeof schema !== 'object') return schema;
  const { id, ...adapted } = schema;
  for (const key of maps) {
    if (!adapted[key]) continue;
    const entries = Object.entries(adapted[key]).map(([name, inner]) => [name, adapt(inner)]);
    adapted[key] = Object.fromEntries(entries);
  }
  for (const key of lists) if (adapted[key]) adapted[key] = adapted[key].map(adapt);
  for (const key of single) if (adapted[key]) adapted[key] = adapt(adapted[key]);
  return withNumbers(adapted.anyOf ? asOne(adapted) : adapted);
}

/** The program reads every scalar as text; to an editor `year: 2025` and `value: 42.69` are numbers. */
function withNumbers(schema) {
  const adapted = schema.examples ? { ...schema, examples: schema.examples.map(asTyped) } : schema;
  const [type, ...others] = [adapted.type].flat();
  if (type !== 'string' || others.includes('number') || others.includes('integer')) return adapted;
  if (adapted.enum) {
    const numbers = adapted.enum.map(asTyped).filter((value) => typeof value === 'number');
    return numbers.length > 0
      ? { ...adapted, type: ['string', 'number'], enum: [...numbers, ...adapted.enum] }
      : adapted;
  }
  const pattern = new RegExp(adapted.pattern ?? '', 'u');
  if (adapted.const !== undefined || !['7', '2025'].some((text) => pattern.test(text))) return adapted;
  return { ...adapted, type: ['string', pattern.test('42.69') ? 'number' : 'integer', ...others] };
}

/** An example as YAML understands it when it is typed without quotes. */
function asTyped(value) {
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner)]));
  return typeof value === 'string' && String(Number(value)) === value ? Number(value) : value;
}

/** What merely tells of a schema; the rest of its keys check a value. */
const telling = ['title', 'description', 'examples', 'enumDescriptions'];

/**
 * “Text or list”, “this or nothing” as one schema with several types, where no two of them share a type or a check:
 * only so do editors show its own title and complete what is inside.
 */
function asOne({ anyOf, ...outer }) {
  const merged = Object.assign({}, ...anyOf, outer, { type: anyOf.flatMap((branch) => branch.type ?? []) });
  const checks = anyOf.flatMap((branch) => Object.keys(branch).filter((key) => ![...telling, 'type'].includes(key)));
  const apart = new Set(checks).size === checks.length && new Set(merged.type).size === merged.type.length;
  const typed = anyOf.every((branch) => branch.type && !branch.enum && branch.const === undefined);
  return apart && typed ? merged : { ...outer, anyOf };
}

/** What a plan must say itself unless it names an office that says it. */
const givenByOffice = ['medium', 'issuer', 'number'];

function withOffice(schema) {
  const required = schema.required.filter((key) => !givenByOffice.includes(key));
  const { required: ofIssuer, ...issuer } = schema.properties.issuer;
  // A pattern only checks: under `properties` editors would offer the key a second time.
  const alone = { required: givenByOffice, patternProperties: { '^issuer$': { required: ofIssuer } } };
  return {
    ...schema,
    properties: { ...schema.properties, issuer },
    required,
    if: { required: ['office'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {},
    else: alone,
  };
}
