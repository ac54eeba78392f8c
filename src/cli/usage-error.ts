import { printError } from './terminal.ts';

/** What the user asked for cannot be done: a Vietnamese sentence and a remedy. Exit code 2. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export function printUsageError({ message, hint }: UsageError): void {
  printError(`${message}\nCách sửa: ${hint}`);
}
