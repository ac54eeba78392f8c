import type { FileReport } from './gather.ts';
import { headings, sections } from './section.ts';

/** What was found in one file or in several, in one sentence. */
export function totals(reports: readonly FileReport[]): string {
  const counts = sections.flatMap((section) => {
    const count = reports
      .flatMap((report) => report.sections)
      .filter((one) => one.section === section)
      .reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? [`${count} ${headings[section].counted}`] : [];
  });
  const clean = reports.filter((report) => report.sections.length === 0).length;
  const [only] = reports;
  if (only && reports.length === 1) return counts.length > 0 ? `${counts.join(', ')}.` : 'không thấy chỗ nào phải sửa.';
  const found = counts.length > 0 ? counts.join(', ') : 'không thấy chỗ nào phải sửa';
  const cleanFiles = clean > 0 && clean < reports.length ? `; ${clean} tệp không thấy chỗ nào phải sửa` : '';
  return `Cả ${reports.length} tệp: ${found}${cleanFiles}.`;
}
