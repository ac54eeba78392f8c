import { join } from 'node:path';
import { type BuiltDocument, documentOfFile, emptyManifest, type Manifest } from '../batch/manifest.ts';
import type { Shard } from '../batch/shard.ts';
import { type Known, type Sorted, sortWork, type Work } from '../batch/work.ts';
import { isIntact, manifestName, readManifests, removeLeftovers, reportName } from './batch-files.ts';
import { isWaitingFolder, waitingFolder } from './batch-waiting.ts';
import { type KeptManifest, keepManifest } from './keep-manifest.ts';

/**
 * Finds out what earlier runs of a batch leave to do, and begins the notes of this one with what of theirs still holds.
 *
 * @param out the folder of the documents
 * @param force whether nothing of it counts
 */
export async function takeUp(
  out: string,
  work: readonly Work[],
  shard: Shard | undefined,
  force: boolean,
): Promise<TakenUp> {
  await removeLeftovers(out, ownFiles(work, shard));
  const manifests = force ? new Map<string, Manifest>() : await readManifests(out);
  const own = manifests.get(manifestName(shard)) ?? emptyManifest;
  const sorted = sortWork(
    work,
    [...manifests.values()].map(({ built }) => knownIn(out, built)),
    knownIn(join(out, waitingFolder(shard)), own.waiting),
  );
  const unchanged = byName(sorted.unchanged);
  const built = new Map((shard ? [own] : [...manifests.values()]).flatMap((manifest) => [...manifest.built]));
  const others = new Map([...built].filter(([name, document]) => !unchanged.has(name) && isIntact(out, document)));
  const holds = { built: new Map([...others, ...unchanged]), waiting: byName(sorted.waiting) };
  return { sorted, others, kept: keepManifest(out, manifestName(shard), holds) };
}

/** What earlier runs leave, and the notes that this run goes on with. */
interface TakenUp {
  readonly sorted: Sorted;
  /** Documents that are there and are not those of a row as it is now, by name. */
  readonly others: Manifest['built'];
  readonly kept: KeptManifest;
}

function knownIn(folder: string, documents: Known['documents']): Known {
  return { documents, isIntact: (document) => isIntact(folder, document) };
}

function byName(documents: ReadonlyMap<Work, BuiltDocument>): Manifest['built'] {
  return new Map([...documents].flatMap(([{ name }, document]) => (name === undefined ? [] : [[name, document]])));
}

/** Whether a file is one that this run writes, whatever other shards write beside it. */
function ownFiles(work: readonly Work[], shard: Shard | undefined): (name: string) => boolean {
  const names = new Set(work.map(({ name }) => name));
  const others = [manifestName(shard), reportName(shard)];
  return (name) => others.includes(name) || isWaitingFolder(name, shard) || names.has(documentOfFile(name));
}
