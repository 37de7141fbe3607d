import type { KeptIndexes } from "../../../lib/search/node.ts";
import { listed } from "./build-inputs.ts";
import { keyOf } from "./key-of.ts";
import type { Sites } from "./open-sites.ts";

/** The parts of indexes for searches that were made before, by the same code; where `isFresh`, all are made anew. */
export function keptIndexes({ store, files, around }: Sites, isFresh: boolean): KeptIndexes {
  const code = listed([...files].filter(([path]) => path.startsWith("src/lib/")));
  const by = keyOf({ ...around, code });
  const keyFor = (of: string): string => keyOf({ kind: "index", by, of });
  return {
    get: (of) => {
      const pack = isFresh ? null : store.get(keyFor(of));
      return pack?.files.map(([path, content]) => ({ path, content })) ?? null;
    },
    put: (of, parts) =>
      store.put(keyFor(of), { about: {}, files: parts.map(({ path, content }) => [path, content] as const) }),
  };
}
