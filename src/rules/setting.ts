import type { Range } from '../decree30/page.ts';
import { isInCapitals } from '../roles/fold.ts';
import type { Passage } from '../roles/role.ts';
import { figure, isBold, isItalic, isRegular, isUpright, isWithin, sizeOf } from '../roles/typography.ts';

/** How a passage has to be set; what is left out may be either. */
export interface Setting {
  /** In pt. */
  readonly size: Range;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
}

/** What is wrong with how a passage is set, in Vietnamese. */
export interface Misset {
  readonly found: string;
  readonly required: string;
  readonly remedy: string;
}

/**
 * @param name what the passage is called: `Trích yếu`
 * @returns everything at once that differs from the setting; nothing when it is set so
 */
export function misset(name: string, passage: Passage, setting: Setting): Misset | undefined {
  const faults = settingFaults(passage, setting);
  if (faults.length === 0) return undefined;
  return {
    found: `${name} ${faults.map(({ is }) => is).join(', ')}.`,
    required: `${name}: ${settingInWords(setting)}.`,
    remedy: `Trong Word, chọn dòng này rồi ${[...new Set(faults.map(({ mend }) => mend))].join('; ')}.`,
  };
}

export interface SettingFault {
  /** `cỡ 11`, `không đậm`. */
  readonly is: string;
  readonly mend: string;
}

/** What of a passage's setting is otherwise, each as the end of a sentence about it, and how to mend it; nothing of a passage with no text. */
export function settingFaults(passage: Passage, { size, bold, italic, capitals }: Setting): SettingFault[] {
  const faults: SettingFault[] = [];
  const sizePt = sizeOf(passage);
  if (sizePt === undefined) return [];
  if (!isWithin(sizePt, size.min, size.max))
    faults.push({ is: `cỡ ${figure(sizePt)}`, mend: `đặt lại cỡ chữ ${size.max}` });
  if (capitals === true && !isInCapitals(passage.text))
    faults.push({ is: 'không viết bằng chữ in hoa', mend: 'gõ lại bằng chữ in hoa' });
  if (capitals === false && isInCapitals(passage.text))
    faults.push({ is: 'viết toàn chữ in hoa', mend: 'gõ lại bằng chữ in thường' });
  if (bold === true && !isBold(passage))
    faults.push({ is: isRegular(passage) ? 'không đậm' : 'chỉ đậm một phần', mend: 'bấm Ctrl+B để đặt chữ đậm' });
  if (bold === false && !isRegular(passage))
    faults.push({ is: isBold(passage) ? 'in đậm' : 'có chữ đậm', mend: 'bấm Ctrl+B để bỏ chữ đậm' });
  if (italic === true && !isItalic(passage))
    faults.push({
      is: isUpright(passage) ? 'không nghiêng' : 'chỉ nghiêng một phần',
      mend: 'bấm Ctrl+I để đặt chữ nghiêng',
    });
  if (italic === false && !isUpright(passage))
    faults.push({ is: isItalic(passage) ? 'in nghiêng' : 'có chữ nghiêng', mend: 'bấm Ctrl+I để bỏ chữ nghiêng' });
  return faults;
}

/** How a passage has to be set: `cỡ 12 đến 13, kiểu chữ đứng, đậm`. */
export function settingInWords({ size, bold, italic, capitals }: Setting): string {
  const style = [
    ...(italic === undefined ? [] : [italic ? 'nghiêng' : 'đứng']),
    ...(bold === undefined ? [] : [bold ? 'đậm' : 'không đậm']),
  ];
  return [
    ...(capitals === undefined ? [] : [capitals ? 'chữ in hoa' : 'chữ in thường']),
    size.min === size.max ? `cỡ ${size.min}` : `cỡ ${size.min} đến ${size.max}`,
    ...(style.length > 0 ? [`kiểu chữ ${style.join(', ')}`] : []),
  ].join(', ');
}
