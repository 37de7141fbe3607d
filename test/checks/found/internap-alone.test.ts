import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import type { CheckedRelease } from "../../../src/lib/checks/index.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";

type Check = CheckedRelease["checks"][number];

/** Internap's release as added by its text alone. */
function added(): CheckedRelease {
  const data = mkdtempSync(join(tmpdir(), "tieout-internap-"));
  try {
    const args = [
      "data/internap-2010-q2/release.txt",
      "--company",
      "internap",
      "--release",
      "internap-alone",
    ];
    runAdd([...args, "--data", data], { print: () => {}, warn: () => {} });
    return checkFolder("internap-alone", [], { dataFolder: data, anew: true });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** A line and how many numbers stand before on it: what both readings of the text have in common. */
function placeIn({ release }: CheckedRelease): (witness: Check["witness"]) => string {
  return ({ line, start }) => {
    const before = release.lines[line - 1]?.slice(0, start) ?? "";
    return `${line} ${before.match(/\d+/g)?.length ?? 0}`;
  };
}

const isHeld = ({ verdict }: Check): boolean => verdict !== "not-checkable";
const isAlarm = ({ verdict }: Check): boolean => verdict === "does-not-tie";

/** The release as a person declared it has 268 arithmetic checks that hold or fail, and 10 alarms on figures and statements. */
test("Internap’s text alone has nine of ten of the checks that a person declared, and no alarm that these have not", () => {
  const [own, alone] = [checkFolder("internap-2010-q2", [], { dataFolder: "data", anew: true }), added()];
  const [inOwn, inAlone] = [placeIn(own), placeIn(alone)];
  const made = alone.checks.filter(isHeld);
  const targets = new Set(made.map(({ witness }) => inAlone(witness)));
  const joined = new Set(
    made.flatMap(({ witness, inputs }) => inputs.map((one) => `${inAlone(witness)} ${inAlone(one)}`)),
  );
  const isFound = ({ witness, inputs, rule }: Check): boolean => {
    const [input] = inputs;
    const isTurned = rule === "agree" && input && joined.has(`${inOwn(input)} ${inOwn(witness)}`);
    return targets.has(inOwn(witness)) || isTurned === true;
  };
  const declared = own.checks.filter((one) => isHeld(one) && one.list === "arithmetic");
  expect(declared.filter(isFound).length / declared.length).toBeGreaterThan(0.93);
  const known = new Set(own.checks.filter(isAlarm).map(({ witness }) => inOwn(witness)));
  const alarms = alone.checks.filter(isAlarm).map(({ witness }) => inAlone(witness));
  expect(alarms.length).toBeGreaterThan(0);
  expect(alarms.filter((one) => !known.has(one))).toEqual([]);
});
