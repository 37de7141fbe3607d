import { expect, test } from "vitest";
import { fnv1a64 } from "../../src/lib/text/fnv1a64.ts";

/** Rule: test vectors of the FNV reference source (test_fnv.c), 64-bit FNV-1a. */
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the hash of %j is %s", (text, expected) => expect(fnv1a64(text)).toBe(expected));

test("text beyond ASCII is hashed as UTF-8, exactly as with big integers", () => {
  const text = "Σ−÷ “loss” 🧾".repeat(20);
  const slow = new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n, 0xcbf29ce484222325n);
  expect(fnv1a64(text)).toBe(slow.toString(16).padStart(16, "0"));
});
