import type { Crew } from './crew.ts';

/** Ctrl+C lets what is under way come to its end; a second one ends the program at once. */
export function stopOnInterrupt(crew: Crew): { came(): boolean; end(): void } {
  let came = false;
  const others = process.rawListeners('SIGINT');
  const stop = () => {
    came = true;
    crew.stop();
  };
  process.removeAllListeners('SIGINT');
  process.once('SIGINT', stop);
  return {
    came: () => came,
    end() {
      process.removeListener('SIGINT', stop);
      for (const other of others) process.on('SIGINT', (signal) => other.call(process, signal));
    },
  };
}
