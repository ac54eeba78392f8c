import { join } from 'node:path';
import type { Fingerprint } from '../batch/fingerprint.ts';
import { type BuiltDocument, type Manifest, manifestText } from '../batch/manifest.ts';
import { saveWhole } from './save.ts';

/** The manifest of a run while it is under way. */
export interface KeptManifest {
  /** No error was found in a row. */
  check(fingerprint: Fingerprint): void;
  /** A document has been written. */
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
  const checked = new Set(from.checked);
  let isNew = false;
  let savedAt = performance.now();
  let pause = pauseMilliseconds;
  const save = () => {
    if (!isNew) return;
    isNew = false;
    const start = performance.now();
    saveWhole(join(folder, name), new TextEncoder().encode(manifestText({ built, checked })));
    savedAt = performance.now();
    pause = Math.max(pauseMilliseconds, (savedAt - start) / share);
  };
  return {
    check(fingerprint) {
      checked.add(fingerprint);
      isNew = true;
    },
    build(name, document) {
      built.set(name, document);
      checked.delete(document.fingerprint);
      isNew = true;
    },
    saveNowAndThen() {
      if (performance.now() - savedAt >= pause) save();
    },
    save,
  };
}
