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

/**
 * @param workers how many threads at most; with one the work is done in this thread
 * @param whenTooLarge what to do about a document that a thread has no room for, in the words of the command
 */
export function gatherCrew(setup: Setup, workers: number, whenTooLarge: string): Crew {
  return workers > 1 && existsSync(launcher) ? threads(setup, workers, whenTooLarge) : alone(setup);
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

function explained(error: Error, whenTooLarge: string): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new UsageError('Có văn bản quá lớn so với bộ nhớ dành cho một luồng.', whenTooLarge);
}

function threads(setup: Setup, count: number, whenTooLarge: string): Crew {
  /** The threads that live, each with how many lists of tasks it has not answered yet. */
  const underWay = new Map<Worker, number>();
  let stopped = false;
  return {
    run(tasks, done) {
      const size = chunkSize(tasks.length, count);
      while (underWay.size < Math.min(count, Math.ceil(tasks.length / size)))
        underWay.set(new Worker(launcher, { workerData: setup, resourceLimits }), 0);
      let next = 0;
      let failure: unknown;
      return new Promise((resolve, reject) => {
        const settle = () => {
          if ([...underWay.values()].some((lists) => lists > 0)) return;
          for (const worker of underWay.keys()) worker.removeAllListeners('message');
          if (failure === undefined) resolve();
          else reject(failure);
        };
        const give = (worker: Worker) => {
          const lists = underWay.get(worker);
          if (lists === undefined || stopped || failure !== undefined || next >= tasks.length) return;
          const chunk = tasks.slice(next, next + size);
          next += chunk.length;
          underWay.set(worker, lists + 1);
          worker.postMessage(chunk);
        };
        const take = (worker: Worker, { results, refusal, failure: other }: Message) => {
          const lists = underWay.get(worker);
          if (lists !== undefined) underWay.set(worker, lists - 1);
          try {
            for (const result of results) done(result);
          } catch (error) {
            failure ??= error;
          }
          if (refusal) failure ??= new UsageError(refusal.message, refusal.hint);
          else if (other !== undefined) failure ??= new Error(other);
        };
        for (const worker of underWay.keys()) {
          worker.on('message', (message: Message) => {
            take(worker, message);
            give(worker);
            settle();
          });
          // Never taken off: a thread may fail at any time, and an error that nobody hears ends the program.
          worker.on('error', (error) => {
            underWay.delete(worker);
            failure ??= explained(error, whenTooLarge);
            settle();
          });
        }
        for (let ahead = 0; ahead < chunksAhead; ahead++) for (const worker of underWay.keys()) give(worker);
        settle();
      });
    },
    stop() {
      stopped = true;
    },
    async close() {
      await Promise.all([...underWay.keys()].map((worker) => worker.terminate()));
    },
  };
}
