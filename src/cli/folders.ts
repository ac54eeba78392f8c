import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Watching folders instead of files: an editor that saves by renaming puts another file under the name, of which a
 * watch on the file itself would learn nothing.
 */

export interface Wanted {
  /** An absolute path; while there is no such folder its coming is waited for. */
  readonly folder: string;
  /** Whether a name in it matters. */
  matters(name: string): boolean;
}

export interface FolderWatch {
  /** Watches these from now on and no others; what is watched already goes on without a gap. */
  follow(wanted: readonly Wanted[]): void;
  close(): void;
}

interface Watched {
  readonly watcher: FSWatcher;
  /** What tells a folder from another one that has its name now. */
  readonly identity: string;
  matters: Wanted['matters'][];
}

export function watchFolders(onChange: () => void): FolderWatch {
  const watched = new Map<string, Watched>();

  function open(folder: string, identity: string): Watched {
    const entry: Watched = { watcher: startWatching(folder), identity, matters: [] };
    entry.watcher.on('change', (_event, name) => {
      // Without a name, or with its own, it is the folder itself that changed.
      const unnamed = name === null || name === undefined || name.toString() === basename(folder);
      if (unnamed || entry.matters.some((matters) => matters(name.toString()))) onChange();
    });
    entry.watcher.on('error', () => {
      entry.watcher.close();
      if (watched.get(folder) === entry) watched.delete(folder);
      onChange();
    });
    watched.set(folder, entry);
    return entry;
  }

  return {
    follow(wanted) {
      const needed = new Map<string, Wanted['matters'][]>();
      for (const { folder, matters } of wanted.map(nearestThatExists))
        needed.set(folder, [...(needed.get(folder) ?? []), matters]);
      for (const [folder, entry] of watched) {
        if (needed.has(folder) && identityOf(folder) === entry.identity) continue;
        entry.watcher.close();
        watched.delete(folder);
      }
      for (const [folder, matters] of needed) {
        const entry = watched.get(folder) ?? open(folder, identityOf(folder) ?? '');
        entry.matters = matters;
      }
    },
    close() {
      for (const { watcher } of watched.values()) watcher.close();
      watched.clear();
    },
  };
}

/** In place of a folder that is not there: the nearest one above it, in which the next step of its path matters. */
function nearestThatExists(wanted: Wanted): Wanted {
  const parent = dirname(wanted.folder);
  if (parent === wanted.folder || identityOf(wanted.folder) !== undefined) return wanted;
  return nearestThatExists({ folder: parent, matters: sameName(basename(wanted.folder)) });
}

function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
}

/** Whether a name is that of a file: some systems decompose letters or do not tell small from capital. */
export function sameName(wanted: string): (name: string) => boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return (name) => plain(name) === plain(wanted);
}

function startWatching(folder: string): FSWatcher {
  try {
    return watch(folder);
  } catch {
    throw new UsageError(
      `Máy không cho theo dõi thư mục ${folder}.`,
      'Kiểm tra quyền đọc của thư mục, hoặc dùng lệnh build sau mỗi lần lưu.',
    );
  }
}
