import fc from "fast-check";
import { expect, test } from "vitest";
import { readShard, shardOfCompany, shardText } from "../../../../src/commands/build/parts/shard.ts";

test("a part is written as its number of so many", () => {
  expect(readShard("3/16")).toEqual({ number: 3, of: 16 });
  expect(shardText({ number: 3, of: 16 })).toBe("3/16");
});

test.each(["0/4", "5/4", "1/0", "1", "a/b", "-1/4", "1/4/2", "1.5/4", "1/99999"])("%s is no part", (text) => {
  expect(() => readShard(text)).toThrow(`"${text}" is no part of a site`);
});

test("each company is in one of the parts, and companies spread over all of them", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 10_000 }), (id, of) => {
      const number = shardOfCompany(id, of);
      expect(Number.isInteger(number) && number >= 1 && number <= of).toBe(true);
    }),
  );
  const ids = Array.from({ length: 1600 }, (_, index) => `company-${index}`);
  const sizes = Map.groupBy(ids, (id) => shardOfCompany(id, 16));
  expect(sizes.size).toBe(16);
  // Of a hundred expected, sixty fewer or more would be six standard deviations.
  for (const { length } of sizes.values()) expect(Math.abs(length - 100)).toBeLessThan(60);
});

// From `printf moss-daughters | sha256sum`: the first six bytes modulo 4, and one.
test("a company stays in its part for good", () => {
  expect(shardOfCompany("moss-daughters", 4)).toBe(3);
});
