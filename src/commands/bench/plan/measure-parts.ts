import { cpSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { type BuildCost, makeCold, measureRun } from "../measure-build.ts";
import { copyParts, projectParts } from "../project-copy.ts";

/** What it took to build so many releases as one part, to merge that, and what they weigh. */
export interface MeasuredParts {
  readonly releases: number;
  /** Pages of the releases alone. */
  readonly pages: number;
  /** Files of the releases alone, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of what is kept of them for later builds. */
  readonly keptBytes: number;
  readonly part: BuildCost;
  readonly merge: BuildCost;
  /** Bytes of each file that is of the whole site, by its path; with the list of addresses. */
  readonly whole: ReadonlyMap<string, number>;
}

/** The release that the others are copies of. */
const model = "internap-2010-q2";

/** Writes a project with `releases` copies of the model and of its notebooks beside it, and measures it in `folder`. */
export async function measureParts(folder: string, releases: number): Promise<MeasuredParts> {
  copyParts(folder, projectParts);
  for (let number = 1; number < releases; number++) addRelease(folder, `edition-${number}`);
  makeCold(folder);
  const [part, out, store] = [join(folder, "part"), join(folder, "dist"), join(folder, "store")] as const;
  const build = [
    "src/commands/build.ts",
    "--shard",
    "1/1",
    "--out",
    part,
    "--store",
    store,
    "--site",
    "https://example.org",
  ];
  const built = (await measureRun(folder, build)).cost;
  const merged = (await measureRun(folder, ["src/commands/merge.ts", part, "--out", out])).cost;
  const own = sizesIn(join(part, "site"));
  const all = sizesIn(out);
  const list = statSync(join(folder, "data/permalinks.txt")).size;
  return {
    releases,
    pages: [...own.keys()].filter((path) => path.endsWith(".html")).length,
    files: own.size,
    bytes: sum(own.values()),
    keptBytes: sum(sizesIn(store).values()),
    part: built,
    merge: merged,
    whole: new Map([...[...all].filter(([path]) => !own.has(path)), ["data/permalinks.txt", list]]),
  };
}

function addRelease(folder: string, id: string): void {
  cpSync(join(folder, "data", model), join(folder, "data", id), { recursive: true });
  const head = join(folder, "data", id, "release.json");
  writeStaged(head, readFileSync(head, "utf8").replace(`"${model}"`, `"${id}"`));
  for (const name of globSync("*.mdx", { cwd: join(folder, "src/notebooks") })) {
    if (name === "guide.mdx") continue;
    const source = readFileSync(join(folder, "src/notebooks", name), "utf8");
    writeStaged(
      join(folder, "src/notebooks", id, name),
      source.replace(`release: ${model}`, `release: ${id}`),
    );
  }
}

function sizesIn(folder: string): ReadonlyMap<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).replaceAll("\\", "/"), statSync(path).size] as const;
    }),
  );
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
