import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SiteFile } from "../../../src/lib/files/index.ts";
import { DoubledAddressError, SiteWriter } from "../../../src/lib/site/files/site-writer.ts";

const file = (href: string, body: string | Uint8Array | null): SiteFile => ({ href, read: async () => body });

function writerOf(...files: readonly SiteFile[]): SiteWriter {
  const writer = new SiteWriter();
  writer.offer(files, "/reports/");
  return writer;
}

const folder = (): string => mkdtempSync(join(tmpdir(), "site-writer-"));

test("each file stands below the base at its address, and what is not there after all is not written", async () => {
  const [site, copied] = [folder(), folder()];
  const bytes = Uint8Array.of(0, 255);
  const writer = writerOf(
    file("/reports/a/b.csv", "a,b\n"),
    file("/reports/c.bin", bytes),
    file("/reports/d", null),
  );
  await writer.write(site, copied);
  expect(readFileSync(join(site, "a/b.csv"), "utf8")).toBe("a,b\n");
  expect([...readFileSync(join(site, "c.bin"))]).toEqual([...bytes]);
  expect(() => readFileSync(join(site, "d"))).toThrow("ENOENT");
});

test("more files than are made at once are all written", async () => {
  const site = folder();
  const names = Array.from({ length: 50 }, (_, index) => `${index}.txt`);
  await writerOf(...names.map((name) => file(`/reports/${name}`, name))).write(site, folder());
  expect(names.map((name) => readFileSync(join(site, name), "utf8"))).toEqual(names);
});

test("a file that lies ready stays as it is", async () => {
  const [site, copied] = [folder(), folder()];
  for (const one of [site, copied]) {
    mkdirSync(join(one, "a"));
    writeFileSync(join(one, "a/b.txt"), "own");
  }
  await writerOf(file("/reports/a/b.txt", "made")).write(site, copied);
  expect(readFileSync(join(site, "a/b.txt"), "utf8")).toBe("own");
});

test("two files at one address are refused", () => {
  const writer = writerOf(file("/reports/a.png", "one"), file("/reports/a.png", "other"));
  expect(() => writer.refuseDoubled([])).toThrow(new DoubledAddressError("/a.png"));
});

test.each(["/a.md", "a.md", "/a.md/"])("a page at the address of a file, as %s, is refused", (page) => {
  const writer = writerOf(file("/reports/a.md", "text"));
  expect(() => writer.refuseDoubled(["/", page])).toThrow(new DoubledAddressError("/a.md"));
  expect(() => writer.refuseDoubled(["/", "/a/"])).not.toThrow();
});
