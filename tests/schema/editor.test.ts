import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageServer, startLanguageServer } from '../support/language-server.ts';
import { planNames, planText } from '../support/plans.ts';

/** What a clerk sees in VS Code: the language server of its YAML extension, on the plans of this repository. */

const kontum = planText('kontum-2024');
let server: LanguageServer;

beforeAll(async () => {
  server = await startLanguageServer();
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

/** The place right after the first occurrence of a text. */
function placeAfter(text: string, wanted: string) {
  const before = text.slice(0, text.indexOf(wanted) + wanted.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What may be typed at the caret, and what would be inserted. */
async function typedAt(name: string, text: string): Promise<Map<string, string | undefined>> {
  await server.open(name, text.replace('‸', ''));
  const { line, character } = placeAfter(text, '‸');
  const items = await server.complete(name, { line, character: character - 1 });
  expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
  return new Map(items.map(({ label, insertText }) => [label, insertText]));
}

/** What is underlined, each with the line, as people count it, on which it begins. */
async function underlined(name: string, text: string): Promise<string[]> {
  const lines = text.split('\n');
  return (await server.open(name, text)).map(({ range: { start, end } }) => {
    const last = end.line === start.line ? end.character : undefined;
    return `${start.line + 1}: ${lines[start.line]?.slice(start.character, last)}`;
  });
}

const lineOf = (text: string, wanted: string) => text.slice(0, text.indexOf(wanted)).split('\n').length;

describe('the plans', () => {
  it.each(planNames)('name the schema in their first line and nothing is underlined: %s', async (name) => {
    const text = planText(name);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/plan.schema.json');
    expect(await server.open(name, text)).toEqual([]);
  });

  it('are helped by the settings of the repository even without their first line', async () => {
    const text = kontum.slice(kontum.indexOf('\n') + 1).replace('medium: paper', 'medium: giấy');
    expect(await underlined('no-first-line', text)).toEqual([`${lineOf(text, 'giấy')}: giấy`]);
  });
});

describe('pointing at a key', () => {
  beforeAll(async () => {
    await server.open('kontum-2024', kontum);
  });

  it.each([
    ['\nrecipients', 'Nơi nhận', 'Mỗi dòng một nơi nhận'],
    ['\npurpose', 'Mục đích', 'Kế hoạch để làm gì'],
    ['\nmedium', 'Văn bản giấy hay điện tử', 'Văn bản điện tử, ký số'],
    ['\n  place', 'Địa danh', 'Ghi trước ngày tháng năm'],
    ['- clauses', 'Khoản 1., 2., 3.', 'số do phần mềm ghi'],
    ['  about', 'Chỉ số liên quan', 'bảng nhiệm vụ lọc theo mã này'],
    ['- blank', 'Tiêu đề của cột để trống', 'chừa cho cơ quan điền tay'],
  ])('shows its title, explanation and example in Vietnamese: %j', async (key, title, explanation) => {
    const { line, character } = placeAfter(kontum, key);
    const shown = await server.hover('kontum-2024', { line, character: character - 1 });
    expect(shown).toContain(`#### ${title}`);
    expect(shown).toContain(explanation);
    expect(shown).toContain('```yaml');
  });
});

describe('typing', () => {
  it('inside the issuer is offered its keys', async () => {
    const text = kontum.replace(/^issuer:\n(?: .*\n)+/m, 'issuer:\n  ‸\n');
    const offered = await typedAt('issuer', text);
    expect([...offered.keys()].sort()).toEqual(['contact', 'name', 'parent', 'place', 'short']);
    expect(offered.get('place')).toMatch(/^place: .*Hà Tĩnh/);
  });

  it('at the left edge is offered the keys that the plan has not yet', async () => {
    const offered = [...(await typedAt('top', kontum.replace('\nopening:', '\n‸\n\nopening:'))).keys()];
    expect(offered).toEqual(expect.arrayContaining(['bases', 'decision', 'assessment', 'targets', 'urgency']));
    for (const present of ['template', 'issuer', 'purpose', 'recipients']) expect(offered).not.toContain(present);
  });

  it('the value of medium is offered the two there are', async () => {
    const offered = await typedAt('medium', kontum.replace('medium: paper', 'medium: ‸'));
    expect([...offered.keys()]).toEqual(['paper', 'electronic']);
  });

  it('inside an item is offered what an item may have', async () => {
    const offered = await typedAt('item', kontum.replace(/( +)- title: Mục đích\n/, '$&$1  ‸\n'));
    expect([...offered.keys()].sort()).toEqual(['content', 'id', 'task', 'text']);
  });
});

describe('a mistake', () => {
  it('is underlined where it is: an unknown key at the top', async () => {
    const text = kontum.replace('\npurpose:', '\npurposes:');
    expect(await underlined('unknown-key', text)).toEqual([`${lineOf(text, 'purposes:')}: purposes`]);
  });

  it('is underlined where it is: an unknown key deep inside', async () => {
    const text = kontum.replace('  due:', '  deadline:');
    expect(await underlined('unknown-fact', text)).toContain(`${lineOf(text, 'deadline:')}: deadline`);
  });

  it('is underlined where it is: a word that is not one of those allowed', async () => {
    const text = kontum.replace('medium: paper', 'medium: giấy');
    expect(await underlined('wrong-word', text)).toEqual([`${lineOf(text, 'giấy')}: giấy`]);
  });

  it('is underlined where it is: a year of two digits', async () => {
    const text = kontum.replace('\nyear: 2024', '\nyear: 24');
    expect(await underlined('short-year', text)).toEqual([`${lineOf(text, 'year: 24')}: 24`]);
  });

  it('is a key that is missing, unless an office gives it', async () => {
    const text = kontum.replace('medium: paper\n', '');
    expect((await server.open('no-medium', text)).map(({ message }) => message)).toEqual([
      expect.stringContaining('medium'),
    ]);
    expect(await server.open('office-medium', text.replace('\nyear:', '\noffice: ubnd-tinh\nyear:'))).toEqual([]);
  });
});

it('VS Code is asked to install the YAML extension', () => {
  const file = new URL('../../.vscode/extensions.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')).recommendations).toContain('redhat.vscode-yaml');
});
