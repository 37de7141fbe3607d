import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { targets } from "./targets.ts";

/** The share of continuous integration; `npm run fuzz` has no such bound. */
const attacks = 200;

/** Exhibits of six forms, each of which takes longer to read. */
const attacksOnExhibits = 50;

test("every target is listed", () => {
  const files = globSync("*.fuzz.ts", { cwd: "test/fuzz" }).map((file) => file.replace(".fuzz.ts", ""));
  expect(targets.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test.each(targets)("$name withstands its first attacks", async ({ name, attack }) => {
  const count = name.endsWith("-exhibits") ? attacksOnExhibits : attacks;
  for (let seed = 0; seed < count; seed++) {
    try {
      await attack(seed);
    } catch (error) {
      throw new Error(`${name} falls to the seed ${seed}: ${String(error)}`, { cause: error });
    }
  }
});
