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
import { d04 } from './currency/d04-ended-place.ts';
import { y01 } from './currency/y01-old-units.ts';
import { y02 } from './currency/y02-old-bodies.ts';
import { y03 } from './currency/y03-old-laws.ts';
import { y04 } from './currency/y04-counts.ts';
import { y05 } from './currency/y05-old-records-law.ts';
import { y06 } from './currency/y06-old-party-guide.ts';
import type { FormRule } from './form-rule.ts';
import { l01 } from './language/l01-spaces.ts';
import { l02 } from './language/l02-tone-style.ts';
import { l03 } from './language/l03-i-or-y.ts';
import { l04 } from './language/l04-quotation-marks.ts';
import { l05 } from './language/l05-misspellings.ts';
import { l06 } from './language/l06-bao-dam.ts';
import { l07 } from './language/l07-colloquial.ts';
import { l08 } from './language/l08-long-sentences.ts';
import { l09 } from './language/l09-abbreviations.ts';
import { p01 } from './page/p01-paper.ts';
import { p02 } from './page/p02-margins.ts';
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

/** Every rule on form, in the order in which a report gives them. */
export const formRules: readonly FormRule[] = [
  p01,
  p02,
  d04,
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
