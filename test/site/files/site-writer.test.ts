import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SiteFile } from "../../../src/lib/files/index.ts";
import { DoubledAddressError, SiteWriter } from "../../../src/lib/site/files/site-writer.ts";

const file = (href: string, body: string | Uint8Array | null): SiteFile => ({ href, read: async () => body });

const newFolder = (): string => mkdtempSync(join(tmpdir(), "site-writer-"));

/** A writer below `/reports/`, and its folder; it was offered these files. */
function writerOf(files: readonly SiteFile[], copied = newFolder()): { writer: SiteWriter; folder: string } {
  const folder = newFolder();
  const writer = new SiteWriter({ folder, base: "/reports/", copied });
  writer.offer(files);
  return { writer, folder };
}

test("each file stands below the base at its address, and what is not there after all is not written", async () => {
  const bytes = Uint8Array.of(0, 255);
  const { writer, folder } = writerOf([
    file("/reports/a/b.csv", "a,b\n"),
    file("/reports/c.bin", bytes),
    file("/reports/d", null),
  ]);
  await writer.finish();
  expect(readFileSync(join(folder, "a/b.csv"), "utf8")).toBe("a,b\n");
  expect([...readFileSync(join(folder, "c.bin"))]).toEqual([...bytes]);
  expect(() => readFileSync(join(folder, "d"))).toThrow("ENOENT");
});

test("more files than are made at once are all written", async () => {
  const names = Array.from({ length: 50 }, (_, index) => `${index}.txt`);
  const { writer, folder } = writerOf(names.map((name) => file(`/reports/${name}`, name)));
  await writer.finish();
  expect(names.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(names);
});

test("a file that lies ready takes the place of one that is made", async () => {
  const copied = newFolder();
  mkdirSync(join(copied, "a"));
  writeFileSync(join(copied, "a/b.txt"), "own");
  const { writer, folder } = writerOf([file("/reports/a/b.txt", "made")], copied);
  await writer.finish();
  expect(() => readFileSync(join(folder, "a/b.txt"))).toThrow("ENOENT");
});

test("what is begun early is made once, from what it is begun with", async () => {
  const { writer, folder } = writerOf([file("/reports/a.txt", "later"), file("/reports/b.txt", "b")]);
  await writer.begin([file("/reports/a.txt", "early")]);
  await writer.finish();
  expect(["a.txt", "b.txt"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["early", "b"]);
});

/** A file that is made when `give` is called. */
function waiting(name: string) {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { file: { href: `/reports/${name}`, read: () => promise }, give: () => resolve(name) };
}

test("who begins more than a few at once waits for one of them", async () => {
  const { writer, folder } = writerOf([]);
  const some = Array.from({ length: 4 }, (_, index) => waiting(`${index}.txt`));
  const begun = some.map((one) => writer.begin([one.file]));
  await Promise.all(begun.slice(0, 3));
  const early = await Promise.race([begun[3], new Promise((resolve) => setTimeout(resolve, 20, "waits"))]);
  expect(early).toBe("waits");
  for (const one of some) one.give();
  await begun[3];
  await writer.finish();
  expect(readdirSync(folder)).toHaveLength(4);
});

test("what cannot be made is told at the end", async () => {
  const { writer } = writerOf([]);
  const broken = { href: "/reports/a", read: () => Promise.reject(new Error("no such drawing")) };
  await writer.begin([broken]);
  await expect(writer.finish()).rejects.toThrow("no such drawing");
});

test("where the site fails, nothing is written afterwards", async () => {
  const { writer, folder } = writerOf([]);
  const slow = waiting("a.txt");
  await writer.begin([slow.file]);
  const abandoned = writer.abandon();
  slow.give();
  await abandoned;
  expect(readdirSync(folder)).toEqual([]);
});

test("two files at one address are refused", () => {
  const { writer } = writerOf([file("/reports/a.png", "one"), file("/reports/a.png", "other")]);
  expect(() => writer.refuseDoubled([])).toThrow(new DoubledAddressError("/a.png"));
});

test.each(["/a.md", "a.md", "/a.md/"])("a page at the address of a file, as %s, is refused", (page) => {
  const { writer } = writerOf([file("/reports/a.md", "text")]);
  expect(() => writer.refuseDoubled(["/", page])).toThrow(new DoubledAddressError("/a.md"));
  expect(() => writer.refuseDoubled(["/", "/a/"])).not.toThrow();
});
