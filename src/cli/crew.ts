import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { UsageError } from './usage-error.ts';
import { chunkSize, foreman, type Message, type Setup, type Task, type TaskResult } from './work.ts';

/** Who does the work of a batch: worker threads, or this thread alone. */
export interface Crew {
  /**
   * Does tasks in any order, and tells of each as it is done.
   *
   * @throws the first error of any of them, when those under way have come to their end
   */
  run(tasks: readonly Task[], done: (result: TaskResult) => void): Promise<void>;
  /** Gives out no more tasks; what is under way is finished. */
  stop(): void;
  close(): Promise<void>;
}

/** The launcher, which starts a thread in the same way as the command itself. */
const launcher = new URL('kehoach.js', import.meta.url);

/** @param workers how many threads at most; with one the work is done in this thread */
export function gatherCrew(setup: Setup, workers: number): Crew {
  return workers > 1 && existsSync(launcher) ? threads(setup, workers) : alone(setup);
}

function alone(setup: Setup): Crew {
  const handle = foreman(setup);
  let stopped = false;
  return {
    async run(tasks, done) {
      for (const task of tasks) {
        if (stopped) return;
        done(await handle(task));
        // So that what has come in meanwhile is heard, Ctrl+C above all.
        await setImmediate();
      }
    },
    stop() {
      stopped = true;
    },
    async close() {},
  };
}

/** Documents are made of what is soon forgotten; with more room than this it is only forgotten later. */
const maxYoungGenerationSizeMb = 48;
/** Room for a plan of some hundred pages; without it V8 lets a thread grow as long as the machine has memory. */
const maxOldGenerationSizeMb = 96;
const resourceLimits = { maxYoungGenerationSizeMb, maxOldGenerationSizeMb };

/** So that a thread always has the next chunk at hand. */
const chunksAhead = 2;

function explained(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UsageError(
    'Có văn bản quá lớn so với bộ nhớ dành cho một luồng.',
    'Chạy lại lệnh với --workers 1, hoặc chia văn bản ấy thành nhiều phần.',
  );
}

function threads(setup: Setup, count: number): Crew {
  const workers: Worker[] = [];
  let stopped = false;
  return {
    run(tasks, done) {
      const size = chunkSize(tasks.length, count);
      while (workers.length < Math.min(count, Math.ceil(tasks.length / size)))
        workers.push(new Worker(launcher, { workerData: setup, resourceLimits }));
      let next = 0;
      let underWay = 0;
      let failure: unknown;
      return new Promise((resolve, reject) => {
        const settle = () => {
          if (underWay > 0) return;
          for (const worker of workers) worker.removeAllListeners('message').removeAllListeners('error');
          if (failure === undefined) resolve();
          else reject(failure);
        };
        const give = (worker: Worker) => {
          if (stopped || failure !== undefined || next >= tasks.length) return;
          const chunk = tasks.slice(next, next + size);
          next += chunk.length;
          underWay++;
          worker.postMessage(chunk);
        };
        for (const worker of workers) {
          worker.on('message', (message: Message) => {
            try {
              for (const result of message.results) done(result);
            } catch (error) {
              failure ??= error;
            }
            underWay--;
            if (message.refusal) failure ??= new UsageError(message.refusal.message, message.refusal.hint);
            else if (message.failure !== undefined) failure ??= new Error(message.failure);
            give(worker);
            settle();
          });
          worker.on('error', (error) => {
            failure ??= explained(error);
            underWay = 0;
            settle();
          });
        }
        for (let ahead = 0; ahead < chunksAhead; ahead++) for (const worker of workers) give(worker);
        settle();
      });
    },
    stop() {
      stopped = true;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
