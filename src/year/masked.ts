/**
 * A prose with its marks as spaces and its years as figures, every character where it was, so that what is found in it
 * is found in the spec.
 *
 * @param year of the new plan, for `{{year}}`, `{{year-1}}`
 */
export function masked(value: string, year: number): string {
  return value
    .replace(/\{\{([^}]*)\}\}/g, (whole, inner: string) => {
      const [, by] = /^\s*year([+-]\d{1,2})?\s*$/.exec(inner) ?? [undefined, undefined];
      const isYear = /^\s*year([+-]\d{1,2})?\s*$/.test(inner);
      return (isYear ? String(year + Number(by ?? 0)) : '').padEnd(whole.length, ' ');
    })
    .replace(/\[\^[a-z0-9-]+\]/g, (whole) => ' '.repeat(whole.length))
    .replace(/[*~]/g, ' ')
    .replace(/(?<!\n)\n(?!\s*\n)/g, ' ');
}

/** Whether a stretch of a prose is inside an expression. */
export function isExpression(value: string, start: number, end: number): boolean {
  for (const match of value.matchAll(/\{\{[^}]*\}\}/g)) {
    if (start < match.index + match[0].length && end > match.index) return true;
  }
  return false;
}

/** Words to either side of a stretch of a prose, on one line. */
export function around(value: string, start: number, end: number): string {
  const from = Math.max(0, value.lastIndexOf(' ', Math.max(0, start - 30)));
  const space = value.indexOf(' ', end + 30);
  const to = space === -1 ? value.length : space;
  const text = value.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${text}${to < value.trimEnd().length ? ' …' : ''}`;
}

/** A prose without the lines of its file. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
