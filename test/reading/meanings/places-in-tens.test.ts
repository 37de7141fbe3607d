import { expect, test } from "vitest";
import { isTableInTens, placesInTens } from "../../../src/lib/reading/meanings/places-in-tens.ts";

const points = (value: string) => ({ unit: "basis-points", places: 0, value });

test("basis points that end in a zero are in tens, and no other number is", () => {
  expect(["590", "80", "-120", "585", "0"].map((one) => placesInTens(points(one)))).toEqual([1, 1, 1, 0, 0]);
  expect(placesInTens({ unit: "USD", places: 0, value: "590" })).toBe(0);
  expect(placesInTens({ unit: null, places: 0, value: "590" })).toBe(0);
});

test("a table prints them in tens where each of its own ends in a zero", () => {
  const amount = { unit: "USD", places: 0, value: "9924" };
  expect(isTableInTens([points("590"), amount, points("80"), points("0")])).toBe(true);
  expect(isTableInTens([points("590"), points("87")])).toBe(false);
});
