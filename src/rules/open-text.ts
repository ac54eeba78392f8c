/** Whether a place of a text is left open with dots or a rule of underscores, as in a form or a draft. */
export function isLeftOpen(text: string): boolean {
  return /…|\.{3}|_{3}/.test(text);
}
