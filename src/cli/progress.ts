import { print } from './terminal.ts';

/** How far a long command has come: a bar on a terminal, now and then a line elsewhere. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the bar off the terminal. */
  end(): void;
}

const redrawMilliseconds = 100;
const barWidth = 24;
/** So few are done before anyone wonders. */
const fewSteps = 50;

/** @param verb what is being done: “Kiểm tra”, “Dựng” */
export function progressOf(verb: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  let done = 0;
  if (!stream.isTTY) {
    return {
      step() {
        done++;
        const tenth = Math.floor((done * 10) / total);
        if (total > fewSteps && tenth > Math.floor(((done - 1) * 10) / total)) {
          print(`${verb}: ${wholeNumber(done)}/${wholeNumber(total)} (${tenth * 10} %)`);
        }
      },
      end() {},
    };
  }
  let drawn = 0;
  return {
    step() {
      done++;
      const now = performance.now();
      if (now - drawn < redrawMilliseconds && done < total) return;
      drawn = now;
      const rate = (done / (now - start)) * 1000;
      const full = Math.round((done / total) * barWidth);
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
      const left = done < total ? `, còn ${duration((total - done) / rate)}` : '';
      const line = `${verb} ${bar} ${wholeNumber(done)}/${wholeNumber(total)}, ${decimal(rate)} văn bản/giây${left}`;
      stream.write(`\r${line.slice(0, (stream.columns || 100) - 1)}\u001b[K`);
    },
    end() {
      stream.write('\r\u001b[K');
    },
  };
}

/** @param seconds rounded to what a person wants to know */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} giây`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} phút`;
  return `${decimal(seconds / 3600)} giờ`;
}

/** With a full stop between thousands. */
export function wholeNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** With one decimal behind a comma while it is small. */
export function decimal(value: number): string {
  return value >= 100 ? wholeNumber(Math.round(value)) : value.toFixed(1).replace('.', ',');
}
