import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isUnit, unitEntry, units } from "../../../src/lib/figures/units/index.ts";
import { filesBelow } from "../../architecture/source-files.ts";

test("an entry speaks only of units that there are", () => {
  const named = units
    .map(unitEntry)
    .flatMap(({ per = [], changesIn }) => [...per, ...(changesIn ? [changesIn] : [])]);
  expect(named.filter((unit) => !isUnit(unit))).toEqual([]);
});

test("proportions have a power and no scale, rates no scale, and only amounts add up", () => {
  for (const { kind, power, scale, adds } of units.map(unitEntry)) {
    expect(power !== undefined).toBe(kind === "proportion");
    if (kind === "proportion" || kind === "rate") expect([scale, adds]).toEqual([undefined, undefined]);
  }
});

test("no two currencies have one sign", () => {
  const signs = units.map(unitEntry).flatMap(({ kind, before }) => (kind === "money" ? [before] : []));
  expect(new Set(signs).size).toBe(signs.length);
});

const id = units.map((unit) => JSON.stringify(unit)).join("|");
const key = units.map((unit) => (/^\w+$/.test(unit) ? `"?${unit}"?` : JSON.stringify(unit))).join("|");

/** Where code decides by the id of a unit; one id alone, as the unit that something is in, decides nothing. */
const decisions = [
  new RegExp(`\\bunit(?:\\)|\\])? ?[!=]==? ?(?:${id})`),
  new RegExp(`\\bcase (?:${id})`),
  new RegExp(`(?:${id}),\\s*(?:${id})`),
  new RegExp(`(?:${id}) \\| (?:${id})`),
  new RegExp(`^\\s*(?:${key}): .*,\\n\\s*(?:${key}): `, "m"),
];

/** A format of frozen pages never changes, and keeps what it knows. */
const own = /^src\/lib\/(?:figures\/units|frozen\/format-\d+)\//;

test("nothing else in src lists units or decides by one, so that an entry is all that a unit takes", () => {
  const files = filesBelow("src", ".ts", ".astro").filter((file) => !own.test(file));
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return decisions.flatMap((one) => one.exec(text)?.[0] ?? []).map((what) => `${file}: ${what}`);
  });
  expect(found).toEqual([]);
});
