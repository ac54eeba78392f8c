import { type Finding, hasErrors } from '../findings/finding.ts';
import { placeOf } from '../findings/place.ts';
import { isMap } from '../plan/overlay.ts';
import { readSource } from '../plan/source.ts';
import { type Record, type Table, tableOf, withoutRows } from './table.ts';

/**
 * A list of maps: the keys are the names of the columns, a map is a row. Scalars keep their source, so `05` stays `05`.
 *
 * @param file how findings name it
 */
export function readYamlRows(text: string, file: string): Table {
  const findings: Finding[] = [];
  const { source, yaml } = readSource(text, file, (finding) => findings.push(finding));
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (!yaml || (wrong && hasErrors(findings))) {
    const line = wrong?.span && placeOf(source, wrong.span.start).line;
    return withoutRows({
      code: wrong?.code ?? 'batch/not-a-list',
      line,
      message: wrong?.message ?? listWanted.message,
      hint: wrong?.hint ?? listWanted.hint,
    });
  }
  const { root } = yaml;
  if (!Array.isArray(root)) return withoutRows({ code: 'batch/not-a-list', ...listWanted });
  const list: readonly unknown[] = root;
  const titles = [...new Set(list.flatMap((item) => (isMap(item) ? Object.keys(item) : [])))];
  const lineOf = (index: number) => placeOf(source, yaml.valueSpan(root, index).start).line;
  const records: Record[] = [];
  for (const [index, item] of list.entries()) {
    if (!isMap(item)) return withoutRows({ code: 'batch/not-a-list', line: lineOf(index), ...listWanted });
    const nested = Object.entries(item).find(([, value]) => typeof value === 'object' && value !== null);
    if (nested) {
      return withoutRows({
        code: 'batch/nested-cell',
        line: lineOf(index),
        column: nested[0],
        message: `Khóa “${nested[0]}” của dòng dữ liệu phải là một giá trị, không phải danh sách hay nhóm khóa.`,
        hint: 'Ghi giá trị trên một dòng, hoặc dùng dấu | rồi viết ở dòng dưới.',
      });
    }
    const cells = titles.map((title) => {
      const value: unknown = Reflect.get(item, title);
      return value === undefined || value === null ? '' : String(value);
    });
    records.push({ line: lineOf(index), cells });
  }
  return tableOf([{ line: 1, cells: titles }, ...records]);
}

const listWanted = {
  message: 'Tệp dữ liệu YAML phải là một danh sách, mỗi phần tử gồm các khóa là tên cột.',
  hint: 'Ghi mỗi văn bản một phần tử, bắt đầu bằng dấu -, ví dụ: - ten: Bình An.',
};
