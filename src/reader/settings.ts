import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { isOnIn } from './measure.ts';

/** What the settings of a file say that reaches its text. */
export interface Settings {
  /** Whether even pages have headers of their own. */
  readonly oddAndEven: boolean;
  /** The version of Word whose layout it keeps: 15 from Word 2013 on. */
  readonly compatibility: number;
}

/** @param root of `settings.xml` */
export function readSettings(root: XmlElement | undefined): Settings {
  const mode = childrenOf(childOf(root, 'w:compat'), 'w:compatSetting').find(
    ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
  );
  return {
    oddAndEven: isOnIn(root, 'w:evenAndOddHeaders'),
    compatibility: Number(mode?.attributes['w:val'] ?? 12) || 12,
  };
}
