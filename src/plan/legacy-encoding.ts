import type { LegacyText } from '../encoding/legacy-text.ts';
import type { Finding, Span } from '../findings/finding.ts';

/** What a clerk is told of a text that was typed in a font from before Unicode. */
export function legacyEncoding({ encoding, converted }: LegacyText, file: string, span: Span): Finding {
  return {
    code: 'plan/legacy-encoding',
    severity: 'error',
    message: `Đoạn này gõ bằng bảng mã ${encoding}, không phải Unicode.`,
    hint: `Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “${shortened(converted)}”.`,
    file,
    span,
  };
}

const shownLength = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= shownLength) return line;
  const cut = line.slice(0, shownLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shownLength / 2))} …`;
}
