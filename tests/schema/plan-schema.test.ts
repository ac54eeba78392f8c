import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, referred, schemasIn, violations } from '../support/json-schema.ts';
import { planNames, planText, problems } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function schemaFile(name: string): string {
  return readFileSync(`${root}schemas/${name}.schema.json`, 'utf8');
}

/** What scripts/plan-schema.js makes now. */
function made(name: string): string {
  const script = `import('./scripts/plan-schema.js').then((made) => made.${name}Schema()).then((text) => process.stdout.write(text))`;
  return execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
}

describe.each(['plan', 'office'])('the JSON Schema of a file of the kind “%s”', (name) => {
  const text = schemaFile(name);
  const schema: JsonSchema = JSON.parse(text);
  const schemas = schemasIn(schema);
  const properties = schemas.flatMap(([path, { properties = {} }]) =>
    Object.entries(properties).map(([key, property]) => [`${path}/${key}`, property] as const),
  );

  it('is what the zod schema makes: if not, run npm run generate', () => {
    expect(made(name)).toBe(text);
  });

  it('is draft 7, of known keywords, and refers only to what it has', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const keywords = new Set(schemas.flatMap(([, inner]) => Object.keys(inner)));
    expect([...keywords].filter((keyword) => !known.has(keyword))).toEqual([]);
    const types = new Set(schemas.flatMap(([, { type = [] }]) => type));
    expect([...types].filter((type) => !simpleTypes.has(type))).toEqual([]);
    for (const [path, { $ref, pattern, required, properties, enum: words, enumDescriptions }] of schemas) {
      if ($ref !== undefined) expect(referred(schema, $ref), path).toBeDefined();
      if (pattern !== undefined) expect(() => new RegExp(pattern, 'u'), path).not.toThrow();
      if (properties) expect(Object.keys(properties), path).toEqual(expect.arrayContaining(required ?? []));
      if (enumDescriptions) expect(enumDescriptions, path).toHaveLength(words?.length ?? 0);
    }
  });

  it('names its definitions as people would', () => {
    expect(Object.keys(schema.definitions ?? {}).filter((key) => !/^[a-z-]+$/.test(key))).toEqual([]);
  });

  it('has a title, a description and an example for every key', () => {
    const bare = properties.filter(
      ([, { title, description, examples }]) => !title || !description || !examples?.length,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(properties.length).toBeGreaterThan(15);
  });

  it('has only valid examples', () => {
    const wrong = properties.flatMap(([path, property]) =>
      (property.examples ?? []).flatMap((example) =>
        violations(schema, example, property).map((violation) => `${path} ${JSON.stringify(example)}: ${violation}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has no only example with braces, which would end the place that an editor leaves to type over', () => {
    const inserted = properties.filter(
      ([, { examples, items, properties }]) => examples?.length === 1 && !items && !properties,
    );
    const braced = inserted.filter(([, { examples }]) => JSON.stringify(examples).includes('{{'));
    expect(braced.map(([path]) => path)).toEqual([]);
  });
});

describe('the JSON Schema of a plan', () => {
  const schema: JsonSchema = JSON.parse(schemaFile('plan'));

  it.each(planNames)('accepts %s', (name) => {
    expect(violations(schema, parse(planText(name)))).toEqual([]);
  });

  it.each([
    ['an unknown key', 'purposes: A'],
    ['an unknown key inside the issuer', 'issuer:\n  name: A\n  place: B\n  nmae: C'],
    ['an issuer without a place', 'issuer:\n  name: A'],
    ['an unknown word', 'medium: giấy'],
    ['a year of two digits', 'year: 25'],
    ['a year and a half', 'year: 2025.5'],
    ['a number without a symbol', 'number: 1606'],
    ['an empty title', 'title:'],
    ['an empty list', 'bases: []'],
    ['a sentence for a list', 'bases: Căn cứ Luật'],
    ['a section without a heading', 'sections:\n  - content: A'],
    ['an item of unknown keys', 'purpose:\n  - clauses:\n      - titel: A'],
    ['three steps of authority', 'signature:\n  authority:\n    - TM: A\n    - KT: B\n    - TL: C'],
    ['an unknown fact of a task', 'purpose:\n  - bullets:\n      - text: A\n        task:\n          leed: [B]'],
  ])('refuses, as the program does, %s', (_, fragment) => {
    expect(problems(spec(fragment))).not.toEqual([]);
    expect(violations(schema, parse(spec(fragment)))).not.toEqual([]);
  });

  it.each([
    [
      'figures with a point or a comma',
      'indicators:\n  papi:\n    name: A\n    target: 43.24\n    observations:\n      - year: 2024\n        value: 42,69',
    ],
    ['a signature left open', 'signature:\n  title:\n  name:'],
    ['recipients left open', 'recipients:'],
    ['a size of letters', 'layout:\n  size: 13\n  firstLine: 1.27'],
    ['a date of which only the year is known', 'date: 2025'],
  ])('accepts, as the program does, %s', (_, fragment) => {
    expect(problems(spec(fragment)).filter((problem) => !problem.startsWith('form/'))).toEqual([]);
    expect(violations(schema, parse(spec(fragment)))).toEqual([]);
  });

  it('does not ask a plan for what its office says', () => {
    const own = {
      template: 'ke-hoach',
      year: 2025,
      title: 'Nâng cao Chỉ số PAPI',
      date: 2025,
      issuer: { short: 'tỉnh' },
    };
    expect(violations(schema, { ...own, office: 'ubnd-tinh' })).toEqual([]);
    expect(violations(schema, own)).toEqual([
      '/medium required',
      '/number required',
      '/issuer/name required',
      '/issuer/place required',
    ]);
  });
});

const simpleTypes = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

const known = new Set([
  ...['$schema', '$ref', 'title', 'description', 'examples', 'enumDescriptions', 'type', 'enum', 'const', 'pattern'],
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'items', 'properties', 'required'],
  ...['patternProperties', 'additionalProperties', 'propertyNames', 'anyOf', 'if', 'then', 'else', 'definitions'],
]);
