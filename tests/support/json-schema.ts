/** As much of JSON Schema, draft 7, as the schemas of this project use; a keyword that is not here is not known. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  enumDescriptions?: string[];
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
  required?: string[];
  anyOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
}

/** A schema with every schema inside it, each with its path. */
export function schemasIn(schema: JsonSchema, path = '#'): [path: string, schema: JsonSchema][] {
  const named = (['properties', 'patternProperties', 'definitions'] as const).flatMap((key) =>
    Object.entries(schema[key] ?? {}).map(([name, inner]) => [`${key}/${name}`, inner] as const),
  );
  const single = (['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'] as const).flatMap((key) => {
    const inner = schema[key];
    return inner ? [[key, inner] as const] : [];
  });
  const branches = (schema.anyOf ?? []).map((inner, index) => [`anyOf/${index}`, inner] as const);
  const inside = [...named, ...single, ...branches];
  return [[path, schema], ...inside.flatMap(([step, inner]) => schemasIn(inner, `${path}/${step}`))];
}

/** The schema that a `$ref` names. */
export function referred(root: JsonSchema, ref: string): JsonSchema | undefined {
  return root.definitions?.[ref.replace('#/definitions/', '')];
}

/** Where and by which keyword a value, as YAML or JSON reads it, breaks a schema; nothing when it is valid. */
export function violations(root: JsonSchema, value: unknown, schema = root, path = ''): string[] {
  const of = (inner: JsonSchema, at = path, held = value) => violations(root, held, inner, at);
  const fits = (inner: JsonSchema) => of(inner).length === 0;
  const broken = (keyword: string, isBroken: boolean | undefined) => (isBroken ? [`${path} ${keyword}`] : []);
  const target = schema.$ref === undefined ? undefined : referred(root, schema.$ref);
  const choice = schema.if && (fits(schema.if) ? schema.then : schema.else);
  return [
    ...broken('type', schema.type !== undefined && ![schema.type].flat().some((type) => isOf(type, value))),
    ...broken('enum', schema.enum && !schema.enum.includes(value)),
    ...broken('const', schema.const !== undefined && schema.const !== value),
    ...broken('anyOf', schema.anyOf && !schema.anyOf.some(fits)),
    ...(target ? of(target) : []),
    ...(choice ? of(choice) : []),
    ...broken('form', isOutOfForm(schema, value)),
    ...(Array.isArray(value)
      ? value.flatMap((held, i) => (schema.items ? of(schema.items, `${path}/${i}`, held) : []))
      : []),
    ...(isOf('object', value) ? ofKeys(root, Object.entries(Object(value)), schema, path) : []),
  ];
}

function ofKeys(root: JsonSchema, entries: [string, unknown][], schema: JsonSchema, path: string): string[] {
  const { properties = {}, patternProperties = {}, additionalProperties, propertyNames, required = [] } = schema;
  const present = new Set(entries.map(([key]) => key));
  const missing = required.filter((key) => !present.has(key)).map((key) => `${path}/${key} required`);
  const inside = entries.flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    const matching = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, 'u').test(key));
    return [
      ...(propertyNames ? violations(root, key, propertyNames, at) : []),
      ...(own === false ? [`${at} additionalProperties`] : own ? violations(root, value, own, at) : []),
      ...matching.flatMap(([, inner]) => violations(root, value, inner, at)),
    ];
  });
  return [...missing, ...inside];
}

function isOutOfForm(schema: JsonSchema, value: unknown): boolean {
  const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity, pattern } = schema;
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (typeof value === 'number') return value < minimum || value > maximum;
  if (Array.isArray(value)) return value.length < minItems || value.length > maxItems;
  if (typeof value !== 'string') return false;
  const matches = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return !matches || value.length < minLength || value.length > maxLength;
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
