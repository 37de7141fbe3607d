import { expect, test } from "vitest";
import { runBuild } from "../../src/commands/build.ts";
import { UsageError } from "../../src/commands/program/run-command.ts";

const nowhere = { print: () => {}, warn: () => {} };

test.each([
  ["example.org", "--site", "example.org"],
  ["a path, which is told by --base", "--site", "https://example.org/reports/"],
  ["another protocol", "--site", "ftp://example.org"],
  ["a base with a query", "--base", "/reports/?x"],
])("%s is refused before anything is built", async (_, ...args) => {
  await expect(runBuild(args, nowhere)).rejects.toThrow(UsageError);
});

test("a host is refused in words that say what to write", async () => {
  await expect(runBuild(["--site", "example.org"], nowhere)).rejects.toThrow(
    '"example.org" is no host; write one such as https://example.org, and its path as --base',
  );
});

test("a store at an address is refused for a whole site, and one that is no address for a part", async () => {
  await expect(runBuild(["--store", "https://cache.example.org/"], nowhere)).rejects.toThrow(
    "a store at an address is for the parts of a site",
  );
  await expect(runBuild(["--shard", "1/4", "--store", "https://"], nowhere)).rejects.toThrow(UsageError);
});
