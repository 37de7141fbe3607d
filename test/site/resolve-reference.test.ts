import { expect, test } from "vitest";
import { type Referable, resolveReference } from "../../src/lib/site/resolve-reference.ts";

const target = (href: string, fullId: string) => ({ href, text: href, fullId });
const known: Referable = new Map([
  ["growth", [target("/notebooks/growth/", "growth#")]],
  ["measure", [target("/notebooks/measure/", "measure#"), target("/notebooks/measure/", "measure#")]],
  ["bridge", [target("#bridge", "#bridge"), target("/notebooks/bridge/", "bridge#")]],
  ["growth#rows", [target("/notebooks/growth/#rows", "growth#rows")]],
]);

test("an id leads to what has it; several things in one place are one", () => {
  expect(resolveReference({ id: "growth" }, known)).toMatchObject({ href: "/notebooks/growth/" });
  expect(resolveReference({ id: "measure" }, known)).toMatchObject({ href: "/notebooks/measure/" });
});

test.each([
  ["bridge", '"@bridge" could be more than one thing', "write @#bridge or @bridge#"],
  ["growht", '"@growht" is no notebook, cell, reconciliation, table or check', 'did you mean "@growth"?'],
  ["rows", '"@rows" is no notebook, cell, reconciliation, table or check', 'did you mean "@growth#rows"?'],
  ["zzz", '"@zzz" is no notebook, cell, reconciliation, table or check', "write the id of one"],
])("@%s is a mistake", (id, what, fix) => {
  expect(resolveReference({ id }, known)).toEqual({ what, fix });
});
