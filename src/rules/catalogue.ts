import { a01 } from './appendix/a01-label.ts';
import { a03 } from './appendix/a03-title.ts';
import { a04 } from './appendix/a04-attachment-line.ts';
import { a05 } from './appendix/a05-filled.ts';
import { a06 } from './appendix/a06-page-numbers.ts';
import { a07 } from './appendix/a07-no-signature.ts';
import { a08 } from './appendix/a08-attached-document.ts';
import { b01 } from './bases/b01-italic.ts';
import { b02 } from './bases/b02-endings.ts';
import { b03 } from './bases/b03-law-number.ts';
import { b04 } from './bases/b04-incomplete.ts';
import { b05 } from './bases/b05-word-number.ts';
import { b08 } from './bases/b08-order.ts';
import { b09 } from './bases/b09-replaced.ts';
import { b11 } from './bases/b11-dash.ts';
import { b12 } from './bases/b12-issuer-abbreviated.ts';
import { v01 } from './capitals/v01-sentences.ts';
import { v02 } from './capitals/v02-persons.ts';
import { v03 } from './capitals/v03-historical-names.ts';
import { v04 } from './capitals/v04-sino-vietnamese-names.ts';
import { v05 } from './capitals/v05-foreign-persons.ts';
import { v06 } from './capitals/v06-units.ts';
import { v07 } from './capitals/v07-full-units.ts';
import { v08 } from './capitals/v08-special-places.ts';
import { v09 } from './capitals/v09-terrain-names.ts';
import { v10 } from './capitals/v10-terrain.ts';
import { v11 } from './capitals/v11-regions.ts';
import { v12 } from './capitals/v12-foreign-places.ts';
import { v13 } from './capitals/v13-bodies.ts';
import { v14 } from './capitals/v14-party-bodies.ts';
import { v15 } from './capitals/v15-foreign-bodies.ts';
import { v16 } from './capitals/v16-foreign-abbreviations.ts';
import { v17 } from './capitals/v17-people-and-state.ts';
import { v18 } from './capitals/v18-honours.ts';
import { v19 } from './capitals/v19-posts.ts';
import { v20 } from './capitals/v20-party.ts';
import { v21 } from './capitals/v21-holidays.ts';
import { v22 } from './capitals/v22-documents.ts';
import { v23 } from './capitals/v23-references.ts';
import { v24 } from './capitals/v24-lunar-years.ts';
import { v25 } from './capitals/v25-festivals.ts';
import { v26 } from './capitals/v26-weekdays.ts';
import { v27 } from './capitals/v27-events.ts';
import { v28 } from './capitals/v28-works.ts';
import type { RuleCard } from './card.ts';
import { d04 } from './currency/d04-ended-place.ts';
import { y01 } from './currency/y01-old-units.ts';
import { y02 } from './currency/y02-old-bodies.ts';
import { y03 } from './currency/y03-old-laws.ts';
import { y04 } from './currency/y04-counts.ts';
import { y05 } from './currency/y05-old-records-law.ts';
import { y06 } from './currency/y06-old-party-guide.ts';
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
import { h11 } from './header/h11-issuer-missing.ts';
import { l01 } from './language/l01-spaces.ts';
import { l02 } from './language/l02-tone-style.ts';
import { l03 } from './language/l03-i-or-y.ts';
import { l04 } from './language/l04-quotation-marks.ts';
import { l05 } from './language/l05-misspellings.ts';
import { l06 } from './language/l06-bao-dam.ts';
import { l07 } from './language/l07-colloquial.ts';
import { l08 } from './language/l08-long-sentences.ts';
import { l09 } from './language/l09-abbreviations.ts';
import { d01 } from './number-and-date/d01-leading-zeros.ts';
import { d02 } from './number-and-date/d02-place-and-date.ts';
import { d03 } from './number-and-date/d03-date-format.ts';
import { d06 } from './number-and-date/d06-date-missing.ts';
import { n01 } from './number-and-date/n01-number-line.ts';
import { n02 } from './number-and-date/n02-leading-zero.ts';
import { n03 } from './number-and-date/n03-type-abbreviation.ts';
import { n04 } from './number-and-date/n04-no-year.ts';
import { n05 } from './number-and-date/n05-agency-code.ts';
import { n06 } from './number-and-date/n06-number-format.ts';
import { n07 } from './number-and-date/n07-number-missing.ts';
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
import { s01 } from './paragraphs/s01-alignment.ts';
import { s02 } from './paragraphs/s02-spacing.ts';
import { s03 } from './paragraphs/s03-line-spacing.ts';
import { s04 } from './paragraphs/s04-size.ts';
import { s07 } from './paragraphs/s07-headings.ts';
import { s08 } from './paragraphs/s08-untitled.ts';
import { s09 } from './paragraphs/s09-capital-labels.ts';
import { s10 } from './paragraphs/s10-end-mark.ts';
import { s11 } from './paragraphs/s11-numbers.ts';
import { s12 } from './paragraphs/s12-emphasis.ts';
import { r01 } from './recipients/r01-format.ts';
import { r02 } from './recipients/r02-endings.ts';
import { r03 } from './recipients/r03-as-above.ts';
import { r04 } from './recipients/r04-no-address.ts';
import { r06 } from './recipients/r06-abbreviated-posts.ts';
import { r07 } from './recipients/r07-recipients-missing.ts';
import { k01 } from './signature/k01-authority.ts';
import { k02 } from './signature/k02-regime.ts';
import { k03 } from './signature/k03-two-lines.ts';
import { k04 } from './signature/k04-name.ts';
import { k05 } from './signature/k05-format.ts';
import { k06 } from './signature/k06-sides.ts';
import { k07 } from './signature/k07-signature-missing.ts';
import { t01 } from './title/t01-no-subject-mark.ts';
import { t02 } from './title/t02-abstract.ts';
import { t03 } from './title/t03-line.ts';
import { t04 } from './title/t04-document-type.ts';
import { t05 } from './title/t05-abstract-missing.ts';

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
  h11,
  n01,
  n02,
  n03,
  n04,
  n05,
  n06,
  n07,
  d01,
  d02,
  d03,
  d04,
  d06,
  t01,
  t02,
  t03,
  t04,
  t05,
  b01,
  b02,
  b03,
  b04,
  b05,
  b08,
  b09,
  b11,
  b12,
  s01,
  s02,
  s03,
  s04,
  s07,
  s08,
  s09,
  s10,
  s11,
  s12,
  k01,
  k02,
  k03,
  k04,
  k05,
  k06,
  k07,
  r01,
  r02,
  r03,
  r04,
  r06,
  r07,
  a01,
  a03,
  a04,
  a05,
  a06,
  a07,
  a08,
  l01,
  l02,
  l03,
  l04,
  l05,
  l06,
  l07,
  l08,
  l09,
  v01,
  v02,
  v03,
  v04,
  v05,
  v06,
  v07,
  v08,
  v09,
  v10,
  v11,
  v12,
  v13,
  v14,
  v15,
  v16,
  v17,
  v18,
  v19,
  v20,
  v21,
  v22,
  v23,
  v24,
  v25,
  v26,
  v27,
  v28,
  y01,
  y02,
  y03,
  y04,
  y05,
  y06,
];

/** Every rule, for lists and pages. */
export const allRules: readonly RuleCard[] = [...formRules, ...outlineRules];
