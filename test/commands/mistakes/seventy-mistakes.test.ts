import { describe, expect, test } from "vitest";
import { mistakesInDev } from "../../../src/commands/mistakes/mistakes-in-dev.ts";
import type { Problem } from "../../../src/lib/text/problem.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { checked, mistakenSource, path, published } from "./make-mistake.ts";
import { type Mistake, mistakes } from "./seventy-mistakes.ts";

const said = (problems: readonly Problem[], { at, says }: Mistake): boolean =>
  problems.map(formatProblem).some((line) => line.startsWith(`${path}:${at}  `) && line.includes(says));

const known = mistakes.filter(({ typed, runs, loads }) => !typed && !runs && !loads);
const loaded = mistakes.filter(({ loads }) => loads);
const ran = mistakes.filter(({ typed, runs, loads }) => (typed || runs) && !loads);

test("there are seventy mistakes, or more", () => expect(mistakes.length).toBeGreaterThanOrEqual(70));

describe("a check knows, without running anything, of", () => {
  test.each(known)("$made", (mistake) => {
    expect.soft(said(checked(mistake), mistake)).toBe(true);
  });
});

describe("a page that is edited says at once, and is kept where none could be made, of", () => {
  test.each([...known, ...loaded])("$made", (mistake) => {
    const { found } = mistakesInDev(path, mistakenSource(mistake));
    const isOfChecks =
      mistake.made === "an expectation of no check" || mistake.made === "a finding of no check";
    expect(isOfChecks || said(found, mistake)).toBe(true);
  });
});

describe("a page and a build say, at its cell or expression, what is wrong with", () => {
  test.each(ran)("$made", async (mistake) => {
    expect(said(await published(mistake), mistake)).toBe(true);
  });
});
