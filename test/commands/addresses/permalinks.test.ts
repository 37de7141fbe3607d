import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPermalinks, parsePermalinks } from "../../../src/commands/addresses/permalinks.ts";

test("lines of a release are one entry for each run", () => {
  const lines = [3, 1, 2, 10, 5].map((line) => `/releases/a/#L${line}`);
  expect(formatPermalinks(["/b/", ...lines, "/a/#c"])).toBe(
    "/a/#c\n/b/\n/releases/a/#L1-3\n/releases/a/#L10\n/releases/a/#L5\n",
  );
});

test("a list that is read again is the same, sorted, each address once", () => {
  const address = fc.oneof(
    fc.constantFrom("/", "/checks/", "/checks/#foot.a@b", "/notebooks/a/#L", "/notebooks/a/#L1a"),
    fc.integer({ min: 1, max: 30 }).map((line) => `/releases/a/#L${line}`),
  );
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      const text = formatPermalinks(addresses);
      expect(new Set(parsePermalinks(text))).toEqual(new Set(addresses));
      expect(formatPermalinks(parsePermalinks(text))).toBe(text);
    }),
  );
});
