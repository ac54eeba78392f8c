/** NFC with plain spaces and hyphens, so that patterns need not know the others. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-');
}

/** NFC with every stretch of white space as one space; hyphens stay as they are. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
