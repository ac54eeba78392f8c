import { stringify } from 'yaml';

/** The least that a spec must say. */
const minimal = {
  template: 'ke-hoach',
  year: '2025',
  title: 'Nâng cao Chỉ số PAPI',
  medium: 'paper',
  issuer: { name: 'Ủy ban nhân dân tỉnh Hà Tĩnh', short: 'UBND tỉnh', place: 'Hà Tĩnh' },
  number: '25/KH-UBND',
  date: '2025-06-27',
};

/** What a decision must say beyond that. */
export const minimalDecision = `template: quyet-dinh-ke-hoach
number: 1606/QĐ-UBND
decision:
  enactedBy: Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh
  bases:
    - Căn cứ Luật Tổ chức chính quyền địa phương
`;

/**
 * A valid spec that says what the fragment says. The fragment comes first, so that the lines of findings are its own
 * lines; the keys that every spec needs and the fragment has not follow it.
 *
 * @param fragment YAML, indented as deep as the test that holds it
 */
export function spec(fragment = ''): string {
  const text = dedent(fragment);
  const given = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const rest = Object.entries(minimal).filter(([key]) => !given.has(key));
  return text + (rest.length > 0 ? stringify(Object.fromEntries(rest)) : '');
}

/** The same for keys and values that are made by a program: nothing of them is left to YAML's reading. */
export function specOf(values: Readonly<Record<string, unknown>>): string {
  return stringify({ ...minimal, ...values }, { lineWidth: 0 });
}

/** A text without the first line break and the indentation that all its lines share. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  const shifted = lines.map((line) => line.slice(indent)).join('\n');
  return shifted === '' || shifted.endsWith('\n') ? shifted : `${shifted}\n`;
}
