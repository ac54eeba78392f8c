import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';

/** What only wraps blocks, rows or cells. */
const wrappers = new Set(['w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:sdtContent']);

/** The children of an element with the wrappers around them taken away. */
export function contentOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (wrappers.has(child.name)) return contentOf(child);
    if (child.name === 'w:sdt') return contentOf(childOf(child, 'w:sdtContent') ?? child);
    if (child.name === 'mc:AlternateContent') {
      const branch = branchOf(child);
      return branch ? contentOf(branch) : [];
    }
    return [child];
  });
}

/** The extensions that are read here; of others the fallback is. */
const understood = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'w16', 'wp14', 'a14', 'pic']);

/** The one branch of alternatives that counts. */
export function branchOf(alternatives: XmlElement): XmlElement | undefined {
  const choice = childrenOf(alternatives, 'mc:Choice').find(({ attributes }) =>
    (attributes.Requires ?? '').split(/\s+/).every((prefix) => understood.has(prefix)),
  );
  return choice ?? childOf(alternatives, 'mc:Fallback');
}
