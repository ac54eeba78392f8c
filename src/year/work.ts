import type { OpenPoint } from '../plan/open-points.ts';
import type { YamlSource } from '../plan/yaml.ts';
import type { Notes } from './notes.ts';

/** What everything needs that looks at a plan to renew it. */
export interface RenewalWork {
  /** The text it starts from. */
  readonly source: string;
  readonly yaml: YamlSource;
  /** Of the new plan. */
  readonly year: number;
  /** Those that an earlier renewal or a clerk has left. */
  readonly openPoints: readonly OpenPoint[];
  readonly notes: Notes;
}
