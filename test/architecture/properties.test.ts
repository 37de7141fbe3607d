import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

test("a property that fails says with which seed, and for what", () => {
  const fail = (): void => fc.assert(fc.property(fc.nat(), (count) => count < 3));
  expect(fail).toThrow(/seed: -?\d+, path: "[\d:]+".*Counterexample: \[3\]/s);
});

test("no test hides what a property that fails says", () => {
  const hidden = filesBelow("test", ".ts")
    .filter((path) => !path.endsWith("architecture/properties.test.ts"))
    .filter((path) =>
      /fc\.configureGlobal|\b(?:reporter|asyncReporter):|\bverbose: *0/.test(readFileSync(path, "utf8")),
    );
  expect(hidden).toEqual([]);
});
