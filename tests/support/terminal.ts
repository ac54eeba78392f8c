import { onTestFinished, vi } from 'vitest';

/** What commands say while a test runs them in its own process. */
export interface Said {
  out(): string;
  err(): string;
}

/** Listens to standard output and standard error until the test ends. */
export function listen(): Said {
  const said = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  onTestFinished(() => {
    out.mockRestore();
    err.mockRestore();
  });
  return { out: () => said.out, err: () => said.err };
}
