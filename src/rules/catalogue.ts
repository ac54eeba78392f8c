import { a01 } from './appendix/a01-label.ts';
import { a03 } from './appendix/a03-title.ts';
import { a04 } from './appendix/a04-attachment-line.ts';
import { a05 } from './appendix/a05-filled.ts';
import { a06 } from './appendix/a06-page-numbers.ts';
import { a07 } from './appendix/a07-no-signature.ts';
import { a08 } from './appendix/a08-attached-document.ts';
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
import { d01 } from './number-and-date/d01-leading-zeros.ts';
import { d02 } from './number-and-date/d02-place-and-date.ts';
import { d03 } from './number-and-date/d03-date-format.ts';
import { n01 } from './number-and-date/n01-number-line.ts';
import { n02 } from './number-and-date/n02-leading-zero.ts';
import { n03 } from './number-and-date/n03-type-abbreviation.ts';
import { n04 } from './number-and-date/n04-no-year.ts';
import { n05 } from './number-and-date/n05-agency-code.ts';
import { n06 } from './number-and-date/n06-number-format.ts';
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
import { r01 } from './recipients/r01-format.ts';
import { r02 } from './recipients/r02-endings.ts';
import { r03 } from './recipients/r03-as-above.ts';
import { r04 } from './recipients/r04-no-address.ts';
import { r06 } from './recipients/r06-abbreviated-posts.ts';
import { k01 } from './signature/k01-authority.ts';
import { k02 } from './signature/k02-regime.ts';
import { k03 } from './signature/k03-two-lines.ts';
import { k04 } from './signature/k04-name.ts';
import { k05 } from './signature/k05-format.ts';
import { k06 } from './signature/k06-sides.ts';
import { t01 } from './title/t01-no-subject-mark.ts';
import { t02 } from './title/t02-abstract.ts';
import { t03 } from './title/t03-line.ts';
import { t04 } from './title/t04-document-type.ts';

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
  n01,
  n02,
  n03,
  n04,
  n05,
  n06,
  d01,
  d02,
  d03,
  t01,
  t02,
  t03,
  t04,
  k01,
  k02,
  k03,
  k04,
  k05,
  k06,
  r01,
  r02,
  r03,
  r04,
  r06,
  a01,
  a03,
  a04,
  a05,
  a06,
  a07,
  a08,
];

/** Every rule, for lists and pages. */
export const allRules: readonly RuleCard[] = [...formRules, ...outlineRules];
