import type { FormRule } from './form-rule.ts';
import { p01 } from './page/p01-paper.ts';
import { p02 } from './page/p02-margins.ts';

/** Every rule on form, in the order in which a report gives them. */
export const formRules: readonly FormRule[] = [p01, p02];
