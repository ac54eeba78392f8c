import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tcvn3, vni } from '../../src/encoding/legacy-tables.ts';
import { legacyText } from '../../src/encoding/legacy-text.ts';
import { planNames, planText } from '../support/plans.ts';

/** Every text of the five plans. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = planNames.flatMap((name) => textsIn(parse(planText(name))));

/** A text as the font of an encoding would have it; nothing when the font has no such letter. */
function encoder(table: ReadonlyMap<string, string>): (text: string) => string {
  const written = new Map([...table].map(([shown, letter]) => [letter, shown]));
  return (text) => [...text].map((letter) => written.get(letter) ?? letter).join('');
}

const inTcvn3 = encoder(tcvn3);
const inVni = encoder(vni);

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const rimes =
  'a à ả ã á ạ ăn ằng ắc ân ấy ậu e è ẻ ê ề ễ i í ĩ o ò ỏ ô ố ộ ơ ờ ợ u ú ũ ư ừ ự ý ỳ ỷ iên oà uý ươi ước'.split(' ');
const signs = [
  '“',
  '”',
  '…',
  '§',
  '°',
  'µ',
  '«',
  '»',
  '©',
  '®',
  '·',
  '×',
  '½',
  '²',
  '±',
  '–',
  '5 µm',
  '20°C',
  '3 × 4',
  'Malmö',
];

const syllable = fc.tuple(fc.constantFrom(...onsets, ''), fc.constantFrom(...rimes)).map((parts) => parts.join(''));
const word = fc.oneof(
  { weight: 5, arbitrary: syllable },
  { weight: 1, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('“', '«', '§', '(', '®'), syllable).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(syllable, fc.constantFrom('”', '»', '…', '²', '°')).map((parts) => parts.join('')) },
);

describe('Vietnamese in Unicode', () => {
  it('is never taken for anything else in the five plans, text by text or plan by plan', () => {
    expect(texts.length).toBeGreaterThan(900);
    expect(texts.filter((text) => legacyText(text))).toEqual([]);
    expect(planNames.filter((name) => legacyText(planText(name)))).toEqual([]);
  });

  it('is never taken for anything else whatever syllables and signs a sentence has', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(legacyText(words.join(' '))).toBeUndefined();
      }),
      { numRuns: 3000, seed: 30 },
    );
  });

  it.each([
    'Malmö, Göteborg và Tromsø',
    'São Paulo, El Niño, Peña Nieto',
    'Müller & Söhne',
    '25 µm',
    'm², m³, ½, 1ª',
    'x·y',
  ])('may hold foreign names and signs: %s', (text) => {
    expect(legacyText(text)).toBeUndefined();
  });
});

describe('Vietnamese of the old fonts', () => {
  const sentences = texts.filter((text) => /^[A-ZĐÂ].*\p{Ll}/su.test(text) && text.split(/\s+/).length > 8);
  const cleared = (text: string) => text.replace(/\{\{.*?\}\}|\[\^.*?\]/g, '');

  it.each([
    ['TCVN3 (ABC)', inTcvn3],
    ['VNI', inVni],
  ])('is found in every sentence of the five plans and told as it was meant: %s', (encoding, encode) => {
    const usable = sentences.map((text) => cleared(text).toLowerCase());
    expect(usable.length).toBeGreaterThan(250);
    const found = usable.map((text) => legacyText(encode(text)));
    expect(found.map((legacy) => legacy?.encoding).filter((name) => name !== encoding)).toEqual([]);
    const readable = found.filter((legacy, index) => legacy?.converted === usable[index]);
    expect(readable.length / usable.length).toBeGreaterThan(0.95);
  });

  it.each([
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['ÑAÙP ÖÙNG', 'ĐÁP ỨNG'],
    ['ñaùp', 'đáp'],
    ['n\u00ADíc', 'nước'],
  ])('is found in a word or two as well: %s', (text, converted) => {
    expect(legacyText(text)?.converted).toBe(converted);
  });

  it('is told where it was pasted into Unicode, which is left as it is', () => {
    const legacy = legacyText('Nhiệm vụ được giao: Thöïc hieän keá hoaïch của tỉnh');
    expect(legacy).toEqual({ encoding: 'VNI', converted: 'Nhiệm vụ được giao: Thực hiện kế hoạch của tỉnh' });
  });
});
