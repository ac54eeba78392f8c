import { type SigningAuthority, signingAuthorities } from '../../decree30/document-types.ts';
import { abbreviations } from '../../decree30/letterhead.ts';
import { abbreviatedIssuer } from '../messages/form.ts';
import type { Archive, Issuer, Signature } from '../plan.ts';
import type { Spec } from '../schema/spec.ts';
import { type Context, reportError } from './context.ts';

export function resolveIssuer(context: Context, issuer: Spec['issuer']): Issuer {
  const name = issuer.name.trim();
  const abbreviation = abbreviations.exec(name)?.[0];
  if (abbreviation) reportError(context, abbreviatedIssuer(abbreviation, context.yaml.valueSpan(issuer, 'name')));
  const short = (issuer.short ?? name).trim();
  return { parent: issuer.parent?.trim(), name, short, place: issuer.place.trim(), contact: issuer.contact };
}

export function resolveArchive(archive: Spec['archive']): Archive {
  return {
    units: archive?.units ?? [],
    copies: archive?.copies === undefined ? undefined : Number(archive.copies),
    drafter: archive?.drafter,
    printed: archive?.printed === undefined ? undefined : Number(archive.printed),
  };
}

export function resolveSignature(signature: Spec['signature']): Signature {
  const authority = (signature?.authority ?? []).flatMap((step) =>
    Object.entries(step).flatMap(([code, of]) => (isAuthority(code) ? [{ code, of: of.trim() }] : [])),
  );
  return {
    authority,
    title: signature?.title?.trim(),
    titleBlank: !signature || signature.title === null,
    otherPost: signature?.otherPost?.trim(),
    name: signature?.name?.trim(),
  };
}

function isAuthority(code: string): code is SigningAuthority {
  return code in signingAuthorities;
}
