import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from './usage-error.ts';
import { foreman, type Message, type Task, type TaskResult } from './work.ts';

/** A thread of a batch: takes lists of tasks one after the other and answers each. */
export function serve(): void {
  const handle = foreman(workerData);
  let last = Promise.resolve();
  parentPort?.on('message', (tasks: readonly Task[]) => {
    last = last.then(async () => {
      parentPort?.postMessage(await answer(tasks, handle));
    });
  });
}

async function answer(tasks: readonly Task[], handle: (task: Task) => Promise<TaskResult>): Promise<Message> {
  const results: TaskResult[] = [];
  try {
    for (const task of tasks) results.push(await handle(task));
    return { results };
  } catch (error) {
    if (error instanceof UsageError) return { results, refusal: { message: error.message, hint: error.hint } };
    return { results, failure: error instanceof Error ? error.message : String(error) };
  }
}
