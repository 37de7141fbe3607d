import { expect, test } from "vitest";
import { readScale } from "../../../src/lib/release/tables/captions.ts";

test.each([
  ["(In thousands, except per share amounts)", { money: 3, shares: 3 }],
  ["for each of the periods indicated is as follows (in thousands):", { money: 3, shares: 3 }],
  ["(in thousands, except per share data):", { money: 3, shares: 3 }],
  ["(dollars in thousands):", { money: 3, shares: 0 }],
  ["(in millions)", { money: 6, shares: 6 }],
  ["(euros in thousands)", { money: 3, shares: 0 }],
  ["(pounds sterling in billions)", { money: 9, shares: 0 }],
  ["(euros in hundreds)", { money: 2, shares: 0 }],
  ["Second Quarter 2010 Financial Summary", null],
])("%j states the scale %j", (text, scale) => {
  expect(readScale(text)).toEqual(scale);
});
