/** What the user asked for cannot be done: a Vietnamese sentence and a remedy. Exit code 2. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
