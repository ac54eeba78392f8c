import type { Span } from '../findings/finding.ts';
import { isMap } from '../plan/overlay.ts';
import { expressionsIn, type Pattern } from './pattern.ts';
import type { Column, DataProblem, Row } from './table.ts';

/** The cells of a row under every name that `{{…}}` may have for them: the title of the column, and its key. */
export type Cells = ReadonlyMap<string, string>;

export function cellsOf(columns: readonly Column[], { cells }: Pick<Row, 'cells'>): Cells {
  return new Map(
    columns.flatMap(({ title, key }, index): [string, string][] => {
      const cell = cells[index] ?? '';
      return [
        [key, cell],
        [title, cell],
      ];
    }),
  );
}

/** The columns that a pattern takes: those that some `{{…}}` in it names. */
export function usedColumns({ slots }: Pattern, columns: readonly Column[]): Column[] {
  const named = new Set(slots.flatMap(({ names }) => [...names]));
  return columns.filter(({ title, key }) => named.has(title) || named.has(key));
}

/** The columns whose cells stand at a place of the pattern: in its expressions, or else in the text around it. */
export function columnsAt({ slots, source }: Pattern, columns: readonly Column[], span: Span | undefined): Column[] {
  if (!span || span.file !== undefined) return [];
  const within = expressionsIn(source.slice(span.start, span.end));
  const around = slots.filter((slot) => slot.span.start <= span.end && span.start <= slot.span.end);
  const names = within.size > 0 ? within : new Set(around.flatMap((slot) => [...slot.names]));
  return columns.filter(({ title, key }) => names.has(title) || names.has(key));
}

/** Names that a plan has of its own; as that of a column they would mean two things. */
const planNames = ['year', 'issuer', 'issuer.short', 'place', 'ref', 'cite', 'change', 'difference', 'count'];

/** A column must not be called like something that the plan has already, when the plan uses the name. */
export function ambiguousColumns(pattern: Pattern, columns: readonly Column[], line: number): DataProblem[] {
  const { root } = pattern.yaml;
  const indicators: unknown = isMap(root) ? Reflect.get(root, 'indicators') : undefined;
  const own = new Set([...planNames, ...(isMap(indicators) ? Object.keys(indicators) : [])]);
  const isOwn = (name: string) => own.has(name) || /^\d{4}$|^year[+-]\d{1,2}$/.test(name);
  return usedColumns(pattern, columns).flatMap(({ title, key }): DataProblem[] => {
    const name = [title, key].find(isOwn);
    if (name === undefined) return [];
    return [
      {
        code: 'batch/ambiguous-column',
        line,
        column: title,
        message: `Cột “${title}” trùng với tên “${name}” có sẵn của kế hoạch, nên {{${name}}} hiểu được hai cách.`,
        hint: 'Đổi tên cột trong tệp dữ liệu và trong mẫu, ví dụ nam thay cho year, dia-danh thay cho place.',
      },
    ];
  });
}
