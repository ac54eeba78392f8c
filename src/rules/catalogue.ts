import type { RuleCard } from './card.ts';
import type { FormRule } from './form-rule.ts';
import { h01 } from './header/h01-national-name.ts';
import { h02 } from './header/h02-one-line.ts';
import { h03 } from './header/h03-motto.ts';
import { h04 } from './header/h04-line-under-motto.ts';
import { h05 } from './header/h05-line-under-issuer.ts';
import { h06 } from './header/h06-names.ts';
import { h07 } from './header/h07-full-name.ts';
import { h08 } from './header/h08-direct-parent.ts';
import { h09 } from './header/h09-sides.ts';
import { h10 } from './header/h10-attached.ts';
import { outlineRules } from './outline/rules.ts';
import { p01 } from './page/p01-paper.ts';
import { p02 } from './page/p02-margins.ts';
import { p03 } from './page/p03-font.ts';
import { p04 } from './page/p04-colour.ts';
import { p05 } from './page/p05-page-number.ts';
import { p06 } from './page/p06-first-page.ts';
import { p07 } from './page/p07-numbering.ts';
import { p08 } from './page/p08-unicode.ts';
import { p09 } from './page/p09-spacing-by-hand.ts';
import { p10 } from './page/p10-size-set.ts';
import { p11 } from './page/p11-traces.ts';
import { p12 } from './page/p12-kept-together.ts';

/** Every rule on form, in the order of the catalogue, in which they are listed. */
export const formRules: readonly FormRule[] = [
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  p11,
  p12,
  h01,
  h02,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  h10,
];

/** Every rule, for lists and pages. */
export const allRules: readonly RuleCard[] = [...formRules, ...outlineRules];
