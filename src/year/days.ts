import { type Day, dateInFigures, dayAfter } from '../decree30/dates.ts';

/** When something is there no more, by its last day: `không còn từ ngày 01/7/2025`. */
export function gone(to: Day): string {
  return `không còn từ ngày ${dateInFigures(dayAfter(to))}`;
}
