/** How large a file of the index of numbers may be, in bytes, where there is a way to divide it: what one search loads. */
const most = 100_000;

/** The names of the files that are always there. */
const roots: readonly string[] = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, "0"));

/** The files of an index of numbers, by their names, with the shards in each; and the names of those that are divided. */
export interface NumberFiles {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly divided: readonly string[];
}

/**
 * Puts shards, of the given sizes in bytes, into files: those that begin with the same two digits into one, and where that
 * would be too large, by one digit more, so that what a search loads does not grow with the site.
 */
export function numberFiles(sizes: ReadonlyMap<string, number>): NumberFiles {
  const files = new Map<string, readonly string[]>();
  const divided: string[] = [];
  const divide = (name: string, shards: readonly string[]): void => {
    const [own, longer] = [[name], shards.filter((shard) => shard !== name)];
    const size = shards.reduce((sum, shard) => sum + (sizes.get(shard) ?? 0), 0);
    const isWhole = size <= most || longer.length === 0;
    files.set(name, isWhole ? shards : own.filter((shard) => sizes.has(shard)));
    if (isWhole) return;
    divided.push(name);
    for (const [next, some] of Map.groupBy(longer, (shard) => shard.slice(0, name.length + 1)))
      divide(next, some);
  };
  const all = Map.groupBy([...sizes.keys()].toSorted(), (shard) => shard.slice(0, 2));
  for (const name of roots) divide(name, all.get(name) ?? []);
  return { files, divided };
}

/** The name of the file in which a shard stands, or would. */
export function fileOfShard(shard: string, divided: ReadonlySet<string>): string {
  let name = shard.slice(0, 2);
  while (divided.has(name) && shard.length > name.length) name = shard.slice(0, name.length + 1);
  return name;
}
