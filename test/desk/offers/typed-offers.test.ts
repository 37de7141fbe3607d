import { expect, test } from "vitest";
import { typedOffers } from "../../../src/lib/desk/offers/typed-offers.ts";

const revenues = { label: "revenues", detail: "Revenues", text: "revenues" };
const growth = { label: "revenues-growth", detail: "Revenues growth", text: "revenues-growth" };
const ids = (...names: readonly string[]) => ({
  start: 0,
  names: names.map((name) => ({ name, kind: "string" })),
});

test("of the ids that the release offers those are left that the compiler takes there, in their order", () => {
  const own = { from: 8, values: [revenues, growth] };
  expect(typedOffers(own, ids("net-loss", "revenues"), 8, "rev")).toEqual({ from: 8, values: [revenues] });
});

test("an id that only the compiler knows is offered where it begins as typed", () => {
  expect(typedOffers(null, ids("thousands", "tables"), 3, "th")?.values).toEqual([
    { label: "thousands", detail: "id", text: "thousands" },
  ]);
});

test("names are in the order of the compiler, with what the release says of them", () => {
  const own = { from: 0, values: [{ label: "margin", detail: "in this notebook", text: "margin" }] };
  const names = {
    start: 0,
    names: [
      { name: "map", kind: "method" },
      { name: "margin", kind: "const" },
    ],
  };
  expect(typedOffers(own, names, 0, "ma")?.values.map(({ label, detail }) => [label, detail])).toEqual([
    ["map", "method"],
    ["margin", "in this notebook"],
  ]);
});

test("where the compiler knows no name, what the release offers stands", () => {
  const own = { from: 2, values: [revenues] };
  expect(typedOffers(own, { start: 2, names: [] }, 2, "r")).toBe(own);
});
