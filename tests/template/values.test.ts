import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/decree30/letterhead.ts';
import type { Document } from '../../src/document/tree.ts';
import { documentFrom } from '../support/plans.ts';
import { specOf } from '../support/spec.ts';

/**
 * No value can change the structure: whatever stands where the spec carries plain words, the document is the same tree
 * as with a harmless word, and the words arrive as they are.
 */

const harmless = 'Harmless';

/** Every place of a spec whose words are not prose, and places of prose into which expressions bring them. */
const places = [
  'values',
  'agencyName',
  'leadName',
  'supportName',
  'indicatorName',
  'indicatorUnit',
  'partName',
  'issuerName',
  'issuerParent',
  'issuerShort',
  'issuerPlace',
  'address',
  'email',
  'website',
  'phone',
  'fax',
  'circulation',
  'enactedBy',
  'archiveUnit',
  'drafter',
  'authority',
  'signerTitle',
  'otherPost',
  'signerName',
  'documentType',
  'documentNumber',
  'documentIssuer',
  'documentAbout',
  'lawAbout',
] as const;
type Place = (typeof places)[number];

/** A spec with a value in one of its places, each place printed somewhere, and a harmless word in the others. */
function specWith(value: string, place: Place): string {
  const at = (candidate: Place) => (candidate === place ? value : harmless);
  const everything =
    'Một {{values.x}}, hai ({{agency.a}}) ba *{{papi}}* bốn {{papi.mot}} năm {{papi.unit}} sáu {{issuer}} bảy ' +
    '**{{issuer.short}}** tám {{place}} chín {{change papi 2023 2024}} mười {{cite d}}, {{cite d}}, {{cite luat}} hết';
  return specOf({
    template: 'quyet-dinh-ke-hoach',
    medium: 'electronic',
    files: 'separate',
    number: '25/QĐ-UBND',
    title: `Nâng cao\n${everything}`,
    issuer: {
      name: at('issuerName'),
      parent: at('issuerParent'),
      short: at('issuerShort'),
      place: at('issuerPlace'),
      contact: {
        address: at('address'),
        email: at('email'),
        website: at('website'),
        phone: at('phone'),
        fax: at('fax'),
      },
    },
    circulation: at('circulation'),
    decision: { enactedBy: at('enactedBy'), bases: [`Căn cứ ${everything}`], responsible: everything },
    sections: [
      {
        heading: everything,
        content: [
          { text: everything },
          { clauses: [{ title: everything, text: everything, content: [everything] }] },
          { table: { columns: [{ title: everything }], rows: [[everything]] } },
          { targets: 'papi' },
          { targets: 'papi', each: '{{name}} đạt {{target}} {{unit}} điểm' },
          { figures: 'papi', columns: ['name', 'unit', 'value', 'lead'] },
          { agencies: 'all' },
          { tasks: null },
          { text: 'Xem {{ref p}}[^f]' },
        ],
      },
    ],
    indicators: {
      papi: {
        name: at('indicatorName'),
        unit: at('indicatorUnit'),
        lead: ['a', at('leadName')],
        observations: [
          { year: '2023', value: '42,41' },
          { year: '2024', value: '42,69' },
        ],
        parts: [{ id: 'mot', name: at('partName'), target: '5' }],
      },
    },
    values: { x: at('values') },
    agencies: [
      {
        id: 'a',
        name: at('agencyName'),
        duties: [{ points: [{ text: everything, task: { lead: [at('leadName')], support: [at('supportName')] } }] }],
      },
    ],
    documents: {
      d: {
        type: at('documentType'),
        number: at('documentNumber'),
        issuer: at('documentIssuer'),
        about: at('documentAbout'),
      },
      luat: { type: 'Luật', about: at('lawAbout') },
    },
    footnotes: { f: everything },
    appendices: [{ id: 'p', title: everything, content: everything }],
    recipients: [everything],
    archive: { units: [at('archiveUnit')], drafter: at('drafter') },
    signature: {
      authority: [{ KT: at('authority') }],
      title: at('signerTitle'),
      otherPost: at('otherPost'),
      name: at('signerName'),
    },
  });
}

/** A document without where its words stood: its structure, with a mark for each string, and the strings. */
function taken(document: Document): { shape: string; strings: string[] } {
  const strings: string[] = [];
  const shape = JSON.stringify(document, (key, value: unknown) => {
    if (key === 'origin') return undefined;
    if (typeof value !== 'string' || key === 'tag' || key === 'style' || key === 'align' || key === 'label')
      return value;
    strings.push(value);
    return '…';
  });
  return { shape, strings };
}

/** Words as they are compared: one form of each letter, one space, numbers not bound. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll('\u2011', '-').replace(/\s+/gu, ' ').trim();
}

/** What the reader reports instead of taking it, and marks that would join the letter of an escape before them. */
const unreadable = /(?![\t\n])\p{Cc}|\p{Cs}|[\u00AD\u200B-\u200F\u2028\u2029\uFEFF\uFFFD-\uFFFF]|[\t\n]\p{M}/u;

const mark = fc.constantFrom(
  ...['*', '**', '***', '[^f]', '[^x]', '{{', '}}', '{{year}}', '{{> item}}', '{{{', '\\', '\\*', '~', '\n', '\n\n'],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '&#60;',
    '"',
    "'",
    '`',
    '=',
    '</p>',
    '</article>',
    '<br/>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?',
  ],
  ...[': ', ' #', '- ', '| ', '> ', '%', '@', '!', '? ', ', ', '[', ']', '{', '}', '---', './.', '.', ';', '\t', ' '],
  ...[
    '\u00a0',
    '\u2011',
    '\u3000',
    'e\u0301',
    'ộ',
    'số 5-A',
    '0',
    'true',
    'null',
    '😀',
    '漢',
    '__proto__',
    '\u{10ffff}',
  ],
);

const value = fc
  .array(fc.oneof({ weight: 3, arbitrary: mark }, fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '' && text !== '%' && !unreadable.test(text) && !abbreviations.test(text));

/** What is tried in every place, whatever chance brings besides. */
const nasty = ["\"*a** <b title='&'> [^f] {{year}} \\* ~", 'một\n\nhai: # ba', '</p></article><p class="signer">', '-'];

/** Where an expression is refused, because nothing evaluates it. */
const plain: ReadonlySet<string> = new Set([
  ...['issuerName', 'issuerParent', 'issuerShort', 'issuerPlace', 'signerTitle', 'otherPost', 'signerName'],
  ...['documentType', 'documentNumber', 'documentIssuer', 'documentAbout', 'lawAbout'],
]);

const calm = new Map(places.map((place) => [place, taken(documentFrom(specWith(harmless, place)))]));

describe('a value from a spec can never change the structure of a document', () => {
  it.each(places)('wherever it stands: %s', (place) => {
    const expected = calm.get(place);
    const marked = taken(documentFrom(specWith(`${harmless}Here`, place))).strings;
    expect(marked.some((text) => text.includes(`${harmless}Here`))).toBe(true);
    fc.assert(
      fc.property(value, (words) => {
        if (plain.has(place) && /\{\{.*?\}\}/s.test(words)) {
          expect(() => documentFrom(specWith(words, place))).toThrow('plan/not-evaluated');
          return;
        }
        const { shape, strings } = taken(documentFrom(specWith(words, place)));
        expect(shape).toBe(expected?.shape);
        expect(strings.map(folded)).toEqual(
          marked.map((text) => folded(text.replaceAll(`${harmless}Here`, () => words))),
        );
      }),
      { numRuns: 15, examples: nasty.map((words): [string] => [words]) },
    );
  });
});

describe('prose that looks like HTML or like a template', () => {
  it('is words', () => {
    const [part] = documentFrom(specOf({ opening: '<p>A & B</p> &amp; "C" \\{{> item}} <br/>' })).parts;
    expect(part?.body[0]).toMatchObject({
      inlines: [{ tag: 'text', text: '<p>A & B</p> &amp; "C" {{> item}} <br/>', bold: false, italic: false }],
    });
  });
});
