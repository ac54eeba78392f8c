import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from './usage-error.ts';
import { foreman, type Message, type Task, type TaskResult } from './work.ts';

/** A thread of a batch: takes lists of tasks one after the other and answers each. */
export function serve(): void {
  const handle = foreman(workerData);
  let last = Promise.resolve();
  parentPort?.on('message', (tasks: readonly Task[]) => {
    last = last.then(async () => {
      const message = await answer(tasks, handle);
      parentPort?.postMessage(message, transfers(message));
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

/** What has been made goes over to the other thread without being copied. */
function transfers({ results }: Message): ArrayBuffer[] {
  const made = results.flatMap((result) => result.made ?? []);
  return made.flatMap(({ bytes: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
