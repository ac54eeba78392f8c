import type { RuleCard } from './card.ts';
import type { FormRule } from './form-rule.ts';
import { outlineRules } from './outline/rules.ts';
import { p01 } from './page/p01-paper.ts';
import { p02 } from './page/p02-margins.ts';

/** Every rule on form, in the order in which they are listed. */
export const formRules: readonly FormRule[] = [p01, p02];

/** Every rule, for lists and pages. */
export const allRules: readonly RuleCard[] = [...formRules, ...outlineRules];
