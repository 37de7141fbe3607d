import { expect, test } from "vitest";
import { factReferences, speaksOf } from "../../../src/lib/checks/relations/expression.ts";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";

const relation = (text: string) => {
  const [found] = parseRelations(text, "relations.txt");
  if (!found) throw new Error(`${text} is no relation`);
  return found;
};

test("the references of an expression are read from left to right", () => {
  const { expression } = relation("foot: t = (a - b) / c + d * e@prior nil if f is negative");
  expect(
    factReferences(expression)
      .map(({ concept }) => concept)
      .toSorted(),
  ).toEqual(["a", "b", "c", "d", "e", "f"]);
  const plain = relation("foot: t = b - a / c").expression;
  expect(factReferences(plain).map(({ concept }) => concept)).toEqual(["b", "a", "c"]);
});

test.each([
  ["foot: t = a", "t", "", "2012", true],
  ["foot: t = a", "u", "", "2012", false],
  ["foot: t = a", "t", "ferns", "2012", false],
  ["foot: t[*] = a", "t", "ferns", "2012", true],
  ["foot: t[*] = a", "t", "", "2012", false],
  ["foot: t[ferns] = a", "t", "ferns", "2012", true],
  ["foot: t[ferns] = a", "t", "sons", "2012", false],
  ["foot: t@2012 = a", "t", "", "2012", true],
  ["foot: t@2012 = a", "t", "", "2011", false],
])("%s is a relation of %s, segment %j, in %s: %j", (text, concept, segment, period, expected) => {
  expect(speaksOf(relation(text), { concept, segment, period })).toBe(expected);
});
