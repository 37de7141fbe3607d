import { describe, expect, test, vi } from "vitest";
import { authorMistakes, orMistakes, ProblemsError } from "../../src/lib/text/problem.ts";

const name = { file: "src/notebooks/a.mdx", line: 3, column: 5, what: '"x" is not defined' };
const label = {
  file: "data/fern/labels.csv",
  line: 8,
  column: 1,
  what: "the concept is unknown",
  fix: "add it",
};
const of = (...problems: (typeof name | typeof label)[]) => new ProblemsError(problems);

test.each([
  ["what is reported as a mistake", of(name, label), [name, label]],
  ["what an error came from", new Error("while rendering", { cause: of(name) }), [name]],
  [
    "all of several errors",
    new AggregateError([of(name), new Error("x", { cause: of(label) })]),
    [name, label],
  ],
])("an author can mend %s", (_, error, mistakes) => {
  expect(authorMistakes(error)).toEqual(mistakes);
});

test.each([
  ["a plain error", new Error("x is not a function")],
  ["an error whose words look like a mistake", new RangeError('src/notebooks/a.mdx:3:5  "x" is not defined')],
  ["an error that has problems of its own", Object.assign(new Error("x"), { problems: [name] })],
  ["something else that is thrown", name],
])("%s is the program's own", (_, error) => {
  expect(authorMistakes(error)).toBeNull();
});

test("a mistake is known by the mark that it carries, whichever copy of the module threw it", async () => {
  vi.resetModules();
  const copy = await import("../../src/lib/text/problem.ts");
  const thrown = new copy.ReleaseError([label]);
  expect(thrown).not.toBeInstanceOf(ProblemsError);
  expect(authorMistakes(thrown)).toEqual([label]);
});

describe("a search for mistakes gives", () => {
  test("those that it finds", () => expect(orMistakes(() => [name])).toEqual([name]));

  test("those for which it throws", () => {
    const search = () => {
      throw of(label);
    };
    expect(orMistakes(search)).toEqual([label]);
  });

  test("no other error a place that it has not", () => {
    const broken = new TypeError("x is not a function");
    const search = () => {
      throw broken;
    };
    expect(() => orMistakes(search)).toThrow(broken);
  });
});
