import * as z from 'zod';
import { spec } from './spec.ts';

/** What a plan's own file says, which may leave to its office who issues and who signs it. */

const { year, number, date, office, signer, attachment, agencies, indicators, values, documents } = spec.shape;

const own = z.object({
  year,
  date,
  number: number.optional(),
  office,
  signer,
  attachment,
  agencies,
  indicators,
  values,
  documents,
  issuer: z.object({}).optional(),
  signature: z.object({ name: z.string().nullish() }).nullish(),
});

export type OwnSpec = z.output<typeof own>;

/** @returns the value itself, whose containers are the keys to their places; nothing when it is not in its form */
export function ownSpec(value: unknown): OwnSpec | undefined {
  return isOwn(value) ? value : undefined;
}

function isOwn(value: unknown): value is OwnSpec {
  return own.safeParse(value).success;
}
