import type { Outline } from '../../outline/outline.ts';
import type { RuleCard, Violation } from '../card.ts';

/** A rule of what a document says, whatever it was read from. */
export interface OutlineRule extends RuleCard {
  check<Where>(outline: Outline<Where>, report: (violation: Violation<Where>) => void): void;
}
