import type { FormRule } from './form-rule.ts';
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

/** Every rule on form, in the order in which a report gives them. */
export const formRules: readonly FormRule[] = [p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11, p12];
