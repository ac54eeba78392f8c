import type { Finding } from '../../findings/finding.ts';
import { contentNames } from '../plan.ts';
import type { YamlSource } from '../yaml.ts';
import type { Grammar } from './fields.ts';
import type { Refusal } from './issues.ts';
import { meantKey } from './meant-key.ts';

/** Keys that are not known where they stand, and those that are missed because they stand elsewhere. */

type Base = Omit<Finding, 'code' | 'message' | 'hint'>;

/** What a list of content holds only inside `bullets`, `points`, `clauses` or `numbered`. */
const ofItems = new Set(['id', 'title', 'content', 'task']);

/** The paths of keys that are missing only because of an unknown one: told once, with that. */
export function missedThrough(refusal: Refusal, schema: Grammar): string[] {
  const { issue, path } = refusal;
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((unknown) => {
    if (isItem(refusal, unknown)) return [JSON.stringify([...path, 'text'])];
    const near = meantKey(unknown, schema, path);
    return [JSON.stringify([unknown]), ...(near === undefined ? [] : [JSON.stringify([...path, near])])];
  });
}

/** @param missing the keys that are missed at the root */
export function unknownKey(
  finding: Base,
  refusal: Refusal,
  unknown: string,
  schema: Grammar,
  missing: ReadonlySet<string>,
): Finding {
  const message = `Không có khóa “${unknown}” ở chỗ này.`;
  return { ...finding, code: 'plan/unknown-key', message, hint: keyHint(refusal, unknown, schema, missing) };
}

function keyHint(refusal: Refusal, unknown: string, schema: Grammar, missing: ReadonlySet<string>): string {
  if (refusal.path.length > 0 && missing.has(unknown))
    return `Đưa dòng này ra sát lề trái: “${unknown}” là khóa ở ngoài cùng.`;
  if (isItem(refusal, unknown))
    return 'Đặt mục này trong bullets: (gạch đầu dòng), points: hoặc clauses:, lùi vào hai dấu cách; xem ví dụ ở khóa duties trong docs/cac-khoa.md.';
  const near = meantKey(unknown, schema, refusal.path);
  if (near === unknown)
    return 'Khóa này không đi cùng các khóa khác ở chỗ này; xem docs/cac-khoa.md để biết những khóa nào đi với nhau.';
  if (near !== undefined) return `Có phải ý bạn là “${near}”?`;
  return 'Tìm tên khóa đúng (bằng tiếng Anh) trong docs/cac-khoa.md, hoặc kiểm tra lại chỗ lùi đầu dòng.';
}

/** An item right in a list of content, where only paragraphs and lists stand. */
function isItem({ path }: Refusal, unknown: string): boolean {
  const [holder = '', index = ''] = path.slice(-2);
  return ofItems.has(unknown) && /^\d+$/.test(index) && contentHolders.has(holder);
}

const contentHolders = new Set<string>([...contentNames, 'duties', 'content']);

/** A key that is missing; where it stands further in as a line of somebody else's text, that line. */
export function missingKey(finding: Base, name: string, { path, container, key }: Refusal, yaml: YamlSource): Finding {
  const stray = strayLine(container, key, yaml);
  if (!stray) return { ...finding, code: 'plan/missing-key', message: `Thiếu ${name}.`, hint: `Ghi thêm khóa ${key}.` };
  const margin = path.length === 1 ? 'sát lề trái, ' : '';
  return {
    ...finding,
    code: 'plan/missing-key',
    message: `Thiếu ${name}: dòng “${key}:” này lùi vào nên đã thành lời văn của khóa “${stray.owner}”.`,
    hint: `Đưa dòng này ra ${margin}thẳng cột với khóa “${stray.sibling}”.`,
    span: stray.span,
  };
}

interface Stray {
  readonly span: { start: number; end: number };
  /** The key whose text it has become. */
  readonly owner: string;
  /** The key beside which it should stand. */
  readonly sibling: string;
}

function strayLine(container: object, key: string, yaml: YamlSource): Stray | undefined {
  for (const [member, value] of Object.entries(container)) {
    const found = textWith(container, member, value, key, yaml);
    if (found) return { ...found, sibling: member };
  }
  return undefined;
}

function textWith(
  container: object,
  member: string,
  value: unknown,
  key: string,
  yaml: YamlSource,
): Omit<Stray, 'sibling'> | undefined {
  if (typeof value === 'string') {
    const at = `\n${value}`.search(new RegExp(`\n${key}:(?:\\s|$)`));
    if (at < 0 || !value.includes('\n') || yaml.valueSpan(container, member).file) return undefined;
    const [line = ''] = value.slice(at).split('\n', 1);
    const start = yaml.offsetIn(container, member, at);
    return { span: { start, end: start + line.length }, owner: member };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [inner, held] of Object.entries(value)) {
    const found = textWith(value, inner, held, key, yaml);
    if (found) return { ...found, owner: /^\d+$/.test(found.owner) ? member : found.owner };
  }
  return undefined;
}
