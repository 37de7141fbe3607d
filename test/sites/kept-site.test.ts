import { globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sharedSite } from "./shared-site.ts";
import { TemporarySite } from "./temporary-site.ts";

/** Rule: CONTRIBUTING, "What a build keeps": a site is the same whether all of it is made anew or taken from the store. */
const site = new TemporarySite("fern");
const kept = site.env.TIEOUT_STORE ?? "";
const said = "all as they were built before";

beforeAll(() => {
  expect(site.build().warned).toBe("");
});

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync("**/*", { cwd: folder, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, "latin1")]),
  );

const dist = join(site.folder, "dist");

test("a site of which nothing changed is taken from the store, byte for byte, wherever it is put", () => {
  const before = filesIn(dist);
  expect(site.build().printed).toContain(said);
  expect(filesIn(dist)).toEqual(before);
  expect(site.build("--out", "elsewhere").printed).toContain(said);
  expect(filesIn(join(site.folder, "elsewhere"))).toEqual(before);
});

test("a site that stands where it is put, byte for byte, is left as it is", () => {
  const [file, before] = [join(dist, "index.html"), filesIn(dist)];
  const { ino, mtimeMs } = statSync(file);
  expect(site.build().printed).toContain(said);
  expect(statSync(file)).toMatchObject({ ino, mtimeMs });
  expect(filesIn(dist)).toEqual(before);
});

test.each<[string, (file: string) => void]>([
  [
    "changed without another length",
    (file) => writeFileSync(file, readFileSync(file, "latin1").replace("e", "o"), "latin1"),
  ],
  ["cut off", (file) => writeFileSync(file, readFileSync(file).subarray(1))],
  ["removed", (file) => rmSync(file)],
])("one of the files of which somebody %s is made whole", (_, harm) => {
  const before = filesIn(dist);
  harm(join(dist, "notebooks/profit/index.html"));
  expect(site.build().printed).toContain(said);
  expect(filesIn(dist)).toEqual(before);
});

test("a store that is damaged anywhere is noticed, and a site made anew is the same", () => {
  const before = filesIn(dist);
  for (const [index, file] of Object.keys(filesIn(kept)).entries()) {
    const bytes = readFileSync(join(kept, file));
    const at = index % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(kept, file), bytes);
  }
  expect(site.build().printed).not.toContain(said);
  expect(filesIn(dist)).toEqual(before);
});

test("with `--fresh` a site is made anew, and the same", () => {
  const before = filesIn(dist);
  expect(site.build("--fresh").printed).not.toContain(said);
  expect(filesIn(dist)).toEqual(before);
});

test("at another base it is another, the one that is made there where nothing was kept", async () => {
  expect(site.build("--base", "/reports/", "--out", "elsewhere").printed).not.toContain(said);
  expect(filesIn(join(site.folder, "elsewhere"))).toEqual(filesIn((await sharedSite("fern-reports")).dist));
});

test("when one notebook changes, the files of another are those that stand, unless somebody changed them", () => {
  const [page, data] = ["index.html", "profit-table.csv"].map((name) => join(dist, "notebooks/profit", name));
  const before = [page, data].map((file = "") => ({
    content: readFileSync(file, "latin1"),
    ...statSync(file),
  }));
  writeFileSync(page ?? "", "changed by somebody");
  site.change("src/notebooks/sales.mdx", "Ferns sold", "In all, ferns sold");
  expect(site.build().warned).toBe("");
  const now = [page, data].map((file = "") => ({ content: readFileSync(file, "latin1"), ...statSync(file) }));
  expect(now.map(({ content }) => content)).toEqual(before.map(({ content }) => content));
  expect(now[1]).toMatchObject({ ino: before[1]?.ino, nlink: 1 });
});
