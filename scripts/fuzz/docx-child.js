// Checks one file after the other, as the parent names them, and says what became of each and how much memory it took.
import { readFileSync, writeFileSync } from 'node:fs';

const { judgeDocx } = await import(process.argv[2]);

process.on('message', (path) => {
  globalThis.gc?.();
  forgetPeak();
  const bytes = new Uint8Array(readFileSync(path));
  process.send({ ...judgeDocx(bytes), megabytes: peakMegabytes() });
});
process.send('ready');

/** Linux counts the most memory a process has held, and forgets it when asked; elsewhere what is held now is told. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // No Linux, or not allowed: then the peak is that of the whole run.
  }
}

function peakMegabytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return process.memoryUsage().rss / 1024 / 1024;
  }
}
