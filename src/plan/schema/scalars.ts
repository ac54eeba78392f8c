import * as z from 'zod';

/**
 * The scalars of a spec. The reader hands every YAML scalar over as it was written (`42,690` stays `42,690`,
 * `05` stays `05`), so all of them are strings here; an empty key is `null`, a blank for the office to fill.
 */

/** One or more paragraphs of prose: inline marks, `{{…}}` expressions, a blank line between paragraphs. */
export const prose = z.string().trim().min(1);

/** A short phrase on one line that carries no marks: a name, a post, a place. */
export const phrase = z.string().trim().min(1).max(300);

/** A key that other places refer to: Latin letters without diacritics, digits and hyphens. */
export const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Four digits, which YAML itself takes for a number. */
export const year = z
  .string()
  .regex(/^(19|20)\d{2}$/)
  .meta({ minimum: 1900, maximum: 2099 });

/** A number as the office writes it; decimal comma or point, its digits kept as they are. */
export const figure = z.string().regex(/^-?\d{1,15}([.,]\d{1,10})?$/);

/** A date or what is known of it: `2025-06-27`, `2025-06`, `2025`. What is missing stays a visible blank. */
export const partialDate = z
  .string()
  .regex(/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/)
  .meta({ minimum: 1900, maximum: 2099 });

/** A number and its symbol, or a symbol alone while văn thư has given no number yet: `1606/QĐ-UBND`, `KH-UBND`. */
export const documentNumber = z
  .string()
  .regex(/^([1-9]\d{0,5}\/|0\d{1,5}\/)?\/?\p{Lu}[\p{L}\d]*(-[\p{Lu}\d&][\p{L}\d&]*)+$/u);

/** The part of a symbol that is the office's own: `UBND`, `SNV`. */
export const symbol = z.string().regex(/^[\p{Lu}\d&][\p{L}\d&]*(-[\p{Lu}\d&][\p{L}\d&]*)*$/u);

/** A whole number of at most six digits: a rank, a number of copies. */
export const count = z.string().regex(/^\d{1,6}$/);

/** A length or a factor of the layout. */
export const measure = z.string().regex(/^\d{1,3}([.,]\d{1,3})?$/);
