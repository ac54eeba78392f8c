/** The only place that writes to the terminal: results to standard output, problems to standard error. */

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A reader that goes away (`… | head`) or a full disk behind `>` ends the output, not the program with a trace. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
