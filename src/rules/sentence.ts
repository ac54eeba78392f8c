/** Several remarks as one sentence: joined by semicolons, the first letter a capital. */
export function sentence(remarks: readonly string[]): string {
  const text = remarks.join('; ');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}
