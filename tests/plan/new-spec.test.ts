import { describe, expect, it } from 'vitest';
import { examine } from '../../src/build.ts';
import { plainText } from '../../src/document/tree.ts';
import { hasErrors } from '../../src/findings/finding.ts';
import { renderText } from '../../src/findings/text.ts';
import { ownTemplates } from '../../src/plan/issued-type.ts';
import { newSpec } from '../../src/plan/new-spec.ts';
import { readOffice } from '../../src/plan/office.ts';
import { findWording, tryToBuild } from '../support/docx-build.ts';
import { exampleOffices, officeNames } from '../support/offices.ts';

function officeFor(name: string) {
  const file = exampleOffices.read(name);
  const { office: values } = file ? readOffice(file, () => undefined) : {};
  if (!values) throw new Error(`the office ${name} has errors`);
  return { name, values };
}

const offices = [undefined, ...officeNames];
const all = ownTemplates.flatMap((template) => offices.map((office) => ({ template, office })));

/** Comments that hold a key, made keys: what a clerk does who needs one. */
function withComments(text: string, key: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`# ${key}:`));
  if (from === -1) throw new Error(`no comment holds ${key}`);
  const to = lines.findIndex((line, index) => index > from && !line.startsWith('#   '));
  return lines.map((line, index) => (index >= from && index < to ? line.slice(2) : line)).join('\n');
}

describe('a new spec', () => {
  it.each(all)('of $template with the office $office builds without a finding', async ({ template, office }) => {
    const text = newSpec({ template, year: 2026, office: office === undefined ? undefined : officeFor(office) });
    const { files, findings, sources } = await tryToBuild(text, exampleOffices);
    expect(renderText(findings, sources)).toBe('');
    expect(files).toHaveLength(1);
  });

  it('takes what is common to its plans from the office and says only what is its own', () => {
    const text = newSpec({ template: 'ke-hoach', year: 2026, office: officeFor('ubnd-tinh') });
    expect(text).toContain('\noffice: ubnd-tinh\n# Người ký: chu-tich, pho-chu-tich;');
    expect(text).not.toMatch(/^(issuer|number|recipients|signature):/m);
  });

  it('names who enacts the decision from the office', () => {
    const text = newSpec({ template: 'quyet-dinh-ke-hoach', year: 2026, office: officeFor('truong-thuoc-xa') });
    expect(text).toContain('\n  enactedBy: Trường Tiểu học Bình An\n');
  });

  it.each([undefined, 'ubnd-xa'])(
    'of a decision proposes and is sent as form 1.3 says, with the office %s',
    async (name) => {
      const office = name === undefined ? undefined : officeFor(name);
      const text = newSpec({ template: 'quyet-dinh-ke-hoach', year: 2026, office });
      const { document } = await examine(text, 'plans/moi.yaml', findWording, { offices: exampleOffices });
      const [decision] = document?.parts ?? [];
      const [articles] = decision?.body ?? [];
      const last = articles?.tag === 'list' ? articles.items.at(-1) : undefined;
      const as = (last?.number ?? '').replace('.', '');
      const recipients = decision?.closing?.recipients.map((inlines) => plainText(inlines)) ?? [];
      expect(plainText(decision?.bases.at(-1)?.inlines ?? [])).toMatch(/^Theo đề nghị của .+\.$/);
      expect(recipients[0]?.replace('\u00a0', ' ')).toBe(`Như ${as};`);
      expect(recipients.slice(1, -1)).toEqual(
        (office?.values.recipients ?? ['Các sở, ban, ngành']).map((to) => `${to};`),
      );
    },
  );

  it('begins with the line by which editors complete keys, and has its prose in blocks', () => {
    const text = newSpec({ template: 'ke-hoach', year: 2026 });
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/plan\.schema\.json\n/);
    expect(text).toMatch(/^title: \|\n {2}\S/m);
    expect(text).toMatch(/^implementation: \|\n {2}\S/m);
    expect(text).toContain('\nyear: 2026\n');
    expect(text).toContain('\n#       - year: 2025\n');
  });

  it.each([
    'urgency',
    'circulation',
    'layout',
    'bases',
    'opening',
    'closing',
    'assessment',
    'targets',
    'funding',
    'agencies',
    'indicators',
    'archive',
  ])('is still in order when the comment that holds %s is made a key', async (key) => {
    const text = withComments(newSpec({ template: 'ke-hoach', year: 2026 }), key);
    const { findings, sources } = await tryToBuild(text);
    expect(renderText(findings, sources)).toBe('');
  });

  it.each(['signer', 'number', 'issuer', 'recipients', 'signature'])(
    'of an office may say %s itself when its comment is made a key',
    async (key) => {
      const text = newSpec({ template: 'ke-hoach', year: 2026, office: officeFor('ubnd-tinh') });
      const { findings } = await tryToBuild(withComments(text, key), exampleOffices);
      expect(hasErrors(findings)).toBe(false);
    },
  );
});
