import { expect, it } from 'vitest';
import { decodeXml } from '../../src/xml/decode.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { childOf, type XmlElement } from '../../src/xml/tree.ts';

const options = { deepest: 50 };

function reasonOf(text: string, more: Partial<Parameters<typeof parseXml>[1]> = {}): string {
  const read = parseXml(text, { ...options, ...more });
  return 'reason' in read ? `${read.reason} ${read.line}` : 'read';
}

function rootOf(text: string, more: Partial<Parameters<typeof parseXml>[1]> = {}): XmlElement {
  const read = parseXml(text, { ...options, ...more });
  if ('reason' in read) throw new Error(read.message);
  return read;
}

it('keeps text, marked sections and named characters in their order', () => {
  const { children } = rootOf('<a>mot &amp; <b/><![CDATA[<hai>]]>&nbsp;</a>', { entities: { nbsp: '\u00a0' } });
  expect(children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
    'mot & ',
    'b',
    '<hai>',
    '\u00a0',
  ]);
});

it('says in which line the first fault is', () => {
  expect(reasonOf('<a>\n<b>\n</a>')).toBe('syntax 3');
  expect(reasonOf('<a>&nbsp;</a>')).toBe('syntax 1');
  expect(reasonOf('<a x="1" x="2"/>')).toBe('syntax 1');
  expect(reasonOf('')).toBe('syntax 1');
});

it('accepts no document type unless it is asked to, and never what that defines', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY ha "ha ha ha">]><a>&ha;</a>';
  expect(reasonOf(laughs)).toBe('doctype 1');
  expect(reasonOf(laughs, { doctype: true })).toBe('syntax 1');
  expect(reasonOf('<!DOCTYPE html><a/>', { doctype: true })).toBe('read');
});

it('stops at the first thing too deep or too much', () => {
  expect(reasonOf('<a>'.repeat(51))).toBe('depth 1');
  expect(reasonOf(`<a>${'<b/>'.repeat(20)}</a>`, { budget: { nodes: 10, characters: 99 } })).toBe('size 1');
  expect(reasonOf(`<a>${'<b/>'.repeat(9)}</a>`, { budget: { nodes: 10, characters: 99 } })).toBe('read');
});

it('calls names by their namespace and not by the prefix that a file happens to use', () => {
  const prefixes = new Map([['urn:word', 'w']]);
  const text =
    '<ns0:p xmlns:ns0="urn:word" xmlns:w="urn:else" ns0:val="1" w:val="2"><w:p/><p xmlns="urn:word"/></ns0:p>';
  const root = rootOf(text, { prefixes });
  expect(root.name).toBe('w:p');
  expect(root.attributes).toMatchObject({ 'w:val': '1', '{urn:else}:val': '2' });
  expect(root.children.map((child) => typeof child !== 'string' && child.name)).toEqual(['{urn:else}:p', 'w:p']);
  expect(childOf(root, 'w:p')?.name).toBe('w:p');
});

it('reads UTF-8 and both kinds of UTF-16, with or without a mark', () => {
  const xml = '<a>Quốc hiệu</a>';
  const utf8 = new TextEncoder().encode(xml);
  const utf16 = new Uint8Array(new Uint16Array([...xml].map((letter) => letter.charCodeAt(0))).buffer);
  const swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0);
  expect(decodeXml(utf8)).toBe(xml);
  expect(decodeXml(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(xml);
  expect(decodeXml(utf16)).toBe(xml);
  expect(decodeXml(new Uint8Array([0xff, 0xfe, ...utf16]))).toBe(xml);
  expect(decodeXml(swapped)).toBe(xml);
});

it('does not guess at another encoding', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(decodeXml(encode('<?xml version="1.0" encoding="windows-1258"?><a/>'))).toBeUndefined();
  expect(decodeXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c]))).toBeUndefined();
  expect(decodeXml(encode("<?xml version='1.0' encoding='utf-8'?><a/>"))).toContain('<a/>');
});
