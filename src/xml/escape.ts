/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

/** The same where it may stand between quotation marks too. */
export function escapeQuoted(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
