import type { WordFile } from '../reader/model.ts';
import type { Linking } from './markup.ts';
import type { Notes } from './notes.ts';
import type { Spelling } from './spelling.ts';

/** What the importing of one plan shares. */
export interface Context {
  /** The file that the document at hand stands in. */
  readonly file: WordFile;
  readonly notes: Notes;
  readonly linking: Linking;
  readonly spelling: Spelling;
  readonly year: number;
  /** Tells of something that has no place in a spec; how many passages that is. */
  lost(message: string, passages?: number): void;
  /** Tells of something that was guessed or that the tool writes otherwise. */
  remark(message: string): void;
}
