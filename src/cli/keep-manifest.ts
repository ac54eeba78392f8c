import { join } from 'node:path';
import { type BuiltDocument, type Manifest, manifestText } from '../batch/manifest.ts';
import { saveWhole } from './save.ts';

/** The manifest of a run while it is under way. */
export interface KeptManifest {
  /** A document has been made and waits. */
  wait(name: string, document: BuiltDocument): void;
  /** A document has its place. */
  build(name: string, document: BuiltDocument): void;
  /** Writes it if the last time is a while ago: what a kill loses is built again. */
  saveNowAndThen(): void;
  /** Writes it if anything is new. */
  save(): void;
}

const pauseMilliseconds = 500;
/** Of the time, at most, that may go into writing it. */
const share = 0.05;

/** @param path of its file */
export function keepManifest(folder: string, name: string, from: Manifest): KeptManifest {
  const built = new Map(from.built);
  const waiting = new Map(from.waiting);
  let isNew = false;
  let savedAt = performance.now();
  let pause = pauseMilliseconds;
  const save = () => {
    if (!isNew) return;
    isNew = false;
    const start = performance.now();
    saveWhole(join(folder, name), new TextEncoder().encode(manifestText({ built, waiting })));
    savedAt = performance.now();
    pause = Math.max(pauseMilliseconds, (savedAt - start) / share);
  };
  return {
    wait(name, document) {
      waiting.set(name, document);
      isNew = true;
    },
    build(name, document) {
      built.set(name, document);
      waiting.delete(name);
      isNew = true;
    },
    saveNowAndThen() {
      if (performance.now() - savedAt >= pause) save();
    },
    save,
  };
}
