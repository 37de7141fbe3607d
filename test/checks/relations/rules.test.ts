import { build } from "vite";
import { describe, expect, test } from "vitest";
import { checkRules, isRule, ruleIds } from "../../../src/lib/checks/relations/rules.ts";

describe("the rules", () => {
  test("each has a letter and words of its own", () => {
    const entries = Object.values(checkRules);
    for (const said of ["letter", "word", "means"] as const)
      expect(new Set(entries.map(({ tickmark }) => tickmark[said])).size, said).toBe(entries.length);
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
  });

  test("are known by their ids, and by no name that every object has", () => {
    expect(ruleIds.every(isRule)).toBe(true);
    expect(["footing", "", "toString", "constructor"].filter(isRule)).toEqual([]);
  });
});

test("a browser that shows the words of the rules loads nothing that finds their relations", async () => {
  const entry = "src/lib/show/verdicts/rule-of.ts";
  const made = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["es"] } },
  });
  const chunks = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  const loaded = chunks.flatMap((one) => ("modules" in one ? Object.entries(one.modules) : []));
  const kept = loaded.filter(([, { renderedLength }]) => renderedLength > 0).map(([path]) => path);
  expect(kept.map((path) => path.split("/lib/")[1]).toSorted()).toEqual([
    "checks/relations/rules.ts",
    "show/verdicts/rule-of.ts",
  ]);
  expect(chunks.map((one) => ("code" in one ? one.code : "")).join("")).not.toContain("fromStructure");
});
