/** What Handlebars says in English, in the words of whoever edits a template. */

const sentences: [RegExp, (match: RegExpExecArray) => string][] = [
  [/Parse error on line (\d+)/, ([, line]) => `Mẫu viết sai cú pháp ở dòng ${line}.`],
  [
    /^(.*) doesn't match (.*) - (\d+):(\d+)/,
    ([, open, close, line]) => `Dòng ${line} của mẫu: {{#${open}}} mở nhưng {{/${close}}} đóng.`,
  ],
  [
    /unknown helper (\S+) - (\d+):(\d+)/,
    ([, name, line, column]) => `Mẫu dùng lệnh “${name}” không có (dòng ${line}, cột ${column}).`,
  ],
  [
    /"([^"]*)" not defined in .* - (\d+):(\d+)/,
    ([, name, line, column]) => `Mẫu dùng tên “${name}” mà kế hoạch không có (dòng ${line}, cột ${column}).`,
  ],
  [/The partial (\S+) could not be (found|compiled)/, ([, name]) => `Mẫu gọi mẫu con “${name}” không có.`],
  [
    /^forbidden name (\S+)/,
    ([, name]) => `Mẫu không được dùng tên “${name}”, vì tên này nằm ngoài dữ liệu của kế hoạch.`,
  ],
  [/call stack|Invalid string length/, () => 'Mẫu con gọi lại chính nó không dừng.'],
];

/** @returns one Vietnamese sentence */
export function explainTemplateError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(message);
    if (match) return sentence(match);
  }
  return 'Mẫu không chạy được.';
}
