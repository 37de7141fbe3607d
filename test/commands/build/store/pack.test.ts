import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../../../../src/commands/build/store/key-of.ts";
import { packed, unpacked } from "../../../../src/commands/build/store/pack.ts";

const inputs = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())), { minKeys: 1 });
const files = fc.array(fc.tuple(fc.string(), fc.uint8Array()));

test("a key is the same whatever the order in which inputs are named", () => {
  fc.assert(
    fc.property(inputs, (some) => {
      expect(keyOf(Object.fromEntries(Object.entries(some).toReversed()))).toBe(keyOf(some));
    }),
  );
});

test("inputs that differ, in a name, in a value or in how many there are, have different keys", () => {
  fc.assert(
    fc.property(inputs, inputs, (some, others) => {
      const differ = JSON.stringify(sorted(some)) !== JSON.stringify(sorted(others));
      expect(keyOf(some) !== keyOf(others)).toBe(differ);
    }),
  );
  const one = { a: "b", c: ["d", "e"] };
  for (const other of [
    { a: "bc", "": ["d", "e"] },
    { a: "b", c: ["de"] },
    { a: "b", c: ["d", "", "e"] },
    { a: "b", c: "d,e" },
    { a: "b" },
    { ...one, x: "" },
  ]) {
    expect(keyOf({ ...(other as typeof one) })).not.toBe(keyOf(one));
  }
});

const sorted = (some: object): unknown => Object.entries(some).toSorted(([a], [b]) => (a < b ? -1 : 1));

test("what is unpacked is what was packed, byte for byte", () => {
  fc.assert(
    fc.property(fc.jsonValue(), files, (about, some) => {
      const back = unpacked(packed({ about, files: some }));
      expect(JSON.stringify(back?.about)).toBe(JSON.stringify(about));
      expect(back?.files.map(([path, content]) => [path, [...content]])).toEqual(
        some.map(([path, content]) => [path, [...content]]),
      );
    }),
  );
});

test("a pack with any byte changed, and one that is cut off anywhere, is noticed", () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.integer({ min: 1, max: 255 }), (some, place, change) => {
      const whole = packed({ about: {}, files: some });
      const at = place % whole.length;
      const changed = whole.map((byte, index) => (index === at ? byte ^ change : byte));
      expect(unpacked(changed)).toBeNull();
      expect(unpacked(whole.slice(0, at))).toBeNull();
    }),
  );
});
