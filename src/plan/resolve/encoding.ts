import { legacyText } from '../../encoding/legacy-text.ts';
import { legacyEncoding } from '../legacy-encoding.ts';
import type { Context } from './context.ts';

/** Every text of a spec is in Unicode: prose, names and values alike. */
export function checkEncoding(context: Context, container: object): void {
  for (const [key, value] of Object.entries(container)) {
    if (typeof value === 'object' && value !== null) checkEncoding(context, value);
    if (typeof value !== 'string') continue;
    const legacy = legacyText(value);
    if (!legacy) continue;
    const start = context.yaml.offsetIn(container, key, value.length - value.trimStart().length);
    const span = { ...context.yaml.valueSpan(container, key), start, end: start + value.trim().length };
    context.report(legacyEncoding(legacy, span.file ?? context.file, span));
  }
}
