import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type SiteChange, siteChanges } from "./site-changes.ts";
import { TemporarySite } from "./temporary-site.ts";

/**
 * How many changes are made between two comparisons. All kinds one by one take an hour: `KEPT_CHANGES=1` in the environment;
 * a run of the tests compares half-way and at the end, which sees the same changes, several at a time.
 */
const step = Number(process.env.KEPT_CHANGES ?? Math.ceil(siteChanges.length / 2));

/** How many are made before the first comparison, beside its own, so that several runs may share them: `KEPT_FROM`. */
const from = Number(process.env.KEPT_FROM ?? 0);

const site = new TemporarySite("fern");
const other = mkdtempSync(join(tmpdir(), "store-"));

function make([, file, from, to]: SiteChange): void {
  const path = join(site.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (to === null) rmSync(path, { force: true });
  else if (from === null) writeFileSync(path, to);
  else site.change(file, from, to);
}

const isRead = ([, file]: SiteChange): boolean => file.startsWith("data/") && !file.endsWith(".txt");

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync("**/*", { cwd: folder, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, "latin1")]),
  );

/** What builds of both ways came to, and the names of the files in which their sites differ. */
function differences(): unknown {
  const kept = site.build();
  const fresh = site.build("--fresh", "--store", other, "--out", "fresh");
  const [mine, theirs] = ["dist", "fresh"].map((folder) => filesIn(join(site.folder, folder)));
  const all = new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  const differing = [...all].filter((file) => mine?.get(file) !== theirs?.get(file));
  return { isBuilt: kept.code === 0, warned: kept.warned, alike: kept.warned === fresh.warned, differing };
}

test("a site is the same, made of what is kept or anew, after each of many kinds of change", () => {
  const steps = Array.from({ length: Math.ceil((siteChanges.length - from) / step) }, (_, at) =>
    siteChanges.slice(from + at * step, from + (at + 1) * step),
  );
  for (const change of siteChanges.slice(0, from)) make(change);
  for (const [index, changes] of steps.entries()) {
    for (const change of changes) make(change);
    if (changes.some(isRead)) site.run("extract");
    const said = changes.map(([what, file]) => `${file}: ${what}`);
    const isMistake = said.at(-1)?.endsWith("a mistake") ?? false;
    const warned = isMistake ? expect.stringMatching(/./) : "";
    // At first nothing is kept, and both ways are one; what it keeps is for the next.
    if (index === 0) expect([said, site.build()]).toMatchObject([said, { code: isMistake ? 1 : 0, warned }]);
    else {
      expect([said, differences()]).toEqual([
        said,
        { isBuilt: !isMistake, warned, alike: true, differing: [] },
      ]);
    }
  }
}, 7_200_000);
