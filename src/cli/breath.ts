import { setImmediate } from 'node:timers/promises';

/** Lets what has come in meanwhile be heard, Ctrl+C above all, in work that would go on without a pause. */
export function breath(): Promise<void> {
  return setImmediate();
}
