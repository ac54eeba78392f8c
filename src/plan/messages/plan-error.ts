import type { Finding } from '../../findings/finding.ts';

/** An error whose file and severity are known where it is reported. */
export type PlanError = Omit<Finding, 'file' | 'severity'>;
