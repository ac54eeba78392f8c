import type { Finding } from '../../findings/finding.ts';

/** An error whose file and severity are known where it is reported. */
export interface PlanError extends Omit<Finding, 'file' | 'severity'> {
  /** Names that would make it no error if they stood elsewhere in the spec: so they may, while a part of it is unreadable. */
  readonly needs?: readonly string[];
}

/** How resolving reports, with what each finding needs. */
export type ReportNeeding = (finding: Finding, needs?: readonly string[]) => void;
