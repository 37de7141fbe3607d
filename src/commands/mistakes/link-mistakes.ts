import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { hrefs } from "../../lib/addresses/index.ts";
import { slugOf } from "../../lib/show/index.ts";
import { nearestName, type Problem } from "../../lib/text/index.ts";
import { folderOfData, folderOfNotebooks } from "../../lib/text/node.ts";

/** The links and pictures of a notebook. */
interface Linked {
  readonly path: string;
  readonly links: readonly {
    readonly url: string;
    readonly isPicture: boolean;
    readonly line: number;
    readonly column: number;
  }[];
}

/** Pictures beside a notebook that are not there. */
export function missingPictures({ path, links }: Linked): readonly Problem[] {
  const missing = links.filter(
    ({ url, isPicture }) => isPicture && url.startsWith(".") && !existsSync(resolve(dirname(path), url)),
  );
  return missing.map(({ url, line, column }) => {
    const fix = "correct its name, or put it there";
    return { file: path, line, column, what: `there is no picture "${url}" beside the notebook`, fix };
  });
}

/** Links to notebooks that there are not, nor ever were. */
export function lostNotebooks({ path, links }: Linked): readonly Problem[] {
  const toNotebooks = links.filter(({ url }) => /^\/(?:releases\/[^/]+\/)?notebooks\/./.test(url));
  if (toNotebooks.length === 0) return [];
  const known = knownAddresses();
  return toNotebooks.flatMap(({ url, line, column }) => {
    const address = url.replace(/[?#].*$/, "").replace(/\/?$/, "/");
    if (known.has(address)) return [];
    const meant = nearestName(address, known);
    const fix = meant === null ? "write the address of one, or [words](@id)" : `did you mean ${meant}?`;
    return [{ file: path, line, column, what: `there is no notebook at ${address}`, fix }];
  });
}

/** Of all notebooks, and all that were ever published, which lead on or are missed by the build. */
function knownAddresses(): ReadonlySet<string> {
  const list = `${folderOfData()}/permalinks.txt`;
  const published = existsSync(list) ? readFileSync(list, "utf8").split("\n") : [];
  const notebooks = globSync("**/*.mdx", { cwd: folderOfNotebooks() });
  return new Set([
    ...published.map((line) => line.replace(/\t.*$/, "")),
    ...notebooks.map((name) =>
      hrefs.notebook({ base: "/" }, slugOf({ path: `${folderOfNotebooks()}/${name}` })),
    ),
  ]);
}
