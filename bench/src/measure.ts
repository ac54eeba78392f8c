/** Something to measure: every run makes its whole result anew. */
export interface Contestant {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** In milliseconds. */
  readonly median: number;
  readonly min: number;
}

export interface Effort {
  /** Runs of each contestant before the first that counts. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Runs of a contestant in a row, each timed by itself, before it is the next one's turn. */
  readonly turn: number;
}

/** Times the contestants in turns, round after round, so that a slow spell of the machine hits all of them alike. */
export async function measure(contestants: readonly Contestant[], effort: Effort): Promise<Timing[]> {
  const entrants = contestants.map((contestant) => ({ ...contestant, times: Array.of<number>() }));
  for (const { run } of entrants) for (let i = 0; i < effort.warmUp; i++) await run();
  for (let round = 0; round < effort.rounds; round++) {
    for (const { run, times } of entrants) {
      for (let i = 0; i < effort.turn; i++) times.push(await timed(run));
    }
  }
  return entrants.map(({ name, times }) => ({ name, median: median(times), min: Math.min(...times) }));
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
