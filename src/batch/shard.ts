/** A part of a batch, for one of several machines: every n-th row, beginning with one of its own. */
export interface Shard {
  /** From 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

/** @param written `2/8` */
export function shardOf(written: string): Shard | undefined {
  const [, part = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(written.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : undefined;
}

/** Disjoint for the shards of one batch, and together all of its rows. */
export function inShard({ part, of }: Shard, rowNumber: number): boolean {
  return (rowNumber - 1) % of === part - 1;
}
