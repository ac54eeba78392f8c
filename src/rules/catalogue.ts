import type { FormRule } from './form-rule.ts';

/** Every rule on form, in the order in which a report gives them. */
export const formRules: readonly FormRule[] = [];
