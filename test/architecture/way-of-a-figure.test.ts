import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { parsePrinted } from "../../src/lib/figures/numbers/parse-printed.ts";
import { loadRelease } from "../../src/lib/release/extract/load-release.ts";
import { splitCells } from "../../src/lib/release/source/cells.ts";
import { readSource } from "./source-files.ts";

const page = readFileSync("src/lib/README.md", "utf8");
const steps = [...page.matchAll(/^(\d+)\. `(src\/[^`]+\.ts)` `(\w+)`/gm)];

test("the way of 9,924 names files that declare the functions which it names, step by step", () => {
  expect(steps.map(([, number]) => Number(number))).toEqual(steps.map((_, index) => index + 1));
  expect(steps.length).toBeGreaterThan(25);
  const missing = steps.filter(([, , file = "", name = ""]) => !readSource(file).exports.includes(name));
  expect(missing.map(([line]) => line)).toEqual([]);
});

test("the way of 9,924 passes every room of finance, and leads where the page says", () => {
  const release = loadRelease("internap-2010-q2");
  const line = release.lines[307] ?? "";
  expect(page).toContain(`\n${line}\n`);
  const cell = splitCells(line)[1];
  expect([cell?.start, cell?.end]).toEqual([30, 38]);
  expect(parsePrinted("\\$ 9,924")).toMatchObject({ value: "9924" });
  const fact = release.facts.get("adjusted-ebitda.2010-Q2");
  expect(fact?.witnesses.map((one) => one.line).toSorted((a, b) => a - b)).toEqual([9, 26, 48, 308]);
  expect(fact?.figure?.value.toString()).toBe("9924000");
  const { lo, hi } = fact?.figure?.interval ?? {};
  expect([lo?.toString(), hi?.toString()]).toEqual(["9923500", "9924500"]);
  const foot = checkRelease(release, []).find(
    ({ rule, witness }) => rule === "foot" && witness.line === 308 && witness.start === 30,
  );
  expect([foot?.verdict, foot?.comparison?.computed.value.toString()]).toEqual(["ties", "9924000"]);
});
