import type * as z from 'zod';
import { block, item } from './content.ts';
import { taskFacts } from './tasks.ts';

/** What the schema itself knows of a field: its Vietnamese title, the keys beside it. */

/** The schema of a whole file: a plan's, an office's, that of results. */
export type Grammar = z.ZodType;

function shapeOf(schema: unknown): object | undefined {
  const shape = typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'shape') : undefined;
  return typeof shape === 'object' && shape !== null ? shape : undefined;
}

/** The schema at a path, as far as plain objects, lists and optional keys lead. */
function schemaAt(root: Grammar, path: readonly string[]): unknown {
  let schema: unknown = root;
  for (const step of path) {
    schema = unwrap(schema);
    schema =
      member(shapeOf(schema), step) ?? (/^\d+$/.test(step) ? inner(schema, 'element') : inner(schema, 'valueType'));
  }
  return schema;
}

function member(shape: object | undefined, key: string): unknown {
  return shape && Object.hasOwn(shape, key) ? Reflect.get(shape, key) : undefined;
}

function unwrap(schema: unknown): unknown {
  const wrapped = inner(schema, 'innerType');
  return wrapped ? unwrap(wrapped) : schema;
}

function inner(schema: unknown, key: string): unknown {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  const { def } = schema;
  return typeof def === 'object' && def !== null ? Reflect.get(def, key) : undefined;
}

/** The keys that may stand at a path. */
export function siblingsOf(root: Grammar, path: readonly string[]): string[] {
  const shape = shapeOf(unwrap(schemaAt(root, path)));
  return shape ? Object.keys(shape) : contentKeys;
}

export const contentKeys = [
  'text',
  'bullets',
  'points',
  'clauses',
  'numbered',
  'targets',
  'agencies',
  'figures',
  'tasks',
  'table',
  'from',
  'id',
  'title',
  'content',
  'task',
  'brief',
  'lead',
  'support',
  'due',
  'product',
  'about',
  'rows',
  'columns',
  'span',
];

/** The Vietnamese titles of the keys that may stand at a path. */
export function titlesAt(root: Grammar, path: readonly string[]): Map<string, string> {
  const shape = shapeOf(unwrap(schemaAt(root, path)));
  const options = inner(block, 'options');
  const shapes = shape ? [shape] : [item, ...(Array.isArray(options) ? options : []), taskFacts].map(shapeOf);
  return new Map(
    shapes.flatMap((fields = {}) =>
      Object.entries(fields).flatMap(([key, schema]): [string, string][] => {
        const title = titleOf(schema);
        return title === undefined ? [] : [[key, title]];
      }),
    ),
  );
}

/** The Vietnamese title of a field with its key: trích yếu (title). */
export function fieldName(root: Grammar, path: readonly string[]): string {
  const key = path.filter((step) => !/^\d+$/.test(step)).at(-1);
  const schema = schemaAt(root, path);
  const title = titleOf(schema);
  if (!key) return 'nội dung tệp';
  return title ? `${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)} (${key})` : `“${key}”`;
}

/** The title of a schema or, where it has none, of what it wraps. */
function titleOf(schema: unknown): string | undefined {
  const wrapped = inner(schema, 'innerType');
  return metaTitle(schema) ?? (wrapped ? titleOf(wrapped) : undefined);
}

function metaTitle(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null || !('meta' in schema) || typeof schema.meta !== 'function')
    return undefined;
  const meta: unknown = schema.meta();
  const title = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'title') : undefined;
  return typeof title === 'string' ? title : undefined;
}
