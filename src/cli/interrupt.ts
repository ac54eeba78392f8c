import type { Crew } from './crew.ts';
import { printError } from './terminal.ts';

export function tellInterrupted(): void {
  printError(
    'Đã dừng theo yêu cầu; các tệp đã ghi xong vẫn nguyên vẹn.\nCách sửa: chạy lại lệnh để làm tiếp phần còn lại.',
  );
}

/** Ctrl+C lets what is under way come to its end; a second one ends the program at once. */
export function stopOnInterrupt(crew: Crew): { came(): boolean; end(): void } {
  let came = false;
  const others = process.listeners('SIGINT');
  const stop = () => {
    came = true;
    crew.stop();
  };
  // In this order: with nobody listening, even for a moment, a signal that has come already would be lost.
  process.once('SIGINT', stop);
  for (const other of others) process.removeListener('SIGINT', other);
  return {
    came: () => came,
    end() {
      for (const other of others) process.on('SIGINT', other);
      process.removeListener('SIGINT', stop);
    },
  };
}
