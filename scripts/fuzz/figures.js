/** What a case may take, in milliseconds. */
export const limit = 2000;
/** A case that takes longer is ended from outside. */
export const patience = 60_000;

export const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)} s`;

/** Prints what came out, and the cases that are wrong or slow. */
export function printFigures(figures, cases) {
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(26)}${figure}`);
  for (const { index, detail } of cases.slice(0, 20)) console.log(`\ncase ${index}: ${detail}`);
}

/** The middle one of some times, and the longest. */
export function medianAndLongest(verdicts) {
  const times = verdicts.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    median: `${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
    slowest: `${Math.round(times.at(-1) ?? 0)} ms`,
  };
}
