/** The helpers that templates may call: Handlebars' own that open a block, and those of the runtime in word.ts. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const;
export const valueHelpers = ['is', 'or'] as const;

type BlockHelper = (typeof blockHelpers)[number];
type ValueHelper = (typeof valueHelpers)[number];

export function isBlockHelper(name: string): name is BlockHelper {
  return blockHelpers.some((known) => known === name);
}

export function isValueHelper(name: string): name is ValueHelper {
  return valueHelpers.some((known) => known === name);
}
