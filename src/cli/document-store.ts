import type { Work } from '../batch/work.ts';
import type { WordFile } from '../docx/write.ts';

/**
 * Documents that were made while their rows were examined and wait until all rows have been, so that none has to be
 * made twice. However large the batch is they take no more than so much memory; what finds no room is made again.
 */
export interface DocumentStore {
  /** How many documents most likely find room. */
  readonly likely: number;
  put(one: Work, files: readonly WordFile[]): void;
  has(one: Work): boolean;
  /** Gives its files and forgets them. */
  take(one: Work): readonly WordFile[];
}

const mostBytes = 48 * 1024 * 1024;
const usualBytes = 16 * 1024;

export function documentStore(): DocumentStore {
  const stored = new Map<Work, readonly WordFile[]>();
  let room = mostBytes;
  return {
    likely: mostBytes / usualBytes,
    put(one, files) {
      const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (size > room) return;
      room -= size;
      stored.set(one, files);
    },
    has: (one) => stored.has(one),
    take(one) {
      const files = stored.get(one) ?? [];
      stored.delete(one);
      return files;
    },
  };
}
