import { isMainThread } from 'node:worker_threads';

/** The bundle begins here, in the command's own thread and in each that it starts; either loads only what it needs. */
if (isMainThread) void import('./main.ts');
else void import('./batch-thread.ts').then(({ serve }) => serve());
