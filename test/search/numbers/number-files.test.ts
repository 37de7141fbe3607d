import fc from "fast-check";
import { expect, test } from "vitest";
import { fileOfShard, numberFiles } from "../../../src/lib/search/numbers/number-files.ts";

const roots = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, "0"));

test("small shards stand in the files of their first two digits, all of which are there", () => {
  const { files, divided } = numberFiles(
    new Map([
      ["60", 10],
      ["6052", 50_000],
      ["605", 20_000],
      ["07", 5],
    ]),
  );
  expect(divided).toEqual([]);
  expect([...files.keys()]).toEqual(roots);
  expect(files.get("60")).toEqual(["60", "605", "6052"]);
  expect(files.get("07")).toEqual(["07"]);
});

test("a file that would be larger than a tenth of a megabyte is divided by one digit more, and again", () => {
  const sizes = { "60": 10, "600": 9, "605": 40_000, "6051": 50_000, "6052": 30_000, "61": 100_000 };
  const { files, divided } = numberFiles(new Map(Object.entries(sizes)));
  expect(divided).toEqual(["60", "605"]);
  const found = Object.fromEntries([...files].filter(([, shards]) => shards.length > 0));
  expect(found).toEqual({
    "60": ["60"],
    "600": ["600"],
    "605": ["605"],
    "6051": ["6051"],
    "6052": ["6052"],
    "61": ["61"],
  });
});

test("each shard stands in one file, the one in which it is looked for", () => {
  const shard = fc.stringMatching(/^\d{2,4}$/);
  const sizes = fc.dictionary(shard, fc.integer({ min: 1, max: 90_000 }), { maxKeys: 60 });
  fc.assert(
    fc.property(sizes, (sizes) => {
      const { files, divided } = numberFiles(new Map(Object.entries(sizes)));
      const places = [...files].flatMap(([name, shards]) => shards.map((one) => [one, name] as const));
      expect(places.map(([one]) => one).toSorted()).toEqual(Object.keys(sizes).toSorted());
      for (const [one, name] of places) expect(fileOfShard(one, new Set(divided))).toBe(name);
    }),
  );
});
