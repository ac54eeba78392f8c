/** The types of document this tool writes, with their abbreviations. Annex III, Section I. */
export const documentTypes = {
  plan: { name: 'Kế hoạch', abbreviation: 'KH' },
  decision: { name: 'Quyết định', abbreviation: 'QĐ' },
} as const;

/** The clauses on authority to sign: what stands before the body or the post. Section II, clause 7.b. */
export const signingAuthorities = {
  TM: 'TM.',
  KT: 'KT.',
  TL: 'TL.',
  TUQ: 'TUQ.',
  Q: 'Q.',
} as const;

export type SigningAuthority = keyof typeof signingAuthorities;
