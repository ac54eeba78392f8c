import { at, type XmlElement } from '../xml/tree.ts';

/** The two fonts of a theme for Latin letters, and so for Vietnamese, and for East Asian and complex scripts. */
export type Theme = ReadonlyMap<string, string>;

const scripts = { latin: ['Ascii', 'HAnsi'], ea: ['EastAsia'], cs: ['Bidi'] } as const;

/** @returns fonts by the names properties call them by: `minorHAnsi` */
export function readTheme(root: XmlElement | undefined): Theme {
  const fonts = new Map<string, string>();
  for (const kind of ['major', 'minor']) {
    const scheme = at(root, 'a:themeElements', 'a:fontScheme', `a:${kind}Font`);
    for (const [script, names] of Object.entries(scripts)) {
      const font = at(scheme, `a:${script}`)?.attributes.typeface;
      if (font) for (const name of names) fonts.set(kind + name, font);
    }
  }
  return fonts;
}
