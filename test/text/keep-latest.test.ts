import { expect, test } from "vitest";
import { keepLatest, remember } from "../../src/lib/text/keep-latest.ts";

test("what is kept is made once for its key, and anew for another", () => {
  const made: string[] = [];
  const keep = keepLatest<string>();
  const ask = (key: string): string =>
    keep(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([ask("a"), ask("a"), ask("b"), ask("a")]).toEqual(["A", "A", "B", "A"]);
  expect(made).toEqual(["a", "b", "a"]);
});

test("what is remembered is made once for each text, until there are too many", () => {
  const made: string[] = [];
  const twice = remember(2, (text) => {
    made.push(text);
    return text + text;
  });
  expect(["a", "b", "a", "b"].map(twice)).toEqual(["aa", "bb", "aa", "bb"]);
  expect(made).toEqual(["a", "b"]);
  expect(["c", "a"].map(twice)).toEqual(["cc", "aa"]);
  expect(made).toEqual(["a", "b", "c", "a"]);
});
